/// Adds up the answers of the persons of one part after another.
struct PanelTable {
  /// What a person answered on both sides: sums and numbers of answers.
  struct Change: Hashable, BitwiseCopyable {
    var sumBefore = 0
    var sumAfter = 0
    var countBefore: UInt32 = 0
    var countAfter: UInt32 = 0

    var isPaired: Bool { countBefore > 0 && countAfter > 0 }

    mutating func add(_ detail: UInt32) {
      let value = Int(Int16(truncatingIfNeeded: detail))
      if detail & 0x1_0000 == 0 {
        countBefore += 1
        sumBefore &+= value
      } else {
        countAfter += 1
        sumAfter &+= value
      }
    }
  }

  /// One person in one group.
  private struct Person: BitwiseCopyable {
    let key: ValueKey
    var change = Change()
    let group: UInt32
    /// The number plus 1 of another one with the same place; 0 for none.
    let next: UInt32
  }

  /// How often a change was met since it was last written down.
  private struct Recent: BitwiseCopyable {
    var change = Change()
    var group: UInt32 = 0
    var count = 0
  }

  private let shares: [DistinctTable.Share]
  /// How persons are put into parts.
  private let parting: PanelParting
  private var persons: [Person] = []
  /// The number plus 1 of the last person with a place; 0 for none.
  private var places: [UInt32] = []
  /// Few changes are different, so most are met again soon: these are counted without a dictionary.
  private var recent = [Recent](repeating: Recent(), count: 1_024)

  init(_ shares: [DistinctTable.Share], _ parting: PanelParting) {
    self.shares = shares
    self.parting = parting
  }

  /// Adds the persons of a part with answers on both sides, per group, by what they answered; the
  /// last ones are added by `finish`.
  mutating func count(part: Int, into found: inout [[Change: Int]]) {
    let total = shares.reduce(0) { $0 + $1.entries.count(ofPart: part) }
    let size = parting.places(forEntries: total)
    if places.count < size {
      places = [UInt32](repeating: 0, count: size)
    } else {
      for index in 0..<size { places[index] = 0 }
    }
    persons.removeAll(keepingCapacity: true)
    for share in shares {
      for index in 0..<share.entries.count(ofPart: part) {
        let entry = share.entries.entry(index, ofPart: part)
        let group = share.map.map { UInt32($0[Int(entry.group)]) } ?? entry.group
        add(entry, group, parting.place(of: entry.key, among: size))
      }
    }
    for person in persons where person.change.isPaired {
      count(person.change, person.group, into: &found)
    }
  }

  /// Adds what was counted and not yet written down.
  mutating func finish(into found: inout [[Change: Int]]) {
    for place in recent.indices where recent[place].count > 0 {
      found[Int(recent[place].group)][recent[place].change, default: 0] += recent[place].count
      recent[place].count = 0
    }
  }

  private mutating func add(_ entry: DistinctEntries.Entry, _ group: UInt32, _ place: Int) {
    var known = places[place]
    while known != 0 {
      let number = Int(known) - 1
      if persons[number].group == group, persons[number].key == entry.key {
        persons[number].change.add(entry.detail)
        return
      }
      known = persons[number].next
    }
    var person = Person(key: entry.key, group: group, next: places[place])
    person.change.add(entry.detail)
    persons.append(person)
    places[place] = UInt32(persons.count)
  }

  private mutating func count(
    _ change: Change, _ group: UInt32, into found: inout [[Change: Int]]
  ) {
    let mixed =
      change.sumBefore &* 31 &+ change.sumAfter &* 961 &+ Int(change.countBefore) &* 7
      &+ Int(change.countAfter) &* 131 &+ Int(group) &* 397
    let place = mixed & 1_023
    if recent[place].group != group || recent[place].change != change {
      if recent[place].count > 0 {
        found[Int(recent[place].group)][recent[place].change, default: 0] += recent[place].count
      }
      recent[place] = Recent(change: change, group: group, count: 0)
    }
    recent[place].count += 1
  }
}

/// How persons are put into parts, and find their place within one.
enum PanelParting: Sendable {
  /// By the hash of whatever they are called.
  case hashes
  /// By their number, where all numbers are small: neighbours stand together.
  case numbers(shift: Int)

  /// The parting of a column.
  ///
  /// - Parameters:
  ///   - column: the column that tells persons apart.
  ///   - storage: the responses.
  init(column: Int, _ storage: Storage) {
    guard let largest = BoundMeasure.largestIdentifier(column, storage),
      Int(largest) <= 4 * storage.rows + 65_536
    else {
      self = .hashes
      return
    }
    let bits = UInt32.bitWidth - largest.leadingZeroBitCount
    self = .numbers(shift: max(0, bits - 8))
  }

  /// The number of places that so many entries of a part need.
  func places(forEntries count: Int) -> Int {
    switch self {
    case .numbers(let shift): return 1 << shift
    case .hashes:
      var size = 64
      while size < count { size *= 2 }
      return size
    }
  }

  /// The place of a person in a part.
  @inline(__always)
  func place(of key: ValueKey, among size: Int) -> Int {
    switch self {
    case .numbers: Int(truncatingIfNeeded: key.low) & (size - 1)
    case .hashes: Int(truncatingIfNeeded: key.hash) & (size - 1)
    }
  }
}
