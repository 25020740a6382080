import CScan
import Testing

@Suite("The text functions of the scanning core")
struct TextCoreTests {
  private func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0x22, count: 2 * Int(REIS_PADDING))
  }

  @Test("clean text ends where Swift's own decoder finds the first fault")
  func firstUnclean() {
    var random = Seeded(3)
    let pieces: [[UInt8]] = [
      Array("abc".utf8), Array("één".utf8), Array("€".utf8), Array("😀".utf8),
      [UInt8](repeating: 0x61, count: 40), [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let isFaulty = Int.random(in: 0...9, using: &random) == 0
        bytes += pieces[Int.random(in: isFaulty ? 5...11 : 0...4, using: &random)]
      }
      var clean = bytes.count
      while String(validating: bytes[..<clean], as: UTF8.self) == nil { clean -= 1 }
      for level in availableScanLevels {
        let found = unsafe reis_first_unclean(level, padded(bytes), bytes.count)
        // The longest valid prefix ends at or after the first fault's start, within one letter.
        #expect(found <= clean && clean - found < 4)
        #expect((found == bytes.count) == (clean == bytes.count))
      }
    }
  }

  @Test("a zero byte is not clean, wherever it stands")
  func zeroByte() {
    for place in 0..<100 {
      var bytes = [UInt8](repeating: 0x61, count: 100)
      bytes[place] = 0
      for level in availableScanLevels {
        #expect(unsafe reis_first_unclean(level, padded(bytes), bytes.count) == place)
      }
    }
  }

  @Test("line feeds are counted")
  func countLines() {
    var random = Seeded(4)
    for length in [0, 1, 31, 32, 33, 1_000] {
      let bytes = (0..<length).map { _ in Bool.random(using: &random) ? UInt8(0x0A) : 0x61 }
      for level in availableScanLevels {
        let found = unsafe reis_count_lines(level, padded(bytes), bytes.count)
        #expect(found == bytes.count { $0 == 0x0A })
      }
    }
  }

  @Test("a needle is found wherever a plain search finds it")
  func find() {
    var random = Seeded(5)
    for _ in 0..<20_000 {
      let letters = Array("aAbB c".utf8)
      let text = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0x61
      }
      let needle = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0x61
      }
      let fold = Bool.random(using: &random)
      func key(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { fold && (65...90).contains($0) ? $0 | 0x20 : $0 }
      }
      let expected = text.indices.filter { start in
        start + needle.count <= text.count
          && key(text[start..<(start + needle.count)]) == key(needle)
      }
      for level in availableScanLevels {
        var offsets = [UInt32](repeating: 0, count: 200)
        let count = unsafe reis_find(
          level, padded(text), text.count, needle, needle.count, fold ? 1 : 0, &offsets, 200)
        #expect(offsets.prefix(count).map { Int($0) } == expected)
      }
    }
  }

  @Test(
    "quoted cells",
    arguments: [
      ("abc\"", "abc"), ("a\"\"b\"", "a\"b"), ("\"", ""), ("a\"b", "ab"), ("a\" ", "a "),
      ("\"\"\"\"\"", "\"\""),
      ("this is longer than sixteen\"\" bytes\"", "this is longer than sixteen\" bytes"),
    ])
  func unescape(_ cell: (source: String, expected: String)) {
    let source = Array(cell.source.utf8)
    var target = [UInt8](repeating: 0, count: source.count + Int(REIS_PADDING))
    let count = unsafe reis_unescape(&target, padded(source), source.count, 0x22)
    #expect(String(decoding: target.prefix(count), as: UTF8.self) == cell.expected)
  }
}
