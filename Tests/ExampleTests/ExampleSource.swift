import Foundation
import Synchronization
import WorkbenchKit

/// The source of an example, for taking over what it prints now.
struct ExampleSource {
  private let example: Example

  init(_ example: Example) {
    self.example = example
  }

  /// Several examples stand in one file and are run side by side.
  private static let turn = Mutex(())

  /// Writes a new output into the declaration, as a multi-line string.
  ///
  /// The declaration is found by its line of text, because accepting an earlier example of the file
  /// moves the later ones.
  func accept(_ output: String) throws {
    try Self.turn.withLock { _ in
      let source = try String(contentsOfFile: example.file, encoding: .utf8)
      var lines = source.components(separatedBy: "\n")
      let literal = "\"\(example.line.replacingOccurrences(of: "\"", with: "\\\""))\""
      guard let start = lines.firstIndex(where: { $0.contains(literal) }),
        let first = lines[start...].firstIndex(where: { $0.contains("output: ") }),
        let position = lines[first].range(of: "output: ")
      else { throw CocoaError(.fileReadUnknown) }
      var last = first
      let opened = lines[first][position.upperBound...]
      if opened.hasPrefix("\"\"\"") || opened.hasPrefix("#\"\"\"") {
        last = lines[(first + 1)...].firstIndex { $0.contains("\"\"\"") } ?? first
      }
      // The formatter may put the bracket that closes the example on a line of its own.
      func bracket(_ line: String) -> String? {
        let closing = line.trimmingCharacters(in: .whitespaces)
        return closing == ")," || closing == ")" ? closing : nil
      }
      var end = lines[last].hasSuffix("),") ? ")," : ")"
      if !lines[last].hasSuffix(")"), !lines[last].hasSuffix("),"), last + 1 < lines.count,
        let closing = bracket(lines[last + 1])
      {
        end = closing
        last += 1
      }
      let margin = String(repeating: " ", count: 12)
      let body = output.components(separatedBy: "\n").map { $0.isEmpty ? "" : margin + $0 }
      let before = String(lines[first][..<position.lowerBound])
      lines.replaceSubrange(
        first...last,
        with: [before + "output: #\"\"\""] + body + [margin + "\"\"\"#" + end])
      try lines.joined(separator: "\n").write(
        toFile: example.file, atomically: true, encoding: .utf8)
    }
  }
}
