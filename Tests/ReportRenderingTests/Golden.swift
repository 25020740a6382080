import Foundation
import Testing

/// Compares text with a file that was looked at and approved.
///
/// `REIS_RECORD_GOLDEN=1` writes the files anew and fails the test, so that a recording is never
/// taken for a pass. Escape characters are kept as `␛`, so that the files can be read.
enum Golden {
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    let visible = text.replacing("\u{1B}", with: "␛")
    if ProcessInfo.processInfo.environment["REIS_RECORD_GOLDEN"] == "1" {
      try Data(visible.utf8).write(to: file)
      Issue.record("recorded \(name); look at it before committing", sourceLocation: sourceLocation)
      return
    }
    let approved = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard visible != approved else { return }
    let pairs = zip(lines(approved), lines(visible)).enumerated()
    let difference = pairs.first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from line \((difference?.offset ?? 0) + 1) on:
      approved: \(difference?.element.0 ?? "(fewer lines)")
      now:      \(difference?.element.1 ?? "(fewer lines)")
      If the change is meant: REIS_RECORD_GOLDEN=1 swift test --filter GoldenTests
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
