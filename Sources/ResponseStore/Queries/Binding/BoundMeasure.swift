/// A measure bound to columns.
struct BoundMeasure: Sendable {
  /// What is accumulated.
  enum Form: Sendable {
    case count
    case histogram(column: Int, ScoreLayout, weight: Int?)
    case moments(column: Int, weight: Int?)
    case distinct(column: Int)
    case joint(first: Int, ScoreLayout, second: Int, ScoreLayout, weight: Int?)
    case crossProducts([Int])
    case panel(BoundPanel)
  }

  /// What is accumulated.
  let form: Form
  /// The rows that the measure speaks about; nil for all.
  let within: BoundPredicate?

  /// An accumulator for one worker.
  ///
  /// - Parameter groups: the number of groups where it is known from the start.
  func accumulator(_ storage: Storage, groups: Int?) -> any MeasureAccumulator {
    switch form {
    case .count: return RowsAccumulator()
    case .histogram(let column, let layout, let weight):
      guard let weight else { return HistogramAccumulator(column: column, layout) }
      return WeightedHistogramAccumulator(
        column: column, layout, weight: ValueReader(column: weight, storage))
    case .moments(let column, let weight):
      return MomentsAccumulator(
        ValueReader(column: column, storage),
        weight: weight.map { ValueReader(column: $0, storage) })
    case .distinct(let column):
      if let groups, let largest = Self.largestIdentifier(column, storage),
        DistinctBitmapAccumulator.isAffordable(groups: groups, largest: largest)
      {
        return DistinctBitmapAccumulator(column: column, largest: largest)
      }
      return DistinctKeyAccumulator(ValueKeyReader(column: column, storage))
    case .joint(let first, let firstLayout, let second, let secondLayout, let weight):
      let pairs = JointAccumulator((first, firstLayout), (second, secondLayout))
      guard let weight else { return pairs }
      return WeightedJointAccumulator(pairs, weight: ValueReader(column: weight, storage))
    case .crossProducts(let columns):
      return CrossProductAccumulator(columns.map { ValueReader(column: $0, storage) })
    case .panel(let panel): return PanelAccumulator(panel, storage)
    }
  }

  /// The largest identifier of a column whose identifiers are all small numbers.
  static func largestIdentifier(_ column: Int, _ storage: Storage) -> UInt32? {
    var largest: UInt32 = 0
    for segment in storage.segments {
      guard case .identifiers32(_, let most) = segment.columns[column] else { return nil }
      largest = max(largest, most)
    }
    return largest
  }
}
