/// What a character is, as far as segmenting text needs to know.
struct ScalarTraits: OptionSet {
  let rawValue: UInt8

  /// `\p{L}`.
  static let letter = ScalarTraits(rawValue: 1)
  /// `\p{N}`.
  static let number = ScalarTraits(rawValue: 2)
  /// `\p{M}`.
  static let mark = ScalarTraits(rawValue: 4)
  /// `\s`.
  static let space = ScalarTraits(rawValue: 8)
  /// What `\b` takes as part of a word: alphabetic, mark, decimal digit, connector, joiner.
  static let wordPart = ScalarTraits(rawValue: 16)
  /// A capital letter.
  static let upper = ScalarTraits(rawValue: 32)
  /// A decimal or other digit, such as 7 or ².
  static let digit = ScalarTraits(rawValue: 64)

  static let letterOrNumber: ScalarTraits = [.letter, .number]
}

extension ScalarTraits {
  init(rawByte byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self = [.letter, .wordPart]
    case 0x41...0x5A: self = [.letter, .wordPart, .upper]
    case 0x30...0x39: self = [.number, .wordPart, .digit]
    case 0x5F: self = [.wordPart]
    case 0x09...0x0D, 0x1C...0x20: self = [.space]
    default: self = []
    }
  }

  /// Looks a character up; plain letters and digits take no table.
  init(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80 else {
      self.init(rawByte: UInt8(truncatingIfNeeded: scalar.value))
      return
    }
    let properties = scalar.properties
    var traits: ScalarTraits = []
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      traits = [.letter, .wordPart]
    case .decimalNumber: traits = [.number, .wordPart]
    case .letterNumber, .otherNumber: traits = [.number]
    case .nonspacingMark, .spacingMark, .enclosingMark: traits = [.mark, .wordPart]
    case .connectorPunctuation: traits = [.wordPart]
    default: break
    }
    if properties.isAlphabetic || properties.isJoinControl { traits.insert(.wordPart) }
    if properties.isWhitespace { traits.insert(.space) }
    if properties.isUppercase { traits.insert(.upper) }
    if properties.numericType == .decimal || properties.numericType == .digit {
      traits.insert(.digit)
    }
    self = traits
  }

  /// Whether the two have a trait in common.
  func isAny(of traits: ScalarTraits) -> Bool { !isDisjoint(with: traits) }
}
