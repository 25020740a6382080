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

  /// What always stands under a driver analysis.
  static let caution = Note(
    .aside,
    Text(
      "an association, not a cause: other differences between respondents may lie behind it",
      nl: "een samenhang, geen oorzaak: er kunnen andere verschillen tussen respondenten achter "
        + "zitten"), id: "association")
}
