/// A set of bytes.
struct ByteSet: Sendable, Hashable {
  private var words: SIMD4<UInt64> = .zero

  static let all: ByteSet = {
    var set = ByteSet()
    set.words = SIMD4(repeating: .max)
    return set
  }()

  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }
}

extension PatternNode {
  /// The bytes with which a match can start, and whether it can be empty.
  ///
  /// Conditions on a place count as empty, so that the set is never too small.
  var firstBytes: (bytes: ByteSet, canBeEmpty: Bool) {
    switch self {
    case .empty, .assertion, .look: return (ByteSet(), true)
    case .scalar(let scalar, let ignoresCase):
      var set = ByteSet()
      let forms = ignoresCase ? [scalar, scalar.folded, scalar.capital] : [scalar]
      for form in forms { set.insert(UTF8.encode(form)?.first ?? 0xEF) }
      if ignoresCase {
        // The Kelvin sign and the long s fold to plain letters.
        for value in 0xC2...0xF4 as ClosedRange<UInt8> { set.insert(value) }
      }
      return (set, false)
    case .set(let members): return (members.firstBytes, false)
    case .any: return (.all, false)
    case .sequence(let nodes):
      var set = ByteSet()
      for node in nodes {
        let first = node.firstBytes
        set.formUnion(first.bytes)
        if !first.canBeEmpty { return (set, false) }
      }
      return (set, true)
    case .alternatives(let nodes):
      var set = ByteSet()
      var canBeEmpty = false
      for node in nodes {
        let first = node.firstBytes
        set.formUnion(first.bytes)
        canBeEmpty = canBeEmpty || first.canBeEmpty
      }
      return (set, canBeEmpty)
    case .repeated(let node, let least, _, _):
      let first = node.firstBytes
      return (first.bytes, first.canBeEmpty || least == 0)
    case .capture(_, let node): return node.firstBytes
    }
  }
}

extension ScalarSet {
  /// The first bytes of the members: exact for ASCII, all lead bytes beyond.
  fileprivate var firstBytes: ByteSet {
    var set = ByteSet()
    for byte in 0...0x7F as ClosedRange<UInt8> where contains(Unicode.Scalar(byte)) {
      set.insert(byte)
    }
    for byte in 0xC2...0xF4 as ClosedRange<UInt8> { set.insert(byte) }
    return set
  }
}
