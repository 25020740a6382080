import Statistics
import WorkbenchKit
import WorkspaceKit

/// What stands under every answer from an event log: what was counted, what was not, and how.
struct EventNotes {
  let inquiry: LogInquiry

  private var log: EventLog { inquiry.log }

  /// The events and cases counted, and the rows that are none.
  var denominator: Note {
    let exclusions = log.exclusions
    return Note(
      .denominator,
      Text { language in
        let reasons = Self.reasons(exclusions).map { count, reason in
          Numerals.integer(count, language) + " " + reason(language)
        }
        let rest =
          reasons.isEmpty
          ? ""
          : (language == .nl ? "; niet geteld: " : "; not counted: ")
            + reasons.joined(separator: ", ")
        let cases = CaseWords.cases(log.cases, language)
        let events = CaseWords.events(log.count, language)
        return "\(events) in \(cases)\(rest)"
      }, id: "denominator")
  }

  private static func reasons(_ exclusions: EventExclusions) -> [(Int, Text)] {
    [
      (exclusions.withoutCase, Text("without a case", nl: "zonder geval")),
      (exclusions.withoutActivity, Text("without an activity", nl: "zonder activiteit")),
      (exclusions.withoutTime, Text("without a time", nl: "zonder tijd")),
      (
        exclusions.otherTransitions,
        Text("neither begun nor complete", nl: "niet begonnen en niet voltooid")
      ),
      (exclusions.halves, Text("without their other half", nl: "zonder wederhelft")),
    ].filter { $0.0 > 0 }
  }

  /// Cautions about the log that concern every answer.
  var cautions: [Note] {
    var notes = AnswerNotes.unread(log.rowCounts)
    if log.casesInSeveralGroups > 0 {
      notes.append(
        Note(
          .caution,
          Text { language in
            let cases = CaseWords.cases(log.casesInSeveralGroups, language)
            return language == .nl
              ? "\(cases) \(log.casesInSeveralGroups == 1 ? "hoort" : "horen") bij meer dan één groep; de eerste gebeurtenis telt"
              : "\(cases) \(log.casesInSeveralGroups == 1 ? "belongs" : "belong") to more than one group; the first event counts"
          }, id: "several-groups"))
    }
    if inquiry.declaration.status == .proposed {
      notes.append(
        Note(
          .caution,
          Text(
            "proposed, not declared: look at columns, then save declarations",
            nl: "voorgesteld, niet gedeclareerd: bekijk columns en bewaar met save declarations"),
          id: "proposed"))
    }
    return notes
  }

  /// How intervals are made.
  ///
  /// - Parameter method: the name after "interval", and what else there is to say.
  func method(_ method: Text) -> Note {
    Note(
      .aside,
      Text { language in
        let share = Numerals.percentage(inquiry.confidence.fraction, digits: 0, language)
        return language == .nl
          ? "interval \(share), \(method.nl)" : "\(share) interval, \(method.en)"
      }, id: "method")
  }

  /// There is nothing to count.
  static let nothing = Note(
    .body,
    Text("no events are left to count", nl: "er blijven geen gebeurtenissen over om te tellen"),
    id: "nothing")
}
