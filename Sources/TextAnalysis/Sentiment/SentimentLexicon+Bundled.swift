extension SentimentLexicon {
  /// The lexicon that comes with the module: adjectives of CLiPS pattern's subjectivity lexicon
  /// (public domain) with the nouns and verbs of customer service added.
  ///
  /// Read on first use.
  public static func bundled(_ language: TextLanguage) -> SentimentLexicon {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = SentimentLexicon(
    .dutch,
    lists: [DutchFavourableWords.list, DutchUnfavourableWords.list, ServiceWords.dutch])
  private static let english = SentimentLexicon(
    .english,
    lists: [EnglishFavourableWords.list, EnglishUnfavourableWords.list, ServiceWords.english])

  /// Reads lists of words behind their polarity in hundredths; later lists win.
  ///
  /// Stop words judge nothing: `naar` is an adjective in the list, and nearly always means *to*.
  private init(_ language: TextLanguage, lists: [String]) {
    var polarities: [String: Double] = [:]
    let silent = StopWords.of(language).all
    for list in lists {
      var polarity = 0.0
      for word in list.words {
        if word.hasSuffix(":"), let hundredths = Double(word.dropLast()) {
          polarity = hundredths / 100
        } else if !silent.contains(word) {
          polarities[word] = polarity
        }
      }
    }
    self.init(language, polarities: polarities)
  }
}
