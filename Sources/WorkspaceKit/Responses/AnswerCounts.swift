public import ResponseStore

/// How often each answer of a scale was given in a group, and what became of the other responses.
public struct AnswerCounts: Sendable, Hashable {
  /// The declared scale, lowest first.
  public var scale: ClosedRange<Int>
  /// The number of responses per answer, from the lowest to the highest.
  public var counts: [Int]
  /// The sum of weights per answer; nil without a weight.
  public var weightSums: [Double]?
  /// The sum of squared weights per answer; nil without a weight.
  ///
  /// Kish's effective sample size is (Σw)² / Σw².
  public var squaredWeightSums: [Double]?
  /// Valid answers without a usable weight (empty, 0 or negative); they are in no weighted sum.
  public var unweighted: Int
  /// Why the other responses have no valid answer.
  public var denominator: Denominator

  /// Joins counts.
  ///
  /// - Parameters:
  ///   - scale: the scale, lowest first.
  ///   - counts: the number of responses per answer.
  ///   - weightSums: the sum of weights per answer; nil without a weight.
  ///   - squaredWeightSums: the sum of squared weights per answer; nil without a weight.
  ///   - unweighted: valid answers without a usable weight.
  ///   - denominator: why the other responses have no valid answer.
  public init(
    scale: ClosedRange<Int>, counts: [Int], weightSums: [Double]? = nil,
    squaredWeightSums: [Double]? = nil, unweighted: Int = 0, denominator: Denominator
  ) {
    self.scale = scale
    self.counts = counts
    self.weightSums = weightSums
    self.squaredWeightSums = squaredWeightSums
    self.unweighted = unweighted
    self.denominator = denominator
  }

  /// The number of valid answers.
  public var valid: Int { denominator.valid }

  /// The number of responses with one answer; 0 for one outside the scale.
  ///
  /// - Parameter answer: the answer.
  public func count(of answer: Int) -> Int {
    scale.contains(answer) ? counts[answer - scale.lowerBound] : 0
  }

  /// The number of responses with an answer in a range.
  ///
  /// - Parameter answers: the range; parts outside the scale count as 0.
  public func count(in answers: ClosedRange<Int>) -> Int {
    answers.clamped(to: scale).reduce(0) { $0 + (answers.contains($1) ? count(of: $1) : 0) }
  }
}

/// How often each choice of a question was taken in a group.
public struct ChoiceCounts: Sendable, Hashable {
  /// One choice.
  public struct Entry: Sendable, Hashable {
    /// The value as written in the file.
    public let value: String
    /// How many took it.
    public let count: Int
    /// The sum of their weights; nil without a weight.
    public let weight: Double?
    /// The sum of their squared weights; nil without a weight.
    public let squaredWeight: Double?
  }

  /// The choices in declared order; those not declared follow alphabetically.
  public var entries: [Entry]
  /// The sum of the weights of all valid answers; nil without a weight.
  public var weight: Double?
  /// The sum of their squared weights; nil without a weight.
  public var squaredWeight: Double?
  /// Valid answers without a usable weight (empty, 0 or negative); they are in no weighted sum.
  public var unweighted: Int
  /// Valid answers and why others have none.
  ///
  /// Of a `multiple` question a response is valid when it takes at least one choice.
  public var denominator: Denominator
}

/// What became of every response of a group with regard to one question.
public struct Denominator: Sendable, Hashable {
  /// Responses with a valid answer.
  public var valid: Int
  /// Responses without one, by reason.
  public var missing: MissingCounts
  /// Rows that hold the answer to another question (long form); not part of the denominator.
  public var outside: Int

  /// Counts responses.
  ///
  /// - Parameters:
  ///   - valid: responses with a valid answer.
  ///   - missing: responses without one, by reason.
  ///   - outside: rows that hold the answer to another question.
  public init(valid: Int = 0, missing: MissingCounts = MissingCounts(), outside: Int = 0) {
    self.valid = valid
    self.missing = missing
    self.outside = outside
  }

  /// Responses that the question speaks about: valid and missing ones.
  public var asked: Int { valid + missing.total }
  /// Coded as asked but not answered.
  public var blank: Int { missing[.blank] }
  /// Cells with nothing in them.
  public var empty: Int { missing[.empty] }
  /// Coded as never having met the touchpoint.
  public var notVisited: Int { missing[.notVisited] }
  /// Coded as not having been asked.
  public var notAsked: Int { missing[.notAsked] }
  /// Coded as not applicable.
  public var notApplicable: Int { missing[.notApplicable] }
  /// Values that the scale does not have.
  public var invalid: Int { missing[.invalid] }
}
