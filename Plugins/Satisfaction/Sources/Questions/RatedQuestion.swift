import WorkbenchKit
import Statistics
import WorkspaceKit

/// A question whose answers can be averaged or counted as good and bad.
struct RatedQuestion: Hashable {
  /// What has to be equal for two questions to stand in one table: figures on different scales are
  /// never put side by side as if they were the same.
  struct Family: Hashable {
    /// The answers on offer.
    let scale: ClosedRange<Int>
    /// Whether a low answer is a good one.
    let isReversed: Bool
    /// What is measured: satisfaction and ratings go together, effort, feeling and yes-no do not.
    let construct: Construct
  }

  /// What a question measures.
  enum Construct: String, Hashable {
    case satisfaction
    case effort
    case feeling
    case agreement = "yes-no"
  }

  /// The declaration.
  let declaration: ColumnDeclaration
  /// What it is comparable with.
  let family: Family

  /// Reads a declaration.
  ///
  /// - Returns: nil for kinds without good and bad answers.
  init?(_ declaration: ColumnDeclaration) {
    let construct: Construct? =
      switch declaration.questionKind {
      case .csat, .rating: .satisfaction
      case .ces: .effort
      case .emotion: .feeling
      case .yesNo: .agreement
      default: nil
      }
    guard let construct else { return nil }
    let scale = construct == .agreement ? 0...1 : declaration.effectiveScale
    guard let scale, scale.count > 1 else { return nil }
    self.declaration = declaration
    family = Family(scale: scale, isReversed: declaration.isReversed, construct: construct)
  }

  /// The stable name.
  var name: String { declaration.name.value }

  /// What people read.
  var title: Text { declaration.wording ?? .verbatim(name) }

  /// Which end of the scale is the good one.
  var direction: RatingScale.Direction {
    family.isReversed ? .lowerIsBetter : .higherIsBetter
  }
}

extension RatedQuestion.Family {
  /// The number of good answers counted unless a call says otherwise.
  ///
  /// Two of five, three of ten (8 and up, the Dutch report mark), for CES 2.0 three of seven; of
  /// feelings all positive ones.
  var standardTop: Int {
    switch construct {
    case .feeling: max(1, scale.count / 2)
    case .agreement: 1
    case .effort where scale.count == 7: 3
    case .effort, .satisfaction: scale.count <= 3 ? 1 : scale.count <= 7 ? 2 : 3
    }
  }

  /// The best answers.
  ///
  /// - Parameter count: how many.
  func best(_ count: Int) -> ClosedRange<Int> {
    isReversed
      ? scale.lowerBound...(scale.lowerBound + count - 1)
      : (scale.upperBound - count + 1)...scale.upperBound
  }

  /// The worst answers.
  ///
  /// - Parameter count: how many.
  func worst(_ count: Int) -> ClosedRange<Int> {
    isReversed
      ? (scale.upperBound - count + 1)...scale.upperBound
      : scale.lowerBound...(scale.lowerBound + count - 1)
  }

  /// The heading of a table of such questions.
  var title: Text {
    let words = scale.words
    let low = isReversed ? Text(", low is good", nl: ", laag is goed") : .verbatim("")
    return switch construct {
    case .satisfaction: Text("Ratings on \(words)", nl: "Waarderingen op \(words)") + low
    case .effort: Text("Effort (CES) on \(words)", nl: "Moeite (CES) op \(words)") + low
    case .feeling: Text("Feelings on \(words)", nl: "Gevoelens op \(words)") + low
    case .agreement: Text("Yes or no", nl: "Ja of nee")
    }
  }

  /// Whether answers have a mean that means something.
  var hasMean: Bool { construct != .agreement }
}

extension ClosedRange<Int> {
  /// The range in words: `4–5`, `1`, `−2…2`.
  var words: String {
    func number(_ value: Int) -> String {
      value < 0 ? "\(Numerals.minus)\(-value)" : "\(value)"
    }
    if lowerBound == upperBound { return number(lowerBound) }
    let link = lowerBound < 0 ? "…" : "–"
    return number(lowerBound) + link + number(upperBound)
  }
}
