/// Counts the different entries of one part after another.
///
/// The table holds the number of an entry and some bits of its hash: it is small, so it stays near
/// the processor, and an entry is looked at again only when these bits agree.
struct DistinctTable {
  /// The entries of several workers, with the groups that theirs are here; nil for the same.
  typealias Share = (entries: DistinctEntries, map: [Int]?)

  private let shares: [Share]
  /// Where each share's entries begin among all of the part.
  private var starts: [Int] = []
  /// Bits of the hash above, the number of the entry plus 1 below; 0 for a free slot.
  private var slots: [UInt64] = []

  init(_ shares: [Share]) {
    self.shares = shares
  }

  /// Adds the number of different entries of a part per group.
  mutating func count(part: Int, into found: inout [Int]) {
    var total = 0
    starts = []
    for share in shares {
      starts.append(total)
      total += share.entries.count(ofPart: part)
    }
    var size = 64
    while size < total * 2 { size *= 2 }
    if slots.count < size {
      slots = [UInt64](repeating: 0, count: size)
    } else {
      for index in 0..<size { slots[index] = 0 }
    }
    for (number, share) in shares.enumerated() {
      for index in 0..<share.entries.count(ofPart: part) {
        let entry = share.entries.entry(index, ofPart: part)
        let group = share.map.map { $0[Int(entry.group)] } ?? Int(entry.group)
        if isNew(entry.key, group, starts[number] + index, part, mask: size - 1) {
          found[group] += 1
        }
      }
    }
  }

  private mutating func isNew(
    _ key: ValueKey, _ group: Int, _ number: Int, _ part: Int, mask: Int
  ) -> Bool {
    let hash = key.hash &+ UInt64(truncatingIfNeeded: group) &* 0x9E37_79B9_7F4A_7C15
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if slots[place] & 0xFFFF_FFFF_0000_0000 == tag,
        isEqual(Int(slots[place] & 0xFFFF_FFFF) - 1, part, key, group)
      {
        return false
      }
      place = (place + 1) & mask
    }
    slots[place] = tag | UInt64(number + 1)
    return true
  }

  private func isEqual(_ number: Int, _ part: Int, _ key: ValueKey, _ group: Int) -> Bool {
    let share = starts.lastIndex { $0 <= number } ?? 0
    let entry = shares[share].entries.entry(number - starts[share], ofPart: part)
    return entry.key == key
      && (shares[share].map.map { $0[Int(entry.group)] } ?? Int(entry.group)) == group
  }
}
