extension SyllableCounter {
  /// Vowels that make one syllable together, longest first.
  private static let units: [Letters] = [
    "eeuw", "ieuw", "aai", "ooi", "oei", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
    "ei", "ij", "ou", "au", "oi",
  ].map { Array($0.utf8) }

  /// Groups of vowels; a trema starts a new syllable (methods §8.2).
  func dutch(_ word: String) -> Int {
    if let known = exceptions[word] { return known }
    let composed = SourceText(word).string
    if composed.contains("-") || composed.contains("'") {
      let parts = composed.split { $0 == "-" || $0 == "'" }.map(String.init)
      return max(1, parts.filter(Self.hasVowel).reduce(0) { $0 + dutch($1) })
    }
    var letters = Self.dutchLetters(composed)
    Self.respell(&letters)
    return max(1, Self.nuclei(letters))
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      scalar == "ĳ"
        || UInt8(ascii: LatinComposition.table.withoutMarks(scalar), orElse: 0).isVowelOrY
    }
  }

  private static func dutchLetters(_ word: String) -> Letters {
    var letters = Letters()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "ä", "ë", "ï", "ö", "ü":
        letters.append(.syllableBreak)
        letters.append(UInt8(ascii: LatinComposition.table.withoutMarks(scalar), orElse: 0))
      case "ĳ": letters.append(contentsOf: "ij".utf8)
      case "á", "é", "í", "ó", "ú", "à", "è", "ì", "ò", "ù", "â", "ê", "î", "ô", "û":
        letters.append(UInt8(ascii: LatinComposition.table.withoutMarks(scalar), orElse: 0))
      default: letters.append(UInt8(ascii: scalar, orElse: 0))
      }
    }
    return letters
  }

  /// Rewrites letters that do not sound as they look.
  private static func respell(_ letters: inout Letters) {
    dropVowelAfterQ(&letters)
    // In "yoghurt" and "loyaal" y is a consonant.
    for index in letters.indices.dropLast()
    where letters[index] == UInt8(ascii: "y") && letters[index + 1].isPlainVowel {
      letters[index] = UInt8(ascii: "j")
    }
    // "essay" and "hobbyboy": behind a, e and o it lengthens the vowel.
    for index in letters.indices.dropFirst()
    where letters[index] == UInt8(ascii: "y") && "aeo".utf8.contains(letters[index - 1]) {
      letters[index] = UInt8(ascii: "i")
    }
    joinAI(&letters)
    separateMuseum(&letters)
    let prefix = letters.prefix(2)
    let isPrefixed = prefix.elementsEqual("ge".utf8) || prefix.elementsEqual("be".utf8)
    if isPrefixed, letters.dropFirst(2).starts(with: "au".utf8) {
      letters.insert(.syllableBreak, at: 2)
    }
  }

  /// "aquarium": u behind q is a consonant.
  private static func dropVowelAfterQ(_ letters: inout Letters) {
    var index = 0
    while index + 2 < letters.count {
      if letters[index] == UInt8(ascii: "q"), letters[index + 1] == UInt8(ascii: "u"),
        letters[index + 2].isPlainVowel
      {
        letters.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// "essai", "email": ai counts once.
  private static func joinAI(_ letters: inout Letters) {
    var index = 0
    while index + 1 < letters.count {
      if letters[index] == UInt8(ascii: "a"), letters[index + 1] == UInt8(ascii: "i"),
        index + 2 == letters.count || !letters[index + 2].isPlainVowel
      {
        letters.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// "museum": the ending is two syllables.
  private static func separateMuseum(_ letters: inout Letters) {
    for ending in ["eum", "eums"] where letters.count >= ending.utf8.count {
      if letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        letters.insert(.syllableBreak, at: letters.count - ending.utf8.count + 1)
        return
      }
    }
  }

  private static func nuclei(_ letters: Letters) -> Int {
    var count = 0
    var index = 0
    while index < letters.count {
      if let unit = units.first(where: { letters[index...].starts(with: $0) }) {
        count += 1
        index += unit.count
      } else {
        if letters[index].isVowelOrY { count += 1 }
        index += 1
      }
    }
    return count
  }
}

extension UInt8 {
  /// The byte of a plain character; another byte for all others.
  init(ascii scalar: Unicode.Scalar, orElse other: UInt8) {
    self = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : other
  }
}
