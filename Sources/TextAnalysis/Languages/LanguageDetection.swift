/// The language of a short text by its stop words (methods §8.1).
public struct LanguageDetection: Sendable, Hashable {
  /// What can be said.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Dutch.
    case dutch = "nl"
    /// English.
    case english = "en"
    /// Passages in both.
    case mixed
    /// Too few stop words to tell: the usual answer for one or two words.
    case unknown
  }

  /// Words that are stop words in Dutch only.
  public let dutch: Int
  /// Words that are stop words in English only.
  public let english: Int
  /// All words.
  public let words: Int

  /// What the counts say: two hits and the majority decide.
  ///
  /// Three hits in the other language, and fewer than twice as many in this one, make it mixed.
  /// Fewer than four words are never forced into a language.
  public var verdict: Verdict {
    let (smaller, larger) = (min(dutch, english), max(dutch, english))
    if words < 4 || larger < 2 { return .unknown }
    if smaller >= 3, larger < 2 * smaller { return .mixed }
    if dutch == english { return .unknown }
    return dutch > english ? .dutch : .english
  }

  /// The language to analyse the text in; nil where it is mixed or unknown.
  public var language: TextLanguage? {
    switch verdict {
    case .dutch: .dutch
    case .english: .english
    case .mixed, .unknown: nil
    }
  }
}

extension SourceText {
  /// Counts Dutch and English stop words.
  public var detectedLanguage: LanguageDetection {
    let words = words
    return LanguageDetection(
      dutch: words.count(where: DistinctStopWords.dutch.contains),
      english: words.count(where: DistinctStopWords.english.contains), words: words.count)
  }
}

/// Stop words of one language that are none of the other.
private enum DistinctStopWords {
  static let dutch = StopWords.of(.dutch).all.subtracting(StopWords.of(.english).all)
  static let english = StopWords.of(.english).all.subtracting(StopWords.of(.dutch).all)
}
