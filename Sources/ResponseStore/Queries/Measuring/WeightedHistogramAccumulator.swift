/// Counts codes of a score column per group and adds up the weights of valid answers.
final class WeightedHistogramAccumulator: MeasureAccumulator {
  private let plain: HistogramAccumulator
  private let column: Int
  private let layout: ScoreLayout
  private let weight: ValueReader
  private var weights = [Double](repeating: 0, count: MaskKernels.batch)
  private var squaredWeights = [Double](repeating: 0, count: MaskKernels.batch)
  /// The sum that each row of a batch belongs to; below 0 for none.
  private var places = [Int](repeating: -1, count: MaskKernels.batch)
  private var sums: ExactSums
  private var squares: ExactSums
  private var unweighted: [Int] = []
  private var groups = 0

  init(column: Int, _ layout: ScoreLayout, weight: ValueReader) {
    plain = HistogramAccumulator(column: column, layout)
    self.column = column
    self.layout = layout
    self.weight = weight
    sums = ExactSums(count: 0, magnitude: weight.magnitude)
    squares = ExactSums(count: 0, magnitude: weight.magnitude * weight.magnitude)
  }

  func reserve(groups: Int) {
    plain.reserve(groups: groups)
    guard groups > self.groups else { return }
    unweighted.append(contentsOf: repeatElement(0, count: groups - self.groups))
    sums.reserve(groups * layout.scale.count)
    squares.reserve(groups * layout.scale.count)
    self.groups = groups
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    plain.add(segment, range, groups: groups)
    guard case .scores(let codes) = segment.columns[column] else { return }
    weight.read(segment, range, into: &weights)
    Self.place(
      codes.span.extracting(range), groups, weights, layout.scale.count, &places, &squaredWeights,
      &unweighted)
    sums.add(weights, to: places, count: range.count)
    squares.add(squaredWeights, to: places, count: range.count)
  }

  /// Writes the sum that each row belongs to and its squared weight, and counts the valid answers
  /// without a weight.
  private static func place(
    _ codes: Span<UInt8>, _ groups: [UInt32], _ weights: [Double], _ answers: Int,
    _ places: inout [Int], _ squares: inout [Double], _ unweighted: inout [Int]
  ) {
    let (groups, weights) = (groups.span, weights.span)
    var out = places.mutableSpan
    var squared = squares.mutableSpan
    var missing = unweighted.mutableSpan
    for row in codes.indices {
      let (group, code, weight) = (Int(groups[row]), Int(codes[row]), weights[row])
      let isValid = group != 0 && code < answers
      out[row] = isValid && !weight.isNaN ? group &* answers &+ code : -1
      squared[row] = weight * weight
      if isValid, weight.isNaN { missing[group] += 1 }
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? WeightedHistogramAccumulator else { return }
    plain.absorb(other.plain, map: map)
    let answers = layout.scale.count
    let place = { (sum: Int) in map[sum / answers] * answers + sum % answers }
    sums.add(other.sums, count: other.groups * answers, map: place)
    squares.add(other.squares, count: other.groups * answers, map: place)
    for group in 0..<other.groups { unweighted[map[group]] += other.unweighted[group] }
  }

  func finish(workers: Int) throws { try plain.finish(workers: workers) }

  func result(group: Int, rows: Int) -> MeasureResult {
    var histogram = plain.histogram(group: group, rows: rows)
    let places = (0..<layout.scale.count).map { group * layout.scale.count + $0 }
    histogram.weights = ScoreHistogram.Weights(
      sums: places.map(sums.value), squaredSums: places.map(squares.value),
      unweighted: unweighted[group])
    return .scores(histogram)
  }
}
