/// Groups numbered by mixed radix: for keys of few values each.
final class DenseGroups: GroupCoding {
  /// The most groups that are numbered this way.
  static let limit = 65_535

  let count: Int
  private let keys: [BoundKey]
  private let sizes: [Int]

  /// Makes the numbering; nil when there are too many groups or a key is not of this kind.
  init?(_ keys: [BoundKey]) {
    var sizes: [Int] = []
    var product = 1
    for key in keys {
      guard let size = key.count else { return nil }
      sizes.append(max(1, size))
      product *= max(1, size)
      if product > Self.limit { return nil }
    }
    self.keys = keys
    self.sizes = sizes
    count = product + 1
  }

  func code(_ segment: Segment, _ range: Range<Int>, mask: [UInt8]?, into codes: inout [UInt32]) {
    if keys.isEmpty {
      PartKernels.fill(&codes, range.count, 0, size: 1, isFirst: true)
    }
    for (index, key) in keys.enumerated() {
      PartKernels.append(
        key, segment.columns[key.column], range, size: UInt32(sizes[index]), isFirst: index == 0,
        to: &codes)
    }
    PartKernels.finish(&codes, range.count, mask)
  }

  func group(of parts: [UInt64]) -> Int {
    zip(parts, sizes).reduce(0) { $0 * $1.1 + Int($1.0) } + 1
  }

  func parts(ofGroup group: Int) -> [UInt64] {
    var rest = group - 1
    var parts: [UInt64] = []
    for size in sizes.reversed() {
      parts.append(UInt64(rest % size))
      rest /= size
    }
    return parts.reversed()
  }
}
