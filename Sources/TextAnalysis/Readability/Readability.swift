/// How hard a text is by its letters and sentences: information, not a verdict.
///
/// Levels such as B1 describe readers; no published formula maps these figures to them.
public enum Readability {
  /// Flesch's Reading Ease: Douma's (1960) for Dutch, Flesch's own (1948) for English.
  ///
  /// Dutch 206.84 − 0.77 · syllables per 100 words − 0.93 · words per sentence; English
  /// 206.835 − 84.6 · syllables per word − 1.015 · words per sentence. Higher is easier; ordinary
  /// texts lie between 0 and 100, and the scale ends at neither.
  ///
  /// - Returns: nil without words or sentences.
  public static func score(
    _ language: TextLanguage, words: Int, sentences: Int, syllables: Int
  ) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    let perSentence = Double(words) / Double(sentences)
    let perWord = Double(syllables) / Double(words)
    return switch language {
    case .dutch: 206.84 - 0.77 * (100 * perWord) - 0.93 * perSentence
    case .english: 206.835 - 84.6 * perWord - 1.015 * perSentence
    }
  }
}

/// The lengths of a text's words and sentences.
public struct ReadabilityMeasure: Sendable, Hashable {
  /// The language whose rules were used.
  public let language: TextLanguage
  /// The words of each sentence; sentences without words are left out.
  public let sentenceLengths: [Int]
  /// The syllables of all words, by rule: within a few per cent.
  public let syllables: Int
  /// Words of more than six letters.
  public let longWords: Int

  /// Below this many words the score depends too much on single words.
  public static let reliableWords = 100
  /// A sentence with more words than this is long.
  public static let longSentence = 20

  /// Joins the counts.
  init(language: TextLanguage, sentenceLengths: [Int], syllables: Int, longWords: Int) {
    self.language = language
    self.sentenceLengths = sentenceLengths
    self.syllables = syllables
    self.longWords = longWords
  }

  /// The sentences with words.
  public var sentences: Int { sentenceLengths.count }

  /// The words.
  public var words: Int { sentenceLengths.reduce(0, +) }

  /// The mean length of a sentence in words; nil without words.
  public var wordsPerSentence: Double? {
    sentences > 0 ? Double(words) / Double(sentences) : nil
  }

  /// The words of the longest sentence; 0 without words.
  public var longestSentence: Int { sentenceLengths.max() ?? 0 }

  /// The sentences of more than 20 words.
  public var longSentences: Int { sentenceLengths.count { $0 > Self.longSentence } }

  /// Flesch's Reading Ease, Douma's for Dutch; nil without words.
  ///
  /// See `Readability.score`.
  public var score: Double? {
    Readability.score(language, words: words, sentences: sentences, syllables: syllables)
  }

  /// LIX (Björnsson 1968): words per sentence and the percentage of long words, a second opinion
  /// that needs no syllables; higher is harder; nil without words.
  public var lix: Double? {
    wordsPerSentence.map { $0 + 100 * Double(longWords) / Double(words) }
  }

  /// Whether the text has at least 100 words.
  public var isReliable: Bool { words >= Self.reliableWords }
}

extension SourceText {
  /// Measures words and sentences (methods §8.2).
  ///
  /// - Parameters:
  ///   - language: whose sentences and syllables.
  ///   - exceptions: syllable counts of words that the rules get wrong, in lower case.
  public func readability(
    _ language: TextLanguage, exceptions: [String: Int] = [:]
  ) -> ReadabilityMeasure {
    let counter = SyllableCounter(language, exceptions: exceptions)
    var known: [String: Int] = [:]
    var lengths: [Int] = []
    var syllables = 0
    var longWords = 0
    for sentence in sentences(language) {
      let words = words(in: sentence)
      if words.isEmpty { continue }
      lengths.append(words.count)
      for word in words {
        let count = known[word] ?? counter.count(word)
        known[word] = count
        syllables += count
        if word.unicodeScalars.count(where: { ScalarTraits($0).contains(.letter) }) > 6 {
          longWords += 1
        }
      }
    }
    return ReadabilityMeasure(
      language: language, sentenceLengths: lengths, syllables: syllables, longWords: longWords)
  }
}
