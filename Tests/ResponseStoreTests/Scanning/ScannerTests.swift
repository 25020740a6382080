import CScan
import Testing

@Suite("The scanner finds what the reference finds")
struct ScannerTests {
  private struct Found: Equatable {
    var separators: [UInt32]
    var records: [UInt32]
    var lines: Int
    var isOpen: Bool
    var isIrregular = false
  }

  private func reference(_ text: [UInt8], _ delimiter: UInt8) -> Found {
    let scanner = ReferenceScanner(text, delimiter: delimiter, quote: 0x22)
    return Found(
      separators: scanner.separators, records: scanner.records, lines: scanner.lines,
      isOpen: scanner.isOpen)
  }

  private func scan(_ text: [UInt8], _ delimiter: UInt8, level: reis_scan_level?) -> Found {
    let padded = text + [UInt8](repeating: 0x22, count: Int(REIS_PADDING))
    var separators = [UInt32](repeating: 0, count: padded.count + 64)
    var records = separators
    var result = reis_scan_result()
    if let level {
      unsafe reis_scan(
        level, padded, text.count, delimiter, 0x22, &separators, &records, &result)
    } else {
      unsafe reis_scan_exact(padded, text.count, delimiter, 0x22, &separators, &records, &result)
    }
    return Found(
      separators: Array(separators.prefix(result.separators)),
      records: Array(records.prefix(result.records)), lines: result.lines,
      isOpen: result.open != 0, isIrregular: result.irregular != 0)
  }

  @Test("random text: exact scan always, fast scans wherever they say the text is regular")
  func randomText() {
    var random = Seeded(1)
    let alphabets = ["a,\"\n", "aaaaaa,\"\n\r", "aaaaaaaaaaaaaaa,,\"\n"].map { Array($0.utf8) }
    for round in 0..<60_000 {
      let alphabet = alphabets[round % alphabets.count]
      let length = Int.random(in: 0...200, using: &random)
      let text = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0x61 }
      let expected = reference(text, 0x2C)
      #expect(scan(text, 0x2C, level: nil) == expected)
      for level in availableScanLevels {
        var found = scan(text, 0x2C, level: level)
        if found.isIrregular { continue }
        found.isIrregular = false
        #expect(found == expected, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  @Test("valid text is never called irregular")
  func validText() {
    var random = Seeded(2)
    for _ in 0..<40_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        if Bool.random(using: &random) {
          text.append(0x22)
          for _ in 0..<Int.random(in: 0...6, using: &random) {
            let byte = Array("a;\n\"\r".utf8).randomElement(using: &random) ?? 0x61
            text += byte == 0x22 ? [0x22, 0x22] : [byte]
          }
          text.append(0x22)
        } else {
          text += [UInt8](repeating: 0x61, count: Int.random(in: 0...7, using: &random))
        }
        switch Int.random(in: 0...4, using: &random) {
        case 0: text += [0x0D, 0x0A]
        case 1: text.append(0x0A)
        default: text.append(0x3B)
        }
      }
      let expected = reference(text, 0x3B)
      for level in availableScanLevels { #expect(scan(text, 0x3B, level: level) == expected) }
    }
  }

  @Test("dense separators: more of them than a block stores without a loop")
  func denseSeparators() {
    for count in [1, 12, 13, 63, 64, 65, 127, 128, 500] {
      for byte in [UInt8(0x2C), 0x0A] {
        let text = [UInt8](repeating: byte, count: count)
        for level in availableScanLevels {
          #expect(scan(text, 0x2C, level: level) == reference(text, 0x2C))
        }
      }
    }
  }
}
