import Foundation
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Whole sessions, in both languages: every statement with what it prints.
///
/// A transcript is a text file. A line that begins with `> ` is a statement; what follows is what it
/// prints at 80 columns. The first line may say `# language: nl`.
@Suite struct TranscriptTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Transcripts").path

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  private static let accepts = ProcessInfo.processInfo.environment["REIS_ACCEPT"] != nil

  @Test("A session prints what its transcript says", arguments: names)
  func session(_ name: String) async throws {
    let path = "\(Self.folder)/\(name)"
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    let lines = expected.components(separatedBy: "\n")
    let language: Language = lines.first == "# language: nl" ? .nl : .en
    let tested = try await TestSession(language: language)
    var seen = ""
    for line in lines {
      if line.hasPrefix("#") { seen += line + "\n" }
      guard line.hasPrefix("> ") else { continue }
      let statement = String(line.dropFirst(2))
      if !seen.isEmpty { seen += "\n" }
      await tested.run(statement)
      await tested.session.remember(statement)
      seen += line + "\n" + tested.output.take()
    }
    if Self.accepts, seen != expected {
      try seen.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(
        seen == expected,
        "run REIS_ACCEPT=1 scripts/test --filter TranscriptTests to accept what it prints now")
    }
  }
}
