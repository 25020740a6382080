/// A comparison of persons with themselves, bound to columns.
struct BoundPanel: Sendable {
  /// The column of answers, of scores or categories.
  let answers: Int
  /// What each code of that column counts for; `none` for codes that do not count.
  ///
  /// There are at least 256.
  let values: [Int16]
  /// The column that tells persons apart.
  let persons: Int
  /// The rows of the first side.
  let first: BoundPredicate
  /// The rows of the second side.
  let second: BoundPredicate

  /// Stands for a code that does not count.
  static let none = Int16.min
}
