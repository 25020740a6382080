/// Finds out how bytes stand for letters.
enum EncodingSniffer {
  /// The encoding of a file by its first bytes, and why.
  static func sniff(_ head: [UInt8]) -> (encoding: TextEncoding, reason: DialectReason) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, .byteOrderMark(.utf8)) }
    if head.starts(with: [0xFF, 0xFE]) {
      return (.utf16LittleEndian, .byteOrderMark(.utf16LittleEndian))
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return (.utf16BigEndian, .byteOrderMark(.utf16BigEndian))
    }
    if let encoding = utf16WithoutMark(head) { return (encoding, .zeroBytes(encoding)) }
    guard let offset = firstInvalid(head) else {
      return (.utf8, .validUTF8(nonASCII: head.count { $0 >= 0x80 }))
    }
    return (.windows1252, .notUTF8(byte: head[offset], offset: offset))
  }

  /// The first byte that no text holds, or that begins a known kind of file that is none.
  static func firstBinary(_ head: [UInt8], _ encoding: TextEncoding) -> Int? {
    let signatures: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4E, 0x47],
      [0xD0, 0xCF, 0x11, 0xE0], [0x7F, 0x45, 0x4C, 0x46], [0xFF, 0xD8, 0xFF],
    ]
    if signatures.contains(where: { head.starts(with: $0) }) { return 0 }
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian { return nil }
    let controls = head.indices.filter { index in
      head[index] < 0x09 || (0x0E...0x1A).contains(head[index])
        || (0x1C...0x1F).contains(head[index])
    }
    // A stray control character is a problem of its cell; many of them are no text at all.
    return controls.count > 4 && controls.count * 100 > head.count ? controls[0] : nil
  }

  private static func utf16WithoutMark(_ head: [UInt8]) -> TextEncoding? {
    let sample = head.prefix(4_096)
    guard sample.count >= 16 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return .utf16LittleEndian }
    if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return .utf16BigEndian }
    return nil
  }

  /// The first byte that is not part of valid UTF-8; a letter cut off at the end is valid.
  private static func firstInvalid(_ head: [UInt8]) -> Int? {
    var at = 0
    while at < head.count {
      let length = sequenceLength(head, at)
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
    let lead = bytes[at]
    let length: Int
    switch lead {
    case 0..<0x80: return 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return 0
    }
    for offset in 1..<length {
      if at + offset >= bytes.count { return bytes.count - at }
      if bytes[at + offset] & 0xC0 != 0x80 { return 0 }
    }
    let whole = String(validating: bytes[at..<(at + length)], as: UTF8.self)
    return whole == nil ? 0 : length
  }
}
