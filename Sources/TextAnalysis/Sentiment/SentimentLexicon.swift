/// How favourable words are, from −1 to 1.
///
/// The lexica that come with the module hold mostly adjectives in their base form. They sort
/// comments and colour aggregates; a single comment's score is not a fact, and none of it is a key
/// figure: irony, nouns and verbs are mostly missed.
public struct SentimentLexicon: Sendable {
  /// The language, for finding the base form of an inflected adjective.
  public let language: TextLanguage
  private let polarities: [String: Double]

  /// Makes a lexicon.
  ///
  /// - Parameters:
  ///   - language: Dutch words are also looked up by their base forms.
  ///   - polarities: from −1 to 1 for each word, in lower case.
  public init(_ language: TextLanguage, polarities: [String: Double]) {
    self.language = language
    self.polarities = polarities
  }

  /// The lexicon of a language with some words added or replaced.
  public func adding(_ more: [String: Double]) -> SentimentLexicon {
    SentimentLexicon(language, polarities: polarities.merging(more) { _, new in new })
  }

  /// The number of words.
  public var count: Int { polarities.count }

  /// A word's base form in the lexicon and its polarity; nil where it is not there.
  ///
  /// - Parameter word: in lower case.
  public func entry(for word: String) -> (form: String, polarity: Double)? {
    for form in forms(of: word) {
      if let polarity = polarities[form] { return (form, polarity) }
    }
    return nil
  }

  /// The forms under which a word is looked up, the most likely first.
  ///
  /// Dutch adjectives lose −e with the change of spelling that goes with it (trage: traag,
  /// domme: dom, lieve: lief), −er, −ere, −st and −ste.
  public func forms(of word: String) -> [String] {
    guard language == .dutch else { return [word] }
    var forms = [word]
    func add(_ form: String) {
      if form.utf8.count > 1, !forms.contains(form) { forms.append(form) }
    }
    if word.utf8.count > 3, word.hasSuffix("e") {
      for form in Self.baseForms(Array(word.dropLast().utf8)) { add(form) }
    }
    for ending in ["er", "ere", "st", "ste"] where word.hasSuffix(ending) {
      add(String(word.dropLast(ending.count)))
    }
    return forms
  }

  /// What an adjective without its −e may be written like.
  private static func baseForms(_ letters: Letters) -> [String] {
    func text(_ letters: Letters) -> String { String(decoding: letters, as: UTF8.self) }
    guard let last = letters.last, letters.count > 1 else { return [] }
    if last == letters[letters.count - 2], !last.isPlainVowel {
      return [text(letters.dropLast()), text(letters)]
    }
    var hardened = letters
    if last == UInt8(ascii: "v") { hardened[letters.count - 1] = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { hardened[letters.count - 1] = UInt8(ascii: "s") }
    let forms = [lengthened(hardened), hardened, letters].compactMap { $0 }
    return forms.map(text)
  }

  /// The single vowel of a last syllable doubled: trag, traag; nil where there is none.
  private static func lengthened(_ letters: Letters) -> Letters? {
    guard letters.count >= 3 else { return nil }
    let last = letters.suffix(3)
    let (before, vowel, after) = (
      last[last.startIndex], last[last.startIndex + 1], last[last.startIndex + 2]
    )
    guard !before.isPlainVowel, !after.isPlainVowel, "aeou".utf8.contains(vowel) else {
      return nil
    }
    return letters.dropLast() + [vowel, after]
  }
}
