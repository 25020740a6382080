public import Statistics

/// Words by how often they are written, not by how many people write them: the measures of corpus
/// linguistics, as an option beside `DocumentKeyness` (methods §8.6).
public struct TokenKeyness: Sendable, Hashable {
  /// What is expected before anything is counted.
  public enum Prior: Sendable, Hashable {
    /// In proportion to how common a word is on both sides together; the number is the total weight.
    case pooled(Double)
    /// The same for every word.
    case uniform(Double)

    /// The total weight that is usual for a pooled prior.
    public static let usual = Prior.pooled(100)
  }

  /// A word and how it differs; positive figures where the first side has more.
  public struct Word: Sendable, Hashable {
    /// The word.
    public let word: String
    /// Occurrences on the first side.
    public let a: Int
    /// Occurrences on the second side.
    public let b: Int
    /// G² of the occurrences (Rayson and Garside 2000), signed.
    public let g2OfOccurrences: Double
    /// G² of the table of occurrences and all other words (Dunning 1993), signed.
    public let g2OfTable: Double
    /// The difference of log-odds with the prior added (Monroe, Colaresi and Quinn 2008).
    public let logOdds: Double
    /// `logOdds` over its standard error; beyond ±1.96 notable, without any claim about how many
    /// words were looked at.
    public let z: Double
  }

  /// All words written on the first side.
  public let nA: Int
  /// All words written on the second side.
  public let nB: Int
  /// The total weight of the prior.
  public let priorWeight: Double
  /// The words, by z from the first side to the second, then by name.
  public let words: [Word]

  /// Compares two sides.
  ///
  /// - Parameters:
  ///   - counts: occurrences of each word on both sides.
  ///   - prior: what is expected before counting.
  /// - Throws: `Undefined.noData` where a side has no words, `.parameterOutOfRange` for a prior that
  ///   is not above 0.
  public init(
    _ counts: [(word: String, a: Int, b: Int)], prior: Prior = .usual
  ) throws(Undefined) {
    nA = counts.reduce(0) { $0 + $1.a }
    nB = counts.reduce(0) { $0 + $1.b }
    guard nA > 0, nB > 0 else { throw .noData }
    let total = Double(nA + nB)
    switch prior {
    case .pooled(let weight): priorWeight = weight
    case .uniform(let weight): priorWeight = weight * Double(counts.count)
    }
    guard priorWeight > 0, priorWeight.isFinite else { throw .parameterOutOfRange }
    let (totalA, totalB, all) = (Double(nA), Double(nB), priorWeight)
    words = counts.filter { $0.a + $0.b > 0 }.map { entry in
      let expected =
        switch prior {
        case .pooled(let weight): weight * Double(entry.a + entry.b) / total
        case .uniform(let weight): weight
        }
      return Self.word(entry, totalA, totalB, prior: expected, allPrior: all)
    }.sorted { $0.z == $1.z ? $0.word < $1.word : $0.z > $1.z }
  }

  private static func word(
    _ entry: (word: String, a: Int, b: Int), _ totalA: Double, _ totalB: Double, prior: Double,
    allPrior: Double
  ) -> Word {
    let (a, b) = (Double(entry.a), Double(entry.b))
    func logOdds(_ count: Double, _ total: Double) -> Double {
      Elementary.log((count + prior) / (total + allPrior - count - prior))
    }
    let difference = logOdds(a, totalA) - logOdds(b, totalB)
    let error = (1 / (a + prior) + 1 / (b + prior)).squareRoot()
    func signed(_ g2: Double) -> Double {
      LogLikelihood.signed(g2, a, of: totalA, b, of: totalB)
    }
    return Word(
      word: entry.word, a: entry.a, b: entry.b,
      g2OfOccurrences: signed(LogLikelihood.occurrences(a, of: totalA, b, of: totalB)),
      g2OfTable: signed(LogLikelihood.table(a, totalA - a, b, totalB - b)),
      logOdds: difference, z: difference / error)
  }
}
