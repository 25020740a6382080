/// A set of characters, as written between brackets or behind a backslash.
struct ScalarSet: Sendable, Hashable {
  /// A named class of characters.
  enum Class: Sendable, Hashable {
    case traits(UInt8)
    case categories(Set<UInt8>)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .traits(let raw): ScalarTraits(scalar).isAny(of: ScalarTraits(rawValue: raw))
      case .categories(let values):
        values.contains(Self.number(of: scalar.properties.generalCategory))
      }
    }

    /// `\p{…}`: one letter for a whole group, two for a category; nil for anything else.
    static func named(_ name: String) -> Class? {
      let numbers = names.indices.filter { names[$0] == name || names[$0].prefix(1) == name }
      return numbers.isEmpty ? nil : .categories(Set(numbers.map { UInt8($0) }))
    }

    private static let names = [
      "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
      "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    private static let order: [Unicode.GeneralCategory] = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .control, .format, .surrogate, .privateUse, .unassigned,
    ]

    private static let numbers = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element, UInt8($0.offset)) })

    private static func number(of category: Unicode.GeneralCategory) -> UInt8 {
      numbers[category] ?? UInt8(order.count - 1)
    }
  }

  /// Part of a set.
  enum Item: Sendable, Hashable {
    case range(ClosedRange<UInt32>)
    case members(Class, negated: Bool)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .range(let range): range.contains(scalar.value)
      case .members(let kind, let negated): kind.contains(scalar) != negated
      }
    }
  }

  var items: [Item]
  var isNegated = false
  var ignoresCase = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var found = items.contains { $0.contains(scalar) }
    if !found, ignoresCase {
      let cases = [scalar.folded, scalar.capital]
      found = cases.contains { other in items.contains { $0.contains(other) } }
    }
    return found != isNegated
  }
}

extension Unicode.Scalar {
  /// The lower-case form where that is one character.
  var folded: Unicode.Scalar {
    if value < 0x80 { return Unicode.Scalar(UInt8(truncatingIfNeeded: value).asciiLowercased) }
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }

  /// The capital form where that is one character.
  var capital: Unicode.Scalar {
    let mapping = properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }
}
