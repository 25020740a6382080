import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Which touchpoints customers were seen at: in answers, in event logs, in what they told.
struct SeenTouchpoints: Sendable {
  private let scores: TouchpointScores
  /// The activities of each event log, by its id.
  private let activities: [String: Set<String>]
  /// Activities are many in a log that holds whole addresses; more than these tell nothing new.
  private static let mostActivities = 100_000

  /// Reads answers and the activities of event logs.
  ///
  /// - Throws: what is wrong with files of responses; `command.cancelled`.
  init(_ audit: Audit) async throws(Diagnostic) {
    scores = try await audit.touchpointScores()
    let logs = audit.context.surveys.eventLogs
    activities = try await audit.context.reading { reading throws(Diagnostic) in
      var found: [String: Set<String>] = [:]
      for log in logs {
        guard let roles = log.declaration.eventRoles else { continue }
        let values = try log.values(
          of: Spanned(roles.activity.name.value, at: .none), limit: Self.mostActivities,
          reading: reading)
        found[log.declaration.id] = Set(values.map(\.value.label))
      }
      return found
    }
  }

  /// Whether a touchpoint was answered about, happened in a log, or was told of.
  func isSeen(_ touchpoint: Touchpoint, in journey: CustomerJourney) -> Bool {
    isAnswered(touchpoint, in: journey) || isLogged(touchpoint, in: journey)
      || touchpoint.experiences.contains { $0.source != .assumption }
  }

  /// Whether anybody answered about it.
  func isAnswered(_ touchpoint: Touchpoint, in journey: CustomerJourney) -> Bool {
    scores.scores(of: touchpoint, in: journey).contains { $0.n > 0 }
  }

  /// Whether one of its activities happened.
  func isLogged(_ touchpoint: Touchpoint, in journey: CustomerJourney) -> Bool {
    let names = touchpoint.events.isEmpty ? [touchpoint.id] : touchpoint.events
    return activities.contains { log, activities in
      (journey.log == nil || journey.log == log) && names.contains { activities.contains($0) }
    }
  }
}
