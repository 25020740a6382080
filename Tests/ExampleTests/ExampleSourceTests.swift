import Foundation
import Testing
import WorkbenchKit

/// Taking over what an example prints leaves the rest of the file alone.
@Suite struct ExampleSourceTests {
  /// How a declaration may be laid out before and after its output.
  static let layouts: [(before: String, after: String)] = [
    ("          output: \"\"),", "),"), ("          output: \"\")", ")"),
    ("          output: #\"\"\"\n            old\n            \"\"\"#),", "),"),
    ("          output: #\"\"\"\n            old\n            \"\"\"#\n        ),", "),"),
    ("          output: #\"\"\"\n            old\n            \"\"\"#\n        )", ")"),
    ("          output: \"\"\n        ),", "),"),
  ]

  @Test(arguments: layouts)
  func `the bracket that closes an example stays one`(
    _ layout: (before: String, after: String)
  ) throws {
    let file = NSTemporaryDirectory() + "reis-example-\(UUID().uuidString).swift"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let start = "        Example(\n          \"nps by region\", Text(\"By region\"),\n"
    let rest = "\n        Example(\"other\", failure: \"x\"),\n      ])\n"
    try (start + layout.before + rest).write(toFile: file, atomically: true, encoding: .utf8)
    let example = Example("nps by region", .verbatim(""), output: "", file: file)
    for output in ["first", "one\n\ntwo"] {
      try ExampleSource(example).accept(output)
      let body = output.components(separatedBy: "\n").map {
        $0.isEmpty ? "" : "            " + $0
      }.joined(separator: "\n")
      let expected =
        start + "          output: #\"\"\"\n" + body + "\n            \"\"\"#" + layout.after + rest
      #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
    }
  }
}
