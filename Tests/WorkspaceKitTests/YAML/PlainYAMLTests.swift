import Diagnostics
import Foundation
import Testing

@testable import WorkspaceKit

/// The quick reader gives the pieces of the general one at the same places, or none.
@Suite struct PlainYAMLTests {
  private static let limits = YAMLLimits()

  private func general(_ text: String) -> YAMLDocument {
    YAMLDocument(general: YAMLSource(text: text, path: "x.yaml"), limits: Self.limits)
  }

  /// Whether the quick reader read the text; what it read must be what the general one reads.
  @discardableResult
  private func isRead(_ text: String) -> Bool {
    guard let quick = PlainYAML.read(text, limits: Self.limits) else { return false }
    let document = general(text)
    #expect(document.problems.isEmpty, "\(text)")
    #expect(document.root == quick, "\(text)")
    return true
  }

  @Test(arguments: [
    "a: 1", "a: 1\n", "a: one two # note\nb: 'it''s'\nc: \"x: y\"\n", "a:\n  b: c\n  d:\n    - e\n",
    "a:\n- b\n- c: d\n  e: f\n-   g: h\n    i: j\nk: l\n", "- a\n- b: c\n",
    "a: [b, 'c', {d: e}, -2, 1.5]\n",
    "a: {b: c, d: [e, f], g: \"h\"}\n", "# note\n\na: b\n\n# end\n",
    "é: ü\nñ: {a: é, b: ü}\nx:   y\n",
    "a: b\r\nc:\r\n  - d\r\n", "a: http://x.y/z?q#r\n", "\"a b\": c\n'd': e\n",
    "a: 12:30\nb: [12:30]\n",
    "a: []\nb: {}\nc: [ ]\n", "a: ~\nb: null\n", "a: -5\nb: +3\nc: .5\n",
    "a: b  \n  # deeper note\nc: d\n",
    "  a: b\n  c: d\n", "a: x, y\nb: x] y\n", "emoji: \"👍🏽 ok\"\nnext: {k: \"👍🏽\", l: m}\n",
  ])
  func `what people write is read quickly`(_ text: String) {
    #expect(isRead(text))
  }

  @Test(arguments: [
    "", "#\n", "just words", "a: b: c", "a: |\n  text\n", "a: >-\n  text\n", "a: &x 1\nb: *x\n",
    "a: !t 1",
    "a: b\n  c\n", "a: \"b\nc\"", "a: 'b\n  c'", "---\na: b\n", "a: b\n...\n",
    "%YAML 1.2\n---\na: b\n",
    "a: 1\na: 2\n", "a: {b: 1, b: 2}", "a:\n", "a:\nb: c\n", "? a\n: b\n", "- - a\n", "a:\tb\n",
    "a: [b,\n  c]\n", "<<: {a: b}\n", "a: {b}\n", "a: [b: c]\n", "a: \"\\u00e9\"\n", "a: @x\n",
    "a: `x`\n",
    "a: b\n   c: d\n", "a: [b, , c]\n", "a: 'x' y\n", "a: [x]y\n", "-\ta\n", "a: \u{85}b\n",
    "a: -\n",
    "a:\n  - b\n c: d\n", "a: {b: c}}\n", "a: [b]]\n", "\u{FEFF}\u{FEFF}a: b\n", "a: {b : c}\n",
    "a:b\n",
  ])
  func `everything else is left to the general reader`(_ text: String) {
    if PlainYAML.read(text, limits: Self.limits) != nil { isRead(text) }
    let whole = YAMLDocument(YAMLSource(text: text, path: "x.yaml"), limits: Self.limits)
    #expect(whole.root == general(text).root && whole.problems == general(text).problems)
  }

  @Test func `the files of the sample workspace are read quickly`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "workspace")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var quick = 0
    var all = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "yaml" else { continue }
      all += 1
      if isRead(try String(contentsOf: file, encoding: .utf8)) { quick += 1 }
    }
    #expect(all >= 10 && quick > all * 2 / 3)
  }

  @Test(arguments: 1...60)
  func `mutated files are read alike`(_ seed: Int) {
    let scraps = [
      ":", ": ", "-", "- ", "\n", "\n  ", "\n- ", "{", "}", "[", "]", "\"", "'", "#", " #", ",",
      ", ", "é",
      "&a", "*a", "!", "|", ">", "? ", "---", "...", "\\", "~", "null", "<<", "\r\n", "\r", "\t",
      "0", "%", "@",
    ]
    let texts = [
      "a: b\nc: {d: e, f: [g, 'h', \"i\"]}\nj:\n  - k: l\n    m: n\n  - o\np: q # r\n",
      "touchpoints:\n  - id: one\n    name: {nl: Eén, en: One}\n    experiences:\n      - {valence: -2, quote: \"x, y\"}\n",
      "x:\n- y\n- z: 1\n  w:\n    v: 'it''s'\nu: 12:30\n",
    ]
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      var text = Array((texts.randomElement(using: &random) ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place < text.count: text.remove(at: place)
        case 1:
          let end = min(text.count, place + Int.random(in: 0...20, using: &random))
          text.insert(contentsOf: text[place..<end], at: place)
        case 2: text.removeSubrange(place..<min(text.count, place + 6))
        default:
          text.insert(
            contentsOf: Array((scraps.randomElement(using: &random) ?? "").unicodeScalars),
            at: place)
        }
      }
      var whole = String.UnicodeScalarView()
      whole.append(contentsOf: text)
      isRead(String(whole))
    }
  }
}
