/// Adds up columns and their products over rows where all of them are present, per group.
final class CrossProductAccumulator: MeasureAccumulator {
  private let columns: [ValueReader]
  private var values: [[Double]]
  private var counts: [Int] = []
  private var sums: ExactSums
  /// Sums of each column, then of products of each pair (i ≤ j).
  private let perGroup: Int

  init(_ columns: [ValueReader]) {
    self.columns = columns
    values = columns.map { _ in [Double](repeating: 0, count: MaskKernels.batch) }
    perGroup = columns.count + columns.count * (columns.count + 1) / 2
    let size = columns.reduce(1) { max($0, $1.magnitude) }
    sums = ExactSums(count: 0, magnitude: size * size)
  }

  func reserve(groups: Int) {
    guard groups > counts.count else { return }
    counts.append(contentsOf: repeatElement(0, count: groups - counts.count))
    sums.reserve(groups * perGroup)
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    for (index, column) in columns.enumerated() {
      column.read(segment, range, into: &values[index])
    }
    rows: for row in 0..<range.count where groups[row] != 0 {
      for index in columns.indices where values[index][row].isNaN { continue rows }
      let group = Int(groups[row])
      counts[group] += 1
      var place = group * perGroup
      for index in columns.indices {
        sums.add(values[index][row], to: place)
        place += 1
      }
      for i in columns.indices {
        for j in i..<columns.count {
          sums.add(values[i][row] * values[j][row], to: place)
          place += 1
        }
      }
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? CrossProductAccumulator else { return }
    for (group, count) in other.counts.enumerated() { counts[map[group]] += count }
    let size = perGroup
    sums.add(other.sums, count: other.counts.count * size) { map[$0 / size] * size + $0 % size }
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    let count = columns.count
    let base = group * perGroup
    var products = [Double](repeating: 0, count: count * count)
    var place = base + count
    for i in 0..<count {
      for j in i..<count {
        products[i * count + j] = sums.value(place)
        products[j * count + i] = products[i * count + j]
        place += 1
      }
    }
    return .crossProducts(
      CrossProducts(
        count: counts[group], sums: (0..<count).map { sums.value(base + $0) }, products: products,
        incomplete: rows - counts[group]))
  }
}
