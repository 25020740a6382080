import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// A survey in a temporary folder, declared by YAML and opened.
struct SmallSurvey {
  let folder: TemporaryFolder
  let responses: SurveyResponses

  /// - Parameters:
  ///   - files: contents by path.
  ///   - yaml: the declaration, `surveys/s.yaml`.
  init(_ files: [String: String], _ yaml: String) throws {
    folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    try folder.write("", to: "workspace.yaml")
    try folder.write(yaml, to: "surveys/s.yaml")
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.diagnostics.isEmpty, "\(workspace.diagnostics.map(\.message.en))")
    responses = try SurveyLibrary(workspace).survey()
  }

  /// The counts of one question for all responses that meet a condition.
  func scores(
    _ question: String, where filter: Expression? = nil, weighted: Bool = false
  ) throws -> AnswerCounts {
    let request = SurveyRequest(
      filter: filter, measures: [.scores(.name(question), weighted: weighted)])
    return try #require(try responses.aggregate(request).total.measures.first?.scores)
  }

  /// Rows per group, as `key=rows`.
  func groups(by key: String, where filter: Expression? = nil) throws -> [String] {
    let request = SurveyRequest(filter: filter, groupBy: [.name(key)])
    return try responses.aggregate(request).groups.map { "\($0.keys[0].label)=\($0.rows)" }
  }

  /// How many responses meet a condition.
  func count(_ filter: Expression) throws -> Int {
    try responses.aggregate(SurveyRequest(filter: filter)).rows.kept
  }

  /// What goes wrong with a request.
  func problem(_ request: SurveyRequest) throws -> Diagnostic {
    do {
      _ = try responses.aggregate(request)
    } catch {
      return error
    }
    Issue.record("nothing went wrong")
    throw StoreDiagnostics.stopped
  }
}
