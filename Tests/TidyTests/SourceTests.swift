import Foundation
import Testing

/// Habits of the house that a machine can check.
@Suite struct SourceTests {
  private static let swift = Checkout.files(
    in: ["Sources", "Plugins", "Tests"], extensions: ["swift"])

  @Test func `no file is longer than 500 lines`() {
    let long = Self.swift.filter { $0.lines.count > 500 }.map { "\($0.path): \($0.lines.count)" }
    #expect(long.isEmpty, "split them: one subject a file\n\(long.joined(separator: "\n"))")
  }

  @Test func `half of the source files have at most 120 lines`() {
    let counts = Self.swift.filter { !$0.path.hasPrefix("Tests/") }.map(\.lines.count).sorted()
    let median = counts.isEmpty ? 0 : counts[counts.count / 2]
    #expect(median <= 120)
  }

  @Test func `nothing is left to be done without an issue`() {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    let found = Self.swift.flatMap { file in
      file.lines.enumerated().filter { line in marks.contains { line.element.contains($0) } }
        .map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `names say what a thing is`() {
    let vague = ["Manager", "Helper", "Utils", "Utilities"]
    let found = Self.swift.map(\.path).filter { path in
      vague.contains { path.split(separator: "/").last?.contains($0) == true }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `nothing is forced in the sources`() {
    let forced = ["try!", "as!", "fatalError(", "unsafeFlags"]
    let found = Self.swift.filter { !$0.path.hasPrefix("Tests/") }.flatMap { file in
      forced.filter { file.text.contains($0) }.map { "\(file.path): \($0)" }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `the project speaks of itself only`() {
    let files = Checkout.files(
      in: ["Sources", "Plugins", "Tests", "scripts", "workspace"],
      extensions: ["swift", "md", "c", "h", "sh", "py", "yaml", "reis", ""])
    let words = ["/wo" + "rk/", "git" + "hub.com/swift-packages", "place" + "holder until"]
    let found = files.flatMap { file in
      words.filter { file.text.contains($0) }.map { "\(file.path): \($0)" }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}
