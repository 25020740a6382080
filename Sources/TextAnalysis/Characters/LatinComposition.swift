/// Letters with accents: how a letter and a mark combine, and which letter lies below.
///
/// The standard library has no table of compositions, but it compares strings by canonical
/// equivalence: looking "e" + U+0301 up in a dictionary of composed letters finds "é".
struct LatinComposition: Sendable {
  static let table = LatinComposition()

  private var composed: [UInt64: Unicode.Scalar] = [:]
  private var plain: [Unicode.Scalar: Unicode.Scalar] = [:]

  private init() {
    var known: [String: Unicode.Scalar] = [:]
    for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic {
          known[String(Character(scalar))] = scalar
        }
      }
    }
    let letters = (0x41...0x5A).map { $0 as UInt32 } + (0x61...0x7A).map { $0 as UInt32 }
    var bases = letters.compactMap(Unicode.Scalar.init)
    // Vietnamese letters carry two marks: compose, then compose the results once more.
    for _ in 0..<2 {
      var results: [Unicode.Scalar] = []
      for base in bases {
        for value in 0x300...0x331 as ClosedRange<UInt32> {
          guard let mark = Unicode.Scalar(value) else { continue }
          var pair = String.UnicodeScalarView()
          pair.append(base)
          pair.append(mark)
          guard let scalar = known[String(pair)], scalar != base else { continue }
          composed[Self.key(base, mark)] = scalar
          plain[scalar] = plain[base] ?? base
          results.append(scalar)
        }
      }
      bases = results
    }
  }

  /// The one character that a letter and a mark make together.
  func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    composed[Self.key(base, mark)]
  }

  /// The letter without its marks; other characters as they are.
  func withoutMarks(_ scalar: Unicode.Scalar) -> Unicode.Scalar { plain[scalar] ?? scalar }

  private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }
}
