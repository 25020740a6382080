extension SyllableCounter {
  /// Groups of vowels, corrected for silent endings and for vowels that are spoken apart
  /// (methods §8.2; about 90 % of the CMU Pronouncing Dictionary exactly).
  func english(_ word: String) -> Int {
    let letters = Self.englishLetters(word)
    if let known = exceptions[String(decoding: letters, as: UTF8.self)] { return known }
    guard !letters.isEmpty else { return 1 }
    return max(1, Self.vowelGroups(letters) - Self.silent(letters) + Self.spokenApart(letters))
  }

  private static func englishLetters(_ word: String) -> Letters {
    SourceText(word).string.unicodeScalars.flatMap { scalar in
      if let letters = ligatures[scalar] { return Array(letters.utf8) }
      let plain = LatinComposition.table.withoutMarks(scalar)
      return plain.isASCII && ScalarTraits(plain).contains(.letter)
        ? [UInt8(ascii: plain, orElse: 0)] : []
    }
  }

  /// Characters that stand for several letters, as text copied from a PDF has them.
  private static let ligatures: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ĳ": "ij",
  ]

  private static func vowelGroups(_ letters: Letters) -> Int {
    letters.indices.count { index in
      letters[index].isVowelOrY && (index == 0 || !letters[index - 1].isVowelOrY)
    }
  }

  /// Endings that are written and not spoken: `makes`, `walked`, `phone`.
  private static func silent(_ letters: Letters) -> Int {
    func ends(_ suffix: String) -> Bool { letters.reversed().starts(with: suffix.utf8.reversed()) }
    /// The letter that many places from the end.
    func letter(_ place: Int) -> UInt8 {
      letters.count >= place ? letters[letters.count - place] : UInt8(ascii: "a")
    }
    var count = 0
    if ends("e"), !letter(2).isVowelOrY, !(letter(2) == UInt8(ascii: "l") && !letter(3).isVowelOrY)
    {
      count += 1
    }
    if ends("ed"), letters.count > 3, !letter(3).isVowelOrY, !"dt".utf8.contains(letter(3)) {
      count += 1
    }
    let isSpoken =
      ends("les") && !letter(4).isVowelOrY || ends("ches") || ends("shes") || ends("ges")
    if ends("es"), !letter(3).isVowelOrY, !"scxzg".utf8.contains(letter(3)), !isSpoken {
      count += 1
    }
    return count
  }

  /// Neighbouring vowels in two syllables: `customer-io`, `radio`, `quiet`, `playing`.
  private static func spokenApart(_ letters: Letters) -> Int {
    var count = 0
    var index = 0
    while index < letters.count {
      if let length = pair(letters[index...]) {
        count += 1
        index += length
      } else {
        index += 1
      }
    }
    return count
  }

  /// The length of a pattern of spoken-apart vowels at the start of some letters.
  private static func pair(_ rest: ArraySlice<UInt8>) -> Int? {
    func letter(_ place: Int) -> UInt8 { rest.dropFirst(place).first ?? 0 }
    func among(_ place: Int, _ set: String) -> Bool { set.utf8.contains(letter(place)) }
    func isEnd(_ length: Int) -> Bool { rest.count == length }
    if rest.count >= 3, !among(0, "tscgq"), among(1, "i"), among(2, "ao") { return 3 }
    if rest.count >= 3, !among(0, "q"), among(1, "u"), among(2, "ao"), !among(3, "u") { return 3 }
    if among(0, "e"), among(1, "o"), !among(2, "u") { return 2 }
    if among(0, "i"), among(1, "e"), among(2, "tr") { return 3 }
    if rest.elementsEqual("ying".utf8) { return 4 }
    return rest.elementsEqual("ism".utf8) ? 3 : nil
  }
}
