/// The distinct texts among some cells, with how often each occurs, in the order first met.
struct DistinctCells {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
    var occurrences: Int
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Numbers of entries from 1 on, by hash; 0 for a free slot.
  private var slots = [Int32](repeating: 0, count: 64)

  /// How many distinct texts there are.
  var count: Int { entries.count }

  /// How often a text occurs.
  func occurrences(_ index: Int) -> Int { entries[index].occurrences }

  /// A text.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    let entry = entries[index]
    return bytes[entry.start..<(entry.start + entry.count)]
  }

  /// Takes a cell in; 8 bytes from its start on must be readable.
  mutating func add(_ text: RawSpan, _ start: Int, _ count: Int) {
    let hash = Self.hash(text, start, count)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash &>> 32) & mask
    while slots[place] != 0 {
      let index = Int(slots[place]) - 1
      if entries[index].hash == hash, isEqual(entries[index], text, start, count) {
        entries[index].occurrences += 1
        return
      }
      place = (place + 1) & mask
    }
    entries.append(Entry(hash: hash, start: bytes.count, count: count, occurrences: 1))
    for offset in 0..<count { bytes.append(text.byte(at: start + offset)) }
    slots[place] = Int32(entries.count)
    if entries.count * 2 > slots.count { enlarge() }
  }

  /// Takes a cell in that does not stand in the file as it is.
  mutating func add(_ cell: [UInt8]) {
    let padded = cell + [UInt8](repeating: 0, count: 8)
    add(padded.span.raw, 0, cell.count)
  }

  private func isEqual(_ entry: Entry, _ text: RawSpan, _ start: Int, _ count: Int) -> Bool {
    guard entry.count == count else { return false }
    for offset in 0..<count where bytes[entry.start + offset] != text.byte(at: start + offset) {
      return false
    }
    return true
  }

  private mutating func enlarge() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var place = Int(truncatingIfNeeded: entry.hash &>> 32) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = Int32(index + 1)
    }
  }

  private static func hash(_ text: RawSpan, _ start: Int, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count)
    var at = 0
    repeat {
      let word =
        count < 8
        ? text.word(at: start) & Word.mask(count) : text.word(at: start + min(at, count - 8))
      let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      at += 8
    } while at < count
    return hash &* 0xD6E8_FEB8_6659_FD93
  }
}
