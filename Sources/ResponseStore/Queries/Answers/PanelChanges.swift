/// What respondents answered on two sides: the same people before and after.
///
/// A sufficient statistic of any paired comparison: how many persons have which sums of answers on
/// either side. The order of rows, of persons and of threads leaves no trace in it.
public struct PanelChanges: Sendable, Hashable {
  /// The coded answers of one person on one side.
  public struct Answers: Sendable, Hashable, Comparable {
    /// The number of answers; at least 1.
    public var count: Int
    /// Their sum.
    public var sum: Int

    /// Puts answers together.
    public init(count: Int, sum: Int) {
      self.count = count
      self.sum = sum
    }

    /// The mean answer.
    public var mean: Double { Double(sum) / Double(count) }

    /// By number, then by sum.
    public static func < (left: Answers, right: Answers) -> Bool {
      (left.count, left.sum) < (right.count, right.sum)
    }
  }

  /// Persons with the same answers.
  public struct Entry: Sendable, Hashable {
    /// Their answers on the first side.
    public var before: Answers
    /// Their answers on the second side.
    public var after: Answers
    /// How many they are; at least 1.
    public var persons: Int

    /// Puts an entry together.
    public init(before: Answers, after: Answers, persons: Int) {
      self.before = before
      self.after = after
      self.persons = persons
    }
  }

  /// The persons with an answer on both sides, by their answers, each combination once and in order.
  public let entries: [Entry]

  /// Puts changes together.
  ///
  /// - Parameter entries: persons by their answers, in any order.
  public init(_ entries: [Entry] = []) {
    self.entries = entries.sorted {
      $0.before != $1.before ? $0.before < $1.before : $0.after < $1.after
    }
  }

  /// The number of persons with an answer on both sides.
  public var persons: Int { entries.reduce(0) { $0 + $1.persons } }
}
