/// The measure `.count`: rows per group are counted for every answer anyway.
final class RowsAccumulator: MeasureAccumulator {
  func reserve(groups: Int) {}

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {}

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {}

  func result(group: Int, rows: Int) -> MeasureResult { .count(rows) }
}
