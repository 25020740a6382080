/// Escapes and sets of characters.
extension PatternParser {
  /// A backslash and what follows it.
  mutating func escape() throws(PatternError) -> PatternNode {
    let start = position
    position += 1
    guard let scalar = current else { throw error(.incompleteEscape, at: start) }
    switch scalar {
    case "b": return assertion(.wordBoundary)
    case "B": return assertion(.notWordBoundary)
    case "A": return assertion(.textStart)
    case "z": return assertion(.textEnd)
    case "Z": return assertion(.textEndOrLastBreak)
    default: break
    }
    switch try escapedItem(start) {
    case .range(let range):
      let value = Unicode.Scalar(range.lowerBound) ?? "\u{FFFD}"
      return .scalar(value, ignoresCase: options.ignoresCase)
    case let members: return .set(ScalarSet(items: [members]))
    }
  }

  private mutating func assertion(_ assertion: PatternAssertion) -> PatternNode {
    position += 1
    return .assertion(assertion)
  }

  /// `[…]`, behind the opening bracket.
  mutating func bracketed() throws(PatternError) -> ScalarSet {
    let start = position - 1
    var set = ScalarSet(items: [], ignoresCase: options.ignoresCase)
    set.isNegated = take("^")
    // A closing bracket in first place is a member.
    var isFirst = true
    while let scalar = current, scalar != "]" || isFirst {
      isFirst = false
      let place = position
      let low = try setItem()
      guard current == "-", position + 1 < source.count, source[position + 1] != "]",
        case .range(let first) = low
      else {
        set.items.append(low)
        continue
      }
      position += 1
      guard case .range(let last) = try setItem() else { throw error(.reversedRange, at: place) }
      guard first.lowerBound <= last.upperBound else { throw error(.reversedRange, at: place) }
      set.items.append(.range(first.lowerBound...last.upperBound))
    }
    guard take("]") else { throw error(.unclosedSet, at: start) }
    return set
  }

  private mutating func setItem() throws(PatternError) -> ScalarSet.Item {
    let start = position
    guard let scalar = current else { throw error(.unclosedSet) }
    position += 1
    if scalar == "[", current == ":" { throw error(.notSupported, at: start) }
    guard scalar == "\\" else { return .range(scalar.value...scalar.value) }
    guard current != "b" else {
      position += 1
      return .range(8...8)
    }
    return try escapedItem(start)
  }

  /// A character or class behind a backslash.
  private mutating func escapedItem(_ start: Int) throws(PatternError) -> ScalarSet.Item {
    guard let scalar = current else { throw error(.incompleteEscape, at: start) }
    position += 1
    switch scalar {
    case "d", "D": return .members(.categories([8]), negated: scalar == "D")
    case "w", "W":
      return .members(.traits(ScalarTraits.wordPart.rawValue), negated: scalar == "W")
    case "s", "S": return .members(.traits(ScalarTraits.space.rawValue), negated: scalar == "S")
    case "p", "P": return .members(try namedClass(start), negated: scalar == "P")
    case "t": return .range(9...9)
    case "n": return .range(10...10)
    case "v": return .range(11...11)
    case "f": return .range(12...12)
    case "r": return .range(13...13)
    case "x", "u": return try codePoint(scalar == "x" ? 2 : 4, start)
    default:
      // Letters and digits mean something in other dialects: back-references and the like.
      if scalar.value < 0x80, ScalarTraits(scalar).isAny(of: .letterOrNumber) {
        throw error(.notSupported, at: start)
      }
      return .range(scalar.value...scalar.value)
    }
  }

  private mutating func namedClass(_ start: Int) throws(PatternError) -> ScalarSet.Class {
    var name = ""
    if take("{") {
      while let scalar = current, scalar != "}" {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard take("}") else { throw error(.incompleteEscape, at: start) }
    } else if let scalar = current {
      name.unicodeScalars.append(scalar)
      position += 1
    } else {
      throw error(.incompleteEscape, at: start)
    }
    guard let kind = ScalarSet.Class.named(name) else { throw error(.unknownClass, at: start) }
    return kind
  }

  /// Hexadecimal digits: as many as given, or any number in braces.
  private mutating func codePoint(
    _ digits: Int, _ start: Int
  ) throws(PatternError) -> ScalarSet.Item {
    var value: UInt32 = 0
    var read = 0
    let isBraced = take("{")
    while let scalar = current, isBraced ? scalar != "}" : read < digits {
      guard read < 6, let digit = UInt32(String(scalar), radix: 16) else {
        throw error(.incompleteEscape, at: start)
      }
      value = value * 16 + digit
      read += 1
      position += 1
    }
    guard isBraced ? take("}") && read > 0 : read == digits, Unicode.Scalar(value) != nil else {
      throw error(.incompleteEscape, at: start)
    }
    return .range(value...value)
  }
}
