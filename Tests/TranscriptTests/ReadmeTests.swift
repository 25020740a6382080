import Foundation
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The first session of the README is what the program really prints.
@Suite struct ReadmeTests {
  private static let path = TestSession.checkout + "/README.md"
  private static let accepts = ProcessInfo.processInfo.environment["REIS_ACCEPT"] != nil
  @Test func `the first session of the README is real`() async throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let parts = text.components(separatedBy: "```")
    let block = try #require(parts.firstIndex { $0.hasPrefix("console\n") })
    let tested = try await TestSession(width: 100)
    let prompt = #/^reis:buurtmarkt(?: \[[^\]]*\])?> (.*)$/#
    var seen = "console\n"
    for line in parts[block].components(separatedBy: "\n") {
      guard let statement = try prompt.wholeMatch(in: line)?.output.1 else { continue }
      let filter = await tested.session.snapshot.filter.map { " [\($0.written)]" } ?? ""
      if seen != "console\n" { seen += "\n" }
      seen += "reis:buurtmarkt\(filter)> \(statement)\n"
      await tested.run(String(statement))
      seen += tested.output.take()
    }
    if Self.accepts, seen != parts[block] {
      var changed = parts
      changed[block] = seen
      try changed.joined(separator: "```").write(
        toFile: Self.path, atomically: true, encoding: .utf8)
    } else {
      #expect(seen == parts[block], "run REIS_ACCEPT=1 scripts/test --filter ReadmeTests")
    }
  }
}
