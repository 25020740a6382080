/// The problems of one segment, as they are noted while it is read.
///
/// A problem is a kind, a column and the offset of its row; lines are counted and cells read again
/// only when somebody asks. Beyond a limit problems are only counted: they are found again by
/// reading the segment once more.
struct ProblemLog: Sendable {
  /// One problem.
  struct Entry: Sendable {
    /// Where its row starts in the text of the file.
    let offset: Int
    /// What is wrong.
    let kind: Problem.Kind
    /// The column's number in the plan; -1 where a whole row is meant.
    let column: Int32
  }

  /// What is counted together.
  struct Key: Hashable, Sendable {
    /// The column's number in the plan; -1 where a whole row is meant.
    let column: Int32
    /// What is wrong.
    let kind: Problem.Kind
  }

  /// How many entries a segment keeps.
  static let usualLimit = 2_000

  /// The entries kept.
  private(set) var entries: [Entry] = []
  /// How many there are of each kind, kept or not.
  private(set) var counts: [Key: Int] = [:]
  private let limit: Int

  init(limit: Int = usualLimit) {
    self.limit = limit
  }

  /// Problems that were noted earlier.
  init(entries: [Entry], counts: [Key: Int]) {
    self.init()
    self.entries = entries
    self.counts = counts
  }

  /// Whether every problem is among the entries.
  var isComplete: Bool { counts.values.reduce(0, +) == entries.count }

  /// Notes a problem.
  mutating func note(_ kind: Problem.Kind, column: Int, at offset: Int) {
    let key = Key(column: Int32(column), kind: kind)
    counts[key, default: 0] += 1
    if entries.count < limit {
      entries.append(Entry(offset: offset, kind: kind, column: key.column))
    }
  }

  /// Only the problems of cells: those of whole rows are known from the first reading.
  var cellsOnly: ProblemLog {
    var log = self
    log.entries.removeAll { $0.column < 0 }
    log.counts = log.counts.filter { $0.key.column >= 0 }
    return log
  }

  /// Adds the problems of other columns of the same rows.
  mutating func merge(_ other: ProblemLog) {
    for (key, count) in other.counts { counts[key, default: 0] += count }
    entries += other.entries
  }
}
