import WorkbenchKit
import WorkspaceKit

/// The respondents who answered in both groups of a comparison.
struct SharedRespondents {
  /// The column that tells who answered.
  let respondent: Spanned<String>
  /// How many they are; at least 1.
  let count: Int
  /// The respondents of the smaller group.
  let smaller: Int

  /// Whether the groups hold the same people to such an extent that they are a panel.
  ///
  /// Below 5 % of the smaller group the covariance that they bring is within the error of the
  /// interval.
  var isPanel: Bool { 20 * count >= smaller }

  /// What to say of them.
  ///
  /// - Parameter isWeighted: whether weights count otherwise.
  func notes(isWeighted: Bool) -> [Note] {
    guard isPanel else { return [few] }
    return [panel]
      + (isWeighted
        ? [
          Note(
            .aside,
            Text(
              "within persons weights do not count",
              nl: "binnen personen tellen gewichten niet mee"), id: "panel-weights")
        ] : [])
  }

  private var panel: Note {
    Note(
      .caution,
      Text { language in
        let people = Numerals.integer(count, language)
        return language == .nl
          ? "\(people) respondenten zitten in beide groepen: een panel. Verschil, interval en p "
            + "zijn die van wie in beide groepen antwoordde (paren), elk met zichzelf vergeleken"
          : "\(people) respondents are in both groups: a panel. Difference, interval and p are "
            + "those of the people who answered in both (pairs), each compared with themselves"
      }, id: "panel")
  }

  private var few: Note {
    Note(
      .aside,
      Text { language in
        let people = Numerals.integer(count, language)
        return language == .nl
          ? "\(people) respondenten zitten in beide groepen, minder dan 5%: behandeld als "
            + "onafhankelijk"
          : "\(people) respondents are in both groups, fewer than 5%: treated as independent"
      }, id: "panel-few")
  }
}
