/// Adds up a column of numbers or scores, and its squares, per group.
final class MomentsAccumulator: MeasureAccumulator {
  private struct Tally {
    var count = 0
    var unweighted = 0
    var minimum = Double.infinity
    var maximum = -Double.infinity
    var missing = MissingCounts()
  }

  private let value: ValueReader
  private let weight: ValueReader?
  private var values = [Double](repeating: 0, count: MaskKernels.batch)
  private var weights = [Double](repeating: 1, count: MaskKernels.batch)
  private var tallies: [Tally] = []
  /// Per group: w·x, w·x², and with a weight w and w².
  private var sums: ExactSums
  private static let perGroup = 4

  init(_ value: ValueReader, weight: ValueReader?) {
    self.value = value
    self.weight = weight
    let size = max(1, value.magnitude) * max(1, value.magnitude) * max(1, weight?.magnitude ?? 1)
    sums = ExactSums(count: 0, magnitude: size)
  }

  func reserve(groups: Int) {
    guard groups > tallies.count else { return }
    tallies.append(contentsOf: repeatElement(Tally(), count: groups - tallies.count))
    sums.reserve(groups * Self.perGroup)
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    value.read(segment, range, into: &values)
    weight?.read(segment, range, into: &weights)
    for row in 0..<range.count where groups[row] != 0 {
      let group = Int(groups[row])
      let (x, w) = (values[row], weights[row])
      if x.isNaN {
        let rank = NumberCode.rank(x)
        if rank < MissingReason.allCases.count, let reason = MissingReason.ranked(rank) {
          tallies[group].missing[reason] += 1
        }
        continue
      }
      if w.isNaN {
        tallies[group].unweighted += 1
        continue
      }
      tallies[group].count += 1
      tallies[group].minimum = min(tallies[group].minimum, x)
      tallies[group].maximum = max(tallies[group].maximum, x)
      let base = group * Self.perGroup
      sums.add(w * x, to: base)
      sums.add(w * (x * x), to: base + 1)
      if weight != nil {
        sums.add(w, to: base + 2)
        sums.add(w * w, to: base + 3)
      }
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? MomentsAccumulator else { return }
    for (group, tally) in other.tallies.enumerated() {
      let target = map[group]
      tallies[target].count += tally.count
      tallies[target].unweighted += tally.unweighted
      tallies[target].minimum = min(tallies[target].minimum, tally.minimum)
      tallies[target].maximum = max(tallies[target].maximum, tally.maximum)
      for (reason, count) in tally.missing.occurring { tallies[target].missing[reason] += count }
    }
    let size = Self.perGroup
    sums.add(other.sums, count: other.tallies.count * size) { map[$0 / size] * size + $0 % size }
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    let tally = tallies[group]
    let base = group * Self.perGroup
    let isWeighted = weight != nil
    return .moments(
      Moments(
        count: tally.count, sum: sums.value(base), sumOfSquares: sums.value(base + 1),
        weight: isWeighted ? sums.value(base + 2) : Double(tally.count),
        squaredWeight: isWeighted ? sums.value(base + 3) : Double(tally.count),
        minimum: tally.count > 0 ? tally.minimum : nil,
        maximum: tally.count > 0 ? tally.maximum : nil, missing: tally.missing,
        outside: rows - tally.count - tally.unweighted - tally.missing.total,
        unweighted: tally.unweighted))
  }
}
