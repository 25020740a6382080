/// Counts the syllables of words.
public struct SyllableCounter: Sendable, Hashable {
  /// The language whose rules hold.
  public let language: TextLanguage
  /// Counts of words that the rules get wrong, such as loan words, in lower case.
  public let exceptions: [String: Int]

  /// Makes a counter.
  ///
  /// - Parameters:
  ///   - language: Dutch or English.
  ///   - exceptions: counts that win over the rules.
  public init(_ language: TextLanguage, exceptions: [String: Int] = [:]) {
    self.language = language
    self.exceptions = exceptions
  }

  /// The syllables of a word, at least 1.
  public func count(_ word: String) -> Int {
    switch language {
    case .dutch: dutch(word.lowercased())
    case .english: english(word.lowercased())
    }
  }
}

/// Plain small letters, for rules about spelling; anything else is a byte that no rule mentions.
typealias Letters = [UInt8]

extension UInt8 {
  /// Stands between two vowels that do not belong to one syllable.
  static let syllableBreak = UInt8(ascii: ".")

  var isPlainVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  var isVowelOrY: Bool { isPlainVowel || self == UInt8(ascii: "y") }
}
