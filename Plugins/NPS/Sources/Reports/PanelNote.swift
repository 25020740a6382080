import Statistics
import WorkbenchKit
import WorkspaceKit

/// What to say of respondents who are on both sides of a comparison.
struct PanelNote {
  let answer: TwoSides.Answer
  let panel: PanelAnswers?
  let total: SideComparison

  /// The notes; none where no respondent is on both sides.
  var notes: [Note] {
    guard let shared = answer.shared, shared > 0 else { return [] }
    guard panel != nil else { return [few(shared)] }
    return [
      Note(
        .caution,
        Text { language in
          let count = Numerals.integer(shared, language)
          let pairs = Numerals.integer(total.paired?.pairs ?? 0, language)
          return language == .nl
            ? "\(count) respondenten staan aan beide kanten: een panel. De toets voor onafhankelijke "
              + "groepen geldt dan niet; het verschil is dat van de \(pairs) die beide keren "
              + "antwoordden" + (isSomebodyElse ? ", niet van iedereen" : "")
            : "\(count) respondents are on both sides: a panel. The test for independent groups does "
              + "not hold; the difference is that of the \(pairs) who answered both times"
              + (isSomebodyElse ? ", not of everybody" : "")
        }, id: "panel")
    ] + weights
  }

  private var isSomebodyElse: Bool {
    (total.paired?.pairs ?? 0) < max(total.a.answers.valid, total.b.answers.valid)
  }

  private var weights: [Note] {
    guard total.a.answers.weightSums != nil else { return [] }
    return [
      Note(
        .aside,
        Text(
          "within persons weights do not count", nl: "binnen personen tellen gewichten niet mee"),
        id: "panel-weights")
    ]
  }

  private func few(_ shared: Int) -> Note {
    Note(
      .aside,
      Text { language in
        let count = Numerals.integer(shared, language)
        return language == .nl
          ? "\(count) respondenten staan aan beide kanten, minder dan 5%: behandeld als onafhankelijk"
          : "\(count) respondents are on both sides, fewer than 5%: treated as independent"
      }, id: "panel-few")
  }
}
