import Diagnostics
import ResponseStore

/// Recognises files with one row per event: a column that says whose case a row belongs to, one
/// that says what happened, and one that says when.
///
/// All three must go by one of the names that tools and people give them; values alone would make
/// an event log of many a survey.
struct EventLogProposer {
  private let columns: [ColumnEvidence]
  private let roles: [ColumnDeclaration]

  /// - Parameters:
  ///   - columns: what is known about the columns.
  ///   - roles: the roles proposed for a survey.
  init(columns: [ColumnEvidence], roles: [ColumnDeclaration]) {
    self.columns = columns
    self.roles = roles
  }

  /// Names of the case, the best first; the words of a header without what stands between them.
  private static let caseNames = [
    "caseconceptname", "case", "caseid", "casus", "casenumber", "casenr", "trace", "traceid",
    "session", "sessionid", "sessie", "sessieid", "visit", "visitid", "bezoek", "bezoekid",
    "order", "orderid", "bestelling", "ticket", "ticketid", "incident", "incidentid",
    "application", "applicationid", "patient", "patientid", "customer", "customerid", "klant",
    "klantid", "user", "userid", "gebruiker", "gebruikerid",
  ]
  /// Names of what happened, the best first.
  private static let activityNames = [
    "conceptname", "activity", "activityname", "activiteit", "event", "eventname", "eventtype",
    "gebeurtenis", "action", "actie", "handling", "handeling", "step", "stap", "task", "taak",
    "processstep", "screen", "page", "pagina",
  ]
  private static let lifecycleNames: Set<String> = [
    "lifecycletransition", "lifecycle", "transition", "registrationtype", "status", "eventtype",
    "statuschange",
  ]

  /// The declarations of an event log; nil for a file of another form.
  func proposal() -> [ColumnDeclaration]? {
    guard let time,
      let activity = first(Self.activityNames, where: isActivity),
      let identifier = first(
        Self.caseNames,
        where: { column in
          column.heading.name != activity.heading.name && column.profile.filled > 0
            && !column.isTime
        })
    else { return nil }
    var declared = [
      role("case", .caseIdentifier, identifier), role("activity", .activity, activity), time,
    ]
    if let lifecycle {
      declared.append(role("lifecycle", .lifecycle, lifecycle))
      if let instance = instance(of: activity) {
        declared.append(role("instance", .instance, instance))
      }
    }
    if let respondent = column(of: .respondent) { declared.append(respondent) }
    var taken = Set(declared.flatMap { $0.columns.map(\.value) })
    var unique: [ColumnDeclaration] = []
    for column in declared where unique.allSatisfy({ $0.columns != column.columns }) {
      unique.append(column)
    }
    for column in columns where column.isCategory && !column.profile.hasMoreValues {
      guard taken.insert(column.heading.name).inserted else { continue }
      unique.append(role(column.heading.name, .segment, column))
    }
    return unique
  }

  private func role(
    _ name: String, _ role: ColumnDeclaration.Role, _ column: ColumnEvidence
  ) -> ColumnDeclaration {
    ColumnDeclaration(
      name: Spanned(name, at: .none), columns: [Spanned(column.heading.name, at: .none)],
      role: role, reasons: [column.seen])
  }

  /// The time of a survey's answers, or else the only column of moments, whatever it is called.
  private var time: ColumnDeclaration? {
    if let known = column(of: .time(pattern: nil)) { return known }
    let moments = columns.filter(\.isTime)
    return moments.count == 1 ? role("time", .time(pattern: nil), moments[0]) : nil
  }

  private func column(of role: ColumnDeclaration.Role) -> ColumnDeclaration? {
    roles.first { $0.role.isSame(as: role) }
  }

  /// The column with the best of some names.
  private func first(
    _ names: [String], where fits: (ColumnEvidence) -> Bool
  ) -> ColumnEvidence? {
    let named = columns.compactMap { column -> (rank: Int, column: ColumnEvidence)? in
      let ranks = column.heading.titles.compactMap { names.firstIndex(of: $0.joined()) }
      return ranks.min().map { ($0, column) }
    }
    return named.filter { fits($0.column) }.min { $0.rank < $1.rank }?.column
  }

  /// Several different words that come back.
  private func isActivity(_ column: ColumnEvidence) -> Bool {
    column.isCategory && column.values.count >= 2 && !isLifecycle(column)
  }

  private var lifecycle: ColumnEvidence? {
    columns.first { column in
      column.heading.titles.contains { Self.lifecycleNames.contains($0.joined()) }
        && isLifecycle(column)
    } ?? columns.first(where: isLifecycle)
  }

  /// Whether all values say where an activity stands, and one says that it is complete.
  private func isLifecycle(_ column: ColumnEvidence) -> Bool {
    guard !column.profile.hasMoreValues, !column.values.isEmpty else { return false }
    let words = column.values.map { $0.lowercased() }
    return words.contains(where: LifecyclePairing.completeWords.contains)
      && words.allSatisfy { word in
        LifecyclePairing.startWords.contains(word) || LifecyclePairing.otherWords.contains(word)
          || LifecyclePairing.completeWords.contains(word)
      }
  }

  /// `handling_id` beside `handling`, or a column that is called an instance.
  private func instance(of activity: ColumnEvidence) -> ColumnEvidence? {
    let names = activity.heading.titles.map { $0.joined() + "id" }
    return columns.first { column in
      column.heading.titles.contains { title in
        names.contains(title.joined()) || title.contains("instance")
      }
    }
  }
}
