/// Traits of a text that make its tone, as far as they can be counted.
public struct ToneProfile: Sendable, Hashable {
  /// A trait.
  public enum Trait: String, Sendable, Hashable, CaseIterable {
    /// Words per sentence.
    case sentenceLength = "sentence-length"
    /// The share of words of more than six letters, from 0 to 1.
    case longWords = "long-words"
    /// The share of formal words among those that address the reader, from 0 to 1; Dutch only.
    case formality
    /// The share of the organisation's words among those about either side, from 0 to 1.
    case insideOut = "inside-out"
    /// The share of sentences with an exclamation mark, from 0 to 1.
    case exclamations
  }

  /// The traits that the text has; one without words about the reader has no formality.
  public let traits: [Trait: Double]

  /// Joins traits.
  public init(_ traits: [Trait: Double]) {
    self.traits = traits
  }
}

extension SourceText {
  /// Counts the traits of the text.
  public func tone(_ language: TextLanguage) -> ToneProfile {
    var traits: [ToneProfile.Trait: Double] = [:]
    let measure = readability(language)
    if let length = measure.wordsPerSentence {
      traits[.sentenceLength] = length
      traits[.longWords] = Double(measure.longWords) / Double(measure.words)
      let exclaiming = sentences(language).count { bytes[$0].contains(UInt8(ascii: "!")) }
      traits[.exclamations] = min(1, Double(exclaiming) / Double(measure.sentences))
    }
    let address = address(language)
    let addressing = address.count(.formal) + address.count(.informal)
    if addressing > 0 {
      traits[.formality] = Double(address.count(.formal)) / Double(addressing)
    }
    let sides = insideOut(.of(language))
    if sides.organisation + sides.customer > 0 {
      traits[.insideOut] =
        Double(sides.organisation) / Double(sides.organisation + sides.customer)
    }
    return ToneProfile(traits)
  }
}

/// Texts of one brand whose tone stands apart from the others.
///
/// By the modified z-score of Iglewicz and Hoaglin (1993): 0.6745 times the distance to the median
/// over the median distance; where at least half of the texts are alike to the last digit, the
/// distance over 1.253314 times the mean distance. Own choice of traits, without published
/// validation.
public struct ToneOutliers: Sendable, Hashable {
  /// A text and the trait in which it stands apart.
  public struct Outlier: Sendable, Hashable {
    /// The position of the text.
    public let text: Int
    /// The trait.
    public let trait: ToneProfile.Trait
    /// Its value in this text.
    public let value: Double
    /// The median of all texts that have the trait.
    public let median: Double
    /// The modified z-score.
    public let score: Double
  }

  /// A score beyond this, on either side, stands apart.
  public static let limit = 3.5
  /// With fewer texts nothing stands apart.
  public static let minimum = 5

  /// The outliers, by text, then by trait in the order of `ToneProfile.Trait`.
  public let outliers: [Outlier]
  /// The number of texts that have each trait.
  public let n: [ToneProfile.Trait: Int]

  /// Compares texts.
  public init(_ profiles: [ToneProfile]) {
    var found: [Outlier] = []
    var n: [ToneProfile.Trait: Int] = [:]
    for trait in ToneProfile.Trait.allCases {
      let values = profiles.compactMap { $0.traits[trait] }
      n[trait] = values.count
      guard values.count >= Self.minimum else { continue }
      let middle = Self.median(values)
      let spread = Self.spread(values, around: middle)
      guard spread > 0 else { continue }
      for (index, profile) in profiles.enumerated() {
        guard let value = profile.traits[trait] else { continue }
        let score = (value - middle) / spread
        if score.magnitude > Self.limit {
          found.append(
            Outlier(text: index, trait: trait, value: value, median: middle, score: score))
        }
      }
    }
    // Sorting is stable, so that the traits of a text keep their order.
    outliers = found.sorted { $0.text < $1.text }
    self.n = n
  }

  /// The unit of the score: the standard deviation, if the values were normally distributed.
  private static func spread(_ values: [Double], around middle: Double) -> Double {
    let distances = values.map { ($0 - middle).magnitude }
    let typical = median(distances)
    if typical > 0 { return typical / 0.6745 }
    return 1.253314 * distances.reduce(0, +) / Double(distances.count)
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
