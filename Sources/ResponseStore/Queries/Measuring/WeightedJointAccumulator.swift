/// Counts pairs of codes of two score columns per group and adds up the weights of complete pairs.
final class WeightedJointAccumulator: MeasureAccumulator {
  private let plain: JointAccumulator
  private let weight: ValueReader
  private let pairs: Int
  private var weights = [Double](repeating: 0, count: MaskKernels.batch)
  /// The sum that each row of a batch belongs to; below 0 for none.
  private var places = [Int](repeating: -1, count: MaskKernels.batch)
  private var sums: ExactSums
  private var unweighted: [Int] = []

  init(_ plain: JointAccumulator, weight: ValueReader) {
    self.plain = plain
    self.weight = weight
    pairs = plain.first.layout.scale.count * plain.second.layout.scale.count
    sums = ExactSums(count: 0, magnitude: weight.magnitude)
  }

  func reserve(groups: Int) {
    plain.reserve(groups: groups)
    guard groups > unweighted.count else { return }
    unweighted.append(contentsOf: repeatElement(0, count: groups - unweighted.count))
    sums.reserve(groups * pairs)
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    plain.add(segment, range, groups: groups)
    guard case .scores(let first) = segment.columns[plain.first.column],
      case .scores(let second) = segment.columns[plain.second.column]
    else { return }
    weight.read(segment, range, into: &weights)
    Self.place(
      first.span.extracting(range), second.span.extracting(range), groups, weights,
      (plain.first.layout.scale.count, plain.second.layout.scale.count), &places, &unweighted)
    sums.add(weights, to: places, count: range.count)
  }

  /// Writes the sum that each row belongs to, and counts the complete pairs without a weight.
  private static func place(
    _ a: Span<UInt8>, _ b: Span<UInt8>, _ groups: [UInt32], _ weights: [Double],
    _ size: (down: Int, across: Int), _ places: inout [Int], _ unweighted: inout [Int]
  ) {
    let (groups, weights) = (groups.span, weights.span)
    var out = places.mutableSpan
    var missing = unweighted.mutableSpan
    for row in a.indices {
      let (group, i, j) = (Int(groups[row]), Int(a[row]), Int(b[row]))
      let isComplete = group != 0 && i < size.down && j < size.across
      let hasWeight = !weights[row].isNaN
      out[row] = isComplete && hasWeight ? (group &* size.down &+ i) &* size.across &+ j : -1
      if isComplete, !hasWeight { missing[group] += 1 }
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? WeightedJointAccumulator else { return }
    plain.absorb(other.plain, map: map)
    let pairs = pairs
    sums.add(other.sums, count: other.unweighted.count * pairs) {
      map[$0 / pairs] * pairs + $0 % pairs
    }
    for (group, count) in other.unweighted.enumerated() { unweighted[map[group]] += count }
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    var histogram = plain.histogram(group: group, rows: rows)
    histogram.weights = (0..<pairs).map { sums.value(group * pairs + $0) }
    histogram.unweighted = unweighted[group]
    return .joint(histogram)
  }
}
