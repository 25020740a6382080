/// A checksum of 64 bits that notices accidents: it is quick, and no protection against malice.
///
/// Eight lanes take in a word each. Every step can be undone, so a change of a single word – and
/// so of a single byte – always changes the result; other damage does but for a chance of 2⁻⁶⁴.
enum Checksum {
  /// The checksum of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - seed: the checksum of what comes before them, where several stretches are taken together.
  static func of(_ bytes: RawSpan, after seed: UInt64 = 0) -> UInt64 {
    let count = bytes.byteCount
    var (a, b, c, d) = (seed, seed &+ 1, seed &+ 2, seed &+ 3)
    var (e, f, g, h) = (seed &+ 4, seed &+ 5, seed &+ 6, seed &+ 7)
    var at = 0
    while at &+ 64 <= count {
      a = step(a, bytes.word(at: at))
      b = step(b, bytes.word(at: at &+ 8))
      c = step(c, bytes.word(at: at &+ 16))
      d = step(d, bytes.word(at: at &+ 24))
      e = step(e, bytes.word(at: at &+ 32))
      f = step(f, bytes.word(at: at &+ 40))
      g = step(g, bytes.word(at: at &+ 48))
      h = step(h, bytes.word(at: at &+ 56))
      at &+= 64
    }
    var sum = step(seed, UInt64(count))
    for lane in [a, b, c, d, e, f, g, h] { sum = step(sum, lane) }
    while at < count {
      var word: UInt64 = 0
      for place in 0..<min(8, count - at) {
        word |= UInt64(bytes.byte(at: at + place)) << UInt64(8 * place)
      }
      sum = step(sum, word)
      at += 8
    }
    sum = (sum ^ (sum >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return sum ^ (sum >> 32)
  }

  /// The checksum of some bytes.
  static func of(_ bytes: [UInt8], after seed: UInt64 = 0) -> UInt64 {
    of(bytes.span.raw, after: seed)
  }

  /// The checksum of some bytes as 16 hexadecimal digits, for names.
  static func digits(of bytes: [UInt8]) -> String {
    let digits = String(of(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @inline(__always)
  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product &<< 29 | product &>> 35
  }
}
