import WorkbenchKit
import WorkspaceKit

/// The result of a driver analysis in one plain sentence; an association, never a cause.
enum DriverSentence {
  /// About the importance of drivers; nil when nothing is explained.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - questions: outcome and items.
  static func importance(_ model: ImportanceModel, _ questions: DriverQuestions) -> Text? {
    let shown = model.drivers.filter { $0.share != nil }
    guard let first = shown.first, let share = first.share else { return nil }
    let outcome = questions.outcome.name.value
    // Everybody whose places begin with 1 may be the most important one.
    let leaders = shown.filter { $0.ranks?.lowerBound == 1 }
    let name = questions.items[first.item].name.value
    return Text { language in
      let explained = Numerals.percentage(model.rSquared, digits: 0, language)
      let part = Numerals.percentage(share, digits: 0, language)
      let names = leaders.prefix(4).map { questions.items[$0.item].name.value }
        .joined(separator: ", ")
      if language == .nl {
        let start =
          "De waarderingen verklaren samen \(explained) van de verschillen in \(outcome). "
        return start
          + (leaders.count > 1
            ? "Het sterkst hangen ermee samen: \(names); hun volgorde staat niet vast."
            : "Het sterkst hangt \(name) ermee samen (\(part) daarvan).")
      }
      let start = "The ratings together account for \(explained) of the differences in \(outcome). "
      return start
        + (leaders.count > 1
          ? "Most strongly associated with it: \(names); their order is not settled."
          : "Most strongly associated with it is \(name) (\(part) of that).")
    }
  }

  /// About the importance of drivers in several groups: which leads in how many.
  ///
  /// - Parameters:
  ///   - models: one per group; nil where there is none.
  ///   - questions: outcome and items.
  static func importance(_ models: [ImportanceModel?], _ questions: DriverQuestions) -> Text {
    let leaders = models.compactMap { model in
      model?.drivers.first { $0.share != nil }?.item
    }
    var counts: [Int: Int] = [:]
    for leader in leaders { counts[leader, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most else { return nothing }
    let outcome = questions.outcome.name.value
    let name = questions.items[most.key].name.value
    return Text(
      "In \(most.value) of \(leaders.count) groups \(name) is most strongly associated with "
        + "\(outcome).",
      nl: "In \(most.value) van \(leaders.count) groepen hangt \(name) het sterkst samen met "
        + "\(outcome).")
  }

  /// About tests of drivers: how many are demonstrable, and which stands out.
  ///
  /// - Parameters:
  ///   - strengths: one per row that was tested: the item, its figure, whether it is demonstrable.
  ///   - questions: outcome and items.
  static func tests(
    _ strengths: [(item: Int, figure: Double, isDemonstrable: Bool)], _ questions: DriverQuestions
  ) -> Text {
    guard !strengths.isEmpty else { return nothing }
    let shown = strengths.filter(\.isDemonstrable)
    let outcome = questions.outcome.name.value
    guard let best = shown.max(by: { abs($0.figure) < abs($1.figure) }) else {
      return Text(
        "None of \(strengths.count) ratings is demonstrably associated with \(outcome): noise.",
        nl: "Geen van \(strengths.count) waarderingen hangt aantoonbaar samen met \(outcome): ruis."
      )
    }
    let name = questions.items[best.item].name.value
    let isOne = shown.count == 1
    return Text { language in
      let figure = Numerals.decimal(best.figure, digits: 2, language, signed: true)
      return language == .nl
        ? "\(shown.count) van \(strengths.count) waarderingen \(isOne ? "hangt" : "hangen") "
          + "aantoonbaar samen met \(outcome); het sterkst \(name) (\(figure))."
        : "\(shown.count) of \(strengths.count) ratings \(isOne ? "is" : "are") demonstrably "
          + "associated with \(outcome); most strongly \(name) (\(figure))."
    }
  }

  /// About basic, performance and excitement factors.
  ///
  /// - Parameters:
  ///   - kinds: one per item that was classed.
  ///   - questions: outcome and items.
  static func kinds(
    _ kinds: [(item: Int, kind: Term)], _ questions: DriverQuestions
  ) -> Text {
    let classed = ["basic", "performance", "excitement"].compactMap { id in
      let found = kinds.filter { $0.kind.id == id }
      return found.first.map { first in
        (title: first.kind.title, names: found.map { questions.items[$0.item].name.value })
      }
    }
    guard !classed.isEmpty else {
      return Text(
        "No rating goes demonstrably with a lower or higher outcome.",
        nl: "Geen waardering hangt aantoonbaar samen met een lagere of hogere uitkomst.")
    }
    return Text { language in
      let parts = classed.map { $0.title(language) + ": " + $0.names.joined(separator: ", ") }
      return (language == .nl ? "Soorten: " : "Kinds: ") + parts.joined(separator: "; ") + "."
    }
  }

  private static let nothing = Text(
    "There are too few answers to say what goes with the outcome.",
    nl: "Er zijn te weinig antwoorden om te zeggen wat met de uitkomst samenhangt.")

  /// What always stands under a driver analysis.
  static let caution = Note(
    .aside,
    Text(
      "an association, not a cause: other differences between respondents may lie behind it",
      nl: "een samenhang, geen oorzaak: er kunnen andere verschillen tussen respondenten achter "
        + "zitten"), id: "association")
}
