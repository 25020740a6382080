import WorkbenchKit
import WorkspaceKit

/// What became of all respondents on the way to a driver model.
struct DriverDenominator {
  /// The respondents that the outcome's question speaks about.
  let considered: Int
  /// The respondents in the model, over all groups.
  let complete: Int
  /// Respondents with an outcome who left an item blank, empty or outside its scale.
  let incomplete: Int
  /// Respondents with an outcome but without a usable weight.
  let unweighted: Int
  /// Why respondents have no outcome.
  private let missing: [Evidence.Exclusion]

  /// Counts respondents.
  ///
  /// - Parameters:
  ///   - outcome: all answers to the outcome.
  ///   - complete: the respondents in the models.
  ///   - isWeighted: whether weights count.
  init(outcome: AnswerCounts, complete: Int, isWeighted: Bool) {
    considered = outcome.denominator.asked
    self.complete = complete
    unweighted = isWeighted ? outcome.unweighted : 0
    incomplete = max(0, outcome.valid - unweighted - complete)
    missing = outcome.denominator.exclusions
  }

  /// What is left out, reason by reason.
  var exclusions: [Evidence.Exclusion] {
    missing + [Evidence.Exclusion(Self.incompleteReason, incomplete + unweighted)]
  }

  private static let incompleteReason = MissingReason(
    "incomplete", Text("incomplete", nl: "onvolledig"))

  /// The sentence under a table.
  var sentence: Text {
    Text { language in
      let n = Numerals.integer(complete, language)
      let all = Numerals.integer(considered, language)
      var parts = missing.map {
        Numerals.integer($0.count, language) + " "
          + (language == .nl ? "uitkomst \($0.reason.title.nl)" : "outcome \($0.reason.title.en)")
      }
      if incomplete > 0 {
        parts.append(
          Numerals.integer(incomplete, language)
            + (language == .nl ? " met een open item" : " with an unanswered item"))
      }
      if unweighted > 0 {
        parts.append(
          Numerals.integer(unweighted, language)
            + (language == .nl ? " zonder bruikbaar gewicht" : " without a usable weight"))
      }
      let rest = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
      return language == .nl
        ? "n \(n) volledige respondenten van \(all)\(rest)"
        : "n \(n) complete respondents of \(all)\(rest)"
    }
  }
}
