/// Adds up the answers of the persons of one part after another.
struct PanelTable {
  /// What a person answered on both sides: sums and numbers of answers.
  struct Change: Hashable, BitwiseCopyable {
    var countBefore = 0
    var sumBefore = 0
    var countAfter = 0
    var sumAfter = 0

    var isPaired: Bool { countBefore > 0 && countAfter > 0 }

    mutating func add(_ detail: UInt32) {
      let value = Int(Int16(truncatingIfNeeded: detail))
      if detail & 0x1_0000 == 0 {
        countBefore &+= 1
        sumBefore &+= value
      } else {
        countAfter &+= 1
        sumAfter &+= value
      }
    }
  }

  /// One person in one group.
  private struct Person: BitwiseCopyable {
    let key: ValueKey
    let group: Int
    var change: Change
  }

  private let shares: [DistinctTable.Share]
  private var persons: [Person] = []
  /// The number of a person plus 1; 0 for a free slot.
  private var slots: [UInt32] = []

  init(_ shares: [DistinctTable.Share]) {
    self.shares = shares
  }

  /// Adds the persons of a part with answers on both sides, per group, by what they answered.
  mutating func count(part: Int, into found: inout [[Change: Int]]) {
    let total = shares.reduce(0) { $0 + $1.entries.count(ofPart: part) }
    var size = 64
    while size < total * 2 { size *= 2 }
    if slots.count < size {
      slots = [UInt32](repeating: 0, count: size)
    } else {
      for index in 0..<size { slots[index] = 0 }
    }
    persons.removeAll(keepingCapacity: true)
    for share in shares {
      for index in 0..<share.entries.count(ofPart: part) {
        let entry = share.entries.entry(index, ofPart: part)
        let group = share.map.map { $0[Int(entry.group)] } ?? Int(entry.group)
        let number = number(of: entry.key, in: group, mask: size - 1)
        persons[number].change.add(entry.detail)
      }
    }
    for person in persons where person.change.isPaired {
      found[person.group][person.change, default: 0] += 1
    }
  }

  /// The number of a person in a group, new or known.
  private mutating func number(of key: ValueKey, in group: Int, mask: Int) -> Int {
    let hash = key.hash &+ UInt64(truncatingIfNeeded: group) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      let known = Int(slots[place]) - 1
      if persons[known].key == key, persons[known].group == group { return known }
      place = (place + 1) & mask
    }
    persons.append(Person(key: key, group: group, change: Change()))
    slots[place] = UInt32(persons.count)
    return persons.count - 1
  }
}
