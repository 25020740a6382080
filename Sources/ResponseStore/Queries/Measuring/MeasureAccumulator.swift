/// What one worker has accumulated for one measure, per group.
///
/// Everything in it is a count or an exact sum, so putting the parts of several workers together
/// gives the same result in any order.
protocol MeasureAccumulator: AnyObject {
  /// Makes room for groups.
  func reserve(groups: Int)

  /// Takes a batch in.
  ///
  /// - Parameters:
  ///   - segment: the segment.
  ///   - range: rows of it.
  ///   - groups: the group of every row; 0 for rows that do not count.
  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32])

  /// Takes in what another worker has accumulated: its group i is group `map[i]` here.
  func absorb(_ other: any MeasureAccumulator, map: [Int])

  /// Called once everything is absorbed, for work that is better done then, on several threads.
  func finish(workers: Int) throws

  /// The result of one group.
  ///
  /// - Parameter rows: the number of rows of the group.
  func result(group: Int, rows: Int) -> MeasureResult
}

extension MeasureAccumulator {
  func finish(workers: Int) throws {}
}
