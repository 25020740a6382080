public import Statistics

/// A word's comments on two sides: in how many it occurs.
public struct DocumentFrequency: Sendable, Hashable {
  /// The word.
  public let word: String
  /// The comments of the first side that use it.
  public let a: Int
  /// The comments of the second side that use it.
  public let b: Int

  /// Joins a word and its counts.
  public init(_ word: String, a: Int, b: Int) {
    self.word = word
    self.a = a
    self.b = b
  }
}

/// Words that distinguish the comments of two groups (methods §8.6).
///
/// A word counts once for each comment, because the respondent is the unit: one angry customer who
/// writes "slow" five times is still one customer.
public struct DocumentKeyness: Sendable, Hashable {
  /// A word and how it differs.
  public struct Word: Sendable, Hashable {
    /// The word and in how many comments it occurs.
    public let frequency: DocumentFrequency
    /// G² of comments with and without the word; negative where the second side has more.
    public let g2: Double
    /// log₂ of the ratio of the shares, each with half a comment added: 1 means twice as common on
    /// the first side.
    public let logRatio: Double
    /// Fisher's exact test, two-sided.
    public let p: Double
    /// `p` corrected for the number of words tested (Benjamini and Hochberg).
    public let adjustedP: Double
  }

  /// The comments of the first side.
  public let nA: Int
  /// The comments of the second side.
  public let nB: Int
  /// The words that were tested, the most telling first: by adjusted p, then by |G²|, then by name.
  public let words: [Word]

  /// Words in fewer comments than this are not tested.
  public static let usualMinimum = 3

  /// Compares two groups of comments.
  ///
  /// - Parameters:
  ///   - frequencies: each word once.
  ///   - nA: the comments of the first side; empty comments do not count.
  ///   - nB: the comments of the second side.
  ///   - minimum: the fewest comments, of both sides together, for a word to be tested.
  /// - Throws: `Undefined.noData` where a side has no comments.
  public init(
    _ frequencies: [DocumentFrequency], nA: Int, nB: Int, minimum: Int = usualMinimum
  ) throws(Undefined) {
    guard nA > 0, nB > 0 else { throw .noData }
    let tested = frequencies.filter { $0.a + $0.b >= max(1, minimum) }
    let test = FisherExactTest(total: nA + nB)
    let p = tested.map { test.twoSidedP($0.a, rowTotal: nA, columnTotal: $0.a + $0.b) }
    let adjusted = MultiplicityAdjustment.benjaminiHochberg.adjust(p)
    self.nA = nA
    self.nB = nB
    words = tested.indices.map { index in
      Self.word(tested[index], nA, nB, p: p[index], adjusted: adjusted[index])
    }.sorted(by: Self.isBefore)
  }

  private static func word(
    _ frequency: DocumentFrequency, _ nA: Int, _ nB: Int, p: Double, adjusted: Double
  ) -> Word {
    let (a, b) = (Double(frequency.a), Double(frequency.b))
    let (totalA, totalB) = (Double(nA), Double(nB))
    let g2 = LogLikelihood.table(a, totalA - a, b, totalB - b)
    let ratio = ((a + 0.5) / (totalA + 1)) / ((b + 0.5) / (totalB + 1))
    return Word(
      frequency: frequency, g2: LogLikelihood.signed(g2, a, of: totalA, b, of: totalB),
      logRatio: Elementary.log2(ratio), p: p, adjustedP: adjusted)
  }

  private static func isBefore(_ lhs: Word, _ rhs: Word) -> Bool {
    if lhs.adjustedP != rhs.adjustedP { return lhs.adjustedP < rhs.adjustedP }
    if lhs.g2.magnitude != rhs.g2.magnitude { return lhs.g2.magnitude > rhs.g2.magnitude }
    return lhs.frequency.word < rhs.frequency.word
  }
}
