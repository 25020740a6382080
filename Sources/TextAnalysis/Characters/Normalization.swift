/// Text in composed form (NFC), with the way back to the original bytes.
///
/// Only Latin letters with combining marks need work; nearly every text passes through untouched.
struct Normalization {
  /// A place from which on composed and original offsets differ by a constant.
  struct Shift: Sendable, Hashable {
    let composed: Int
    let original: Int
  }

  private(set) var bytes: [UInt8]
  /// Ascending; empty where nothing changed.
  private(set) var shifts: [Shift] = []

  init(_ original: [UInt8]) {
    guard Self.hasCombiningMarks(original.span) else {
      bytes = original
      return
    }
    bytes = []
    bytes.reserveCapacity(original.count)
    compose(original.span)
  }

  /// Whether U+0300 … U+036F occurs: the lead bytes CC and CD.
  private static func hasCombiningMarks(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == 0xCC || bytes[index] == 0xCD { return true }
    return false
  }

  private mutating func compose(_ original: Span<UInt8>) {
    var offset = 0
    while offset < original.count {
      let (base, length) = original.scalar(at: offset)
      var end = offset + length
      var marks: [Unicode.Scalar] = []
      while end < original.count, original.traits(at: end).contains(.mark) {
        let (mark, size) = original.scalar(at: end)
        marks.append(mark)
        end += size
      }
      if marks.isEmpty {
        append(base)
      } else {
        for scalar in Self.composed(base, marks) { append(scalar) }
        shifts.append(Shift(composed: bytes.count, original: end))
      }
      offset = end
    }
  }

  /// Canonical ordering and composition of a character and its marks.
  private static func composed(
    _ base: Unicode.Scalar, _ marks: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    func order(_ scalar: Unicode.Scalar) -> UInt8 {
      scalar.properties.canonicalCombiningClass.rawValue
    }
    let sorted = marks.indices.sorted { (order(marks[$0]), $0) < (order(marks[$1]), $1) }
      .map { marks[$0] }
    var starter = base
    var rest: [Unicode.Scalar] = []
    for mark in sorted {
      let isBlocked = rest.last.map { order($0) >= order(mark) } ?? false
      if !isBlocked, let joined = LatinComposition.table.compose(starter, mark) {
        starter = joined
      } else {
        rest.append(mark)
      }
    }
    return [starter] + rest
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
