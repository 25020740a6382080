/// Groups numbered as they are met: for keys of many values, or many keys.
///
/// Each key has a table of pairs (group by the keys before, part) -> group by this key too, so any
/// number of keys of any width will do.
final class SparseGroups: GroupCoding {
  private let keys: [BoundKey]
  private var levels: [PairTable]
  private var textCaches: [TextCodeCache?]
  private var parts: [UInt64]

  init(_ keys: [BoundKey]) {
    self.keys = keys
    levels = keys.map { _ in PairTable() }
    textCaches = keys.map { key in
      if case .text(let codes, _) = key.form { codes.cache() } else { nil }
    }
    parts = [UInt64](repeating: 0, count: MaskKernels.batch)
  }

  var count: Int { (levels.last?.count ?? 1) + 1 }

  func code(_ segment: Segment, _ range: Range<Int>, mask: [UInt8]?, into codes: inout [UInt32]) {
    for row in 0..<range.count { codes[row] = mask.map { UInt32($0[row]) } ?? 1 }
    for (index, key) in keys.enumerated() {
      PartReader.read(key, segment.columns[key.column], range, &textCaches[index], into: &parts)
      levels[index].number(parts, range.count, codes: &codes)
    }
  }

  func parts(ofGroup group: Int) -> [UInt64] {
    var parts: [UInt64] = []
    var current = group
    for level in levels.reversed() {
      let pair = level.pair(current)
      parts.append(pair.part)
      current = Int(pair.parent)
    }
    return parts.reversed()
  }

  /// The group with some parts, new or known.
  func group(of parts: [UInt64]) -> Int {
    var group: UInt32 = 1
    for (index, part) in parts.enumerated() {
      group = levels[index].number(parent: group, part: part)
    }
    return Int(group)
  }
}

/// Numbers pairs from 1 on, in the order in which they are met.
struct PairTable {
  private var parents: [UInt32] = [0]
  private var parts: [UInt64] = [0]
  /// Numbers of pairs by hash; 0 for a free slot.
  private var slots = [UInt32](repeating: 0, count: 1_024)

  /// The number of pairs.
  var count: Int { parents.count - 1 }

  /// The pair with a number.
  func pair(_ number: Int) -> (parent: UInt32, part: UInt64) { (parents[number], parts[number]) }

  /// Replaces the groups of a batch by those that the parts divide them into; group 0 stays.
  mutating func number(_ batch: [UInt64], _ count: Int, codes: inout [UInt32]) {
    var (lastParent, lastPart, last) = (UInt32.max, UInt64(0), UInt32(0))
    for row in 0..<count where codes[row] != 0 {
      if codes[row] != lastParent || batch[row] != lastPart {
        (lastParent, lastPart) = (codes[row], batch[row])
        last = number(parent: lastParent, part: lastPart)
      }
      codes[row] = last
    }
  }

  /// The number of a pair, new or known.
  mutating func number(parent: UInt32, part: UInt64) -> UInt32 {
    var index = Self.hash(parent, part) & (slots.count - 1)
    while slots[index] != 0 {
      let known = Int(slots[index])
      if parents[known] == parent, parts[known] == part { return slots[index] }
      index = (index + 1) & (slots.count - 1)
    }
    let number = UInt32(parents.count)
    parents.append(parent)
    parts.append(part)
    slots[index] = number
    if parents.count * 2 > slots.count { enlarge() }
    return number
  }

  private mutating func enlarge() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for number in 1..<parents.count {
      var index = Self.hash(parents[number], parts[number]) & (slots.count - 1)
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = UInt32(number)
    }
  }

  @inline(__always)
  private static func hash(_ parent: UInt32, _ part: UInt64) -> Int {
    let product = (part ^ UInt64(parent) &* 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
