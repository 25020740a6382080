import Foundation
import WorkbenchTesting

/// A small survey with an open question, and whatever lies beside it in the workspace.
struct CommentWorkspace {
  private static let declaration = """
    questions:
      recommend: {column: score, kind: nps}
      why: {column: comment, kind: text}
    respondent: id
    segments: [region, coded, customer]
    """

  private let survey: WrittenSurvey

  /// Writes a workspace.
  ///
  /// - Parameters:
  ///   - rows: score, region, hand code, customer's name and comment of each response.
  ///   - files: further files by path, such as `codebooks/a.yaml`.
  init(
    _ rows: [(score: Int, region: String, coded: String, customer: String, comment: String)],
    files: [String: String] = [:]
  ) throws {
    let lines = rows.enumerated().map { number, row in
      let quoted = row.comment.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      return "R\(number),\(row.score),\(row.region),\(row.coded),\(row.customer),\"\(quoted)\""
    }
    survey = try WrittenSurvey(
      Self.declaration,
      responses: "id,score,region,coded,customer,comment\n" + lines.joined(separator: "\n") + "\n")
    for (path, text) in files {
      let url = URL(fileURLWithPath: survey.folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  /// Rows with the same comment by promoters or detractors of one region.
  static func rows(
    _ count: Int, score: Int, _ comment: String, region: String = "Noord", coded: String = "",
    customer: String = ""
  ) -> [(score: Int, region: String, coded: String, customer: String, comment: String)] {
    Array(repeating: (score, region, coded, customer, comment), count: count)
  }

  /// Opens the workspace.
  func session() async throws -> TestSession { try await survey.session() }

  /// The folder of the workspace.
  var folder: String { survey.folder }
}
