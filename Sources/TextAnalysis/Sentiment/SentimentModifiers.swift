// Own compilation, dedicated to the public domain (CC0 1.0).

/// Words that turn, strengthen or weaken the word behind them.
public struct SentimentModifiers: Sendable, Hashable {
  /// Words that turn a judgement: `niet`, `never`.
  public var negators: Set<String>
  /// Factors of words that strengthen (above 1) or weaken (below 1).
  public var factors: [String: Double]
  /// Words across which no other word reaches: `maar`, `but`.
  public var breakers: Set<String>
  /// Words that hand a negation on to the next judgement: `of`, `nor`.
  public var coordinators: Set<String>

  /// Makes modifiers; words in lower case.
  public init(
    negators: Set<String>, factors: [String: Double], breakers: Set<String>,
    coordinators: Set<String>
  ) {
    self.negators = negators
    self.factors = factors
    self.breakers = breakers
    self.coordinators = coordinators
  }

  /// The usual words of a language.
  public static func of(_ language: TextLanguage) -> SentimentModifiers {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = SentimentModifiers(
    negators: [
      "niet", "geen", "nooit", "niks", "niets", "nauwelijks", "zonder", "noch", "nergens",
    ],
    factors: [
      "heel": 1.3, "erg": 1.3, "zeer": 1.4, "echt": 1.2, "super": 1.4, "ontzettend": 1.5,
      "enorm": 1.5, "bijzonder": 1.3, "veel": 1.2, "zo": 1.2, "beetje": 0.6, "enigszins": 0.6,
      "redelijk": 0.8, "vrij": 0.9, "wat": 0.8, "best": 0.9,
    ],
    breakers: ["maar", "echter", "hoewel", "terwijl"],
    coordinators: ["of", "noch"])

  private static let english = SentimentModifiers(
    negators: [
      "not", "no", "never", "nothing", "hardly", "without", "nor", "don't", "doesn't", "didn't",
      "isn't", "wasn't", "aren't", "weren't", "can't", "cannot", "won't",
    ],
    factors: [
      "very": 1.3, "really": 1.2, "extremely": 1.5, "super": 1.4, "so": 1.2, "incredibly": 1.5,
      "bit": 0.6, "slightly": 0.6, "somewhat": 0.7, "fairly": 0.9, "quite": 0.9,
    ],
    breakers: ["but", "however", "although", "though"],
    coordinators: ["or", "nor"])
}
