import WorkbenchKit

@testable import WorkspaceKit

/// An event log in a folder of its own, declared with the columns `case`, `activity` and `time` and
/// whatever else its header has as segments.
final class SmallLog: Sendable {
  let folder: TemporaryFolder
  let responses: SurveyResponses

  /// Writes a log.
  ///
  /// - Parameters:
  ///   - text: the file, header first.
  ///   - roles: other roles than those of `case`, `activity` and `time`, by column.
  init(_ text: String, roles: [String: ColumnDeclaration.Role] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.write("log.csv", text)
    let header = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    let columns = header.map { name in
      ColumnDeclaration(
        name: Spanned(name, at: .none), columns: [Spanned(name, at: .none)],
        role: roles[name] ?? Self.roles[name] ?? .segment)
    }
    responses = SurveyResponses(
      SurveyDeclaration(id: "log", files: ["log.csv"], columns: columns, status: .declared),
      base: folder.path, shownFrom: folder.path)
  }

  private static let roles: [String: ColumnDeclaration.Role] = [
    "case": .caseIdentifier, "activity": .activity, "time": .time(pattern: nil),
    "lifecycle": .lifecycle, "instance": .instance,
  ]

  /// The log with all its events.
  func log(_ request: EventRequest = EventRequest()) throws -> EventLog {
    try responses.events(request)
  }
}

extension EventLog {
  /// The activities of a case, in order.
  func names(ofCase number: Int) -> [String] {
    events(ofCase: number).map { activities[Int(activity[$0])] }
  }

  /// The activities of every case, in order.
  var traces: [[String]] { (0..<cases).map(names) }
}
