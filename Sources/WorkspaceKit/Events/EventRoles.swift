/// The columns that make the files of a survey an event log: whose case a row belongs to, what
/// happened, and when.
public struct EventRoles: Sendable, Hashable {
  /// Whose case: a session, a user, an order, a patient.
  public let caseIdentifier: ColumnDeclaration
  /// What happened.
  public let activity: ColumnDeclaration
  /// When it happened.
  public let time: ColumnDeclaration
  /// Whether a row says that the activity begins or that it is complete; nil where every row is
  /// an event of its own.
  public let lifecycle: ColumnDeclaration?
  /// What the beginning and the completion of one activity have in common.
  public let instance: ColumnDeclaration?
}

extension SurveyDeclaration {
  /// The folder of a workspace that holds declarations of surveys.
  public static let surveyFolder = "surveys"
  /// The folder of a workspace that holds declarations of event logs.
  public static let eventFolder = "events"

  /// The columns of an event log; nil for a survey of another form.
  ///
  /// A survey is an event log when it declares a case, an activity and a time.
  public var eventRoles: EventRoles? {
    guard let caseIdentifier = column(where: { $0 == .caseIdentifier }),
      let activity = column(where: { $0 == .activity }),
      let time = column(where: { role in
        if case .time = role { true } else { false }
      })
    else { return nil }
    return EventRoles(
      caseIdentifier: caseIdentifier, activity: activity, time: time,
      lifecycle: column { $0 == .lifecycle }, instance: column { $0 == .instance })
  }

  /// The folder of a workspace that the declaration belongs in.
  public var workspaceFolder: String {
    eventRoles == nil ? Self.surveyFolder : Self.eventFolder
  }
}
