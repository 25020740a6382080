/// What codes a worker has seen cells stand for: open addressing, sparse, so that the first slot is
/// nearly always the right one.
///
/// Cells are remembered as they stand in the file, quotes included, so that a known cell need not be
/// looked at twice.
/// A text of up to 16 bytes is its own key. A longer one is found by a hash of all its bytes and
/// compared with the copy kept of it, so a hit is always exact.
struct CategoryCache {
  struct Slot: BitwiseCopyable {
    /// The first eight bytes, or the hash of a long text.
    var low: UInt64
    /// The next eight bytes, or where the copy of a long text starts.
    var high: UInt64
    /// The length in bytes; all ones for a free slot.
    var length: UInt64
    /// The code; 64 bits, so that slots are 32 bytes and found by a shift.
    var code: UInt64
  }

  private static let free = Slot(low: 0, high: 0, length: .max, code: 0)

  /// The slots; their number is a power of two.
  private(set) var slots = [Slot](repeating: free, count: 256)
  private var copies: [UInt8] = []
  private var used = 0
  /// The key of a text of at most 16 bytes; 16 bytes from its start on must be readable.
  ///
  /// Without a branch: texts of a column are longer and shorter than 8 bytes in no order, and every
  /// wrong guess of a branch costs as much as all the rest.
  @inline(__always)
  static func shortKey(_ text: RawSpan, _ start: Int, _ count: Int) -> (low: UInt64, high: UInt64) {
    let low = min(count, 8)
    return (
      text.word(at: start) & Word.mask(low), text.word(at: start &+ 8) & Word.mask(count &- low)
    )
  }

  /// The slot where the search for a key starts, before it is cut to the number of slots.
  @inline(__always)
  static func place(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = low &* 0xD6E8_FEB8_6659_FD93 &+ high &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32)
  }

  /// The code of a text of at most 16 bytes that was met before, or nil.
  @inline(__always)
  static func find(_ text: RawSpan, _ start: Int, _ count: Int, in slots: Span<Slot>) -> UInt32? {
    let (low, high) = shortKey(text, start, count)
    let mask = slots.count &- 1
    let length = UInt64(truncatingIfNeeded: count)
    var index = place(low, high) & mask
    while true {
      // The number of slots is a power of two, so the mask keeps the index within.
      let slot = unsafe slots[unchecked: index]
      if (slot.low ^ low) | (slot.high ^ high) | (slot.length ^ length) == 0 {
        return UInt32(truncatingIfNeeded: slot.code)
      }
      if slot.length == .max { return nil }
      index = (index &+ 1) & mask
    }
  }

  /// The code of a text of any length that was met before, or nil.
  func find(_ text: RawSpan, _ start: Int, _ count: Int) -> UInt32? {
    if count <= 16 { return Self.find(text, start, count, in: slots.span) }
    let hash = Self.hash(text, start, count)
    let mask = slots.count - 1
    var index = Self.place(hash, 0) & mask
    while slots[index].length != .max {
      let slot = slots[index]
      if slot.low == hash, slot.length == UInt64(count), isCopy(slot.high, of: text, start, count) {
        return UInt32(slot.code)
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Remembers the code of a text that was not found.
  mutating func remember(_ text: RawSpan, _ start: Int, _ count: Int, as code: UInt32) {
    var key: (low: UInt64, high: UInt64)
    if count <= 16 {
      key = Self.shortKey(text, start, count)
    } else {
      key = (Self.hash(text, start, count), UInt64(copies.count))
      for offset in 0..<count { copies.append(text.byte(at: start + offset)) }
    }
    used += 1
    // Sparse while small and in the cache; half full when it is large anyway.
    if used * (slots.count < 1 << 16 ? 4 : 2) > slots.count { enlarge() }
    place(Slot(low: key.low, high: key.high, length: UInt64(count), code: UInt64(code)))
  }

  /// A hash of a text of more than 8 bytes.
  private static func hash(_ text: RawSpan, _ start: Int, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count)
    var at = 0
    while at < count {
      let product = (hash ^ text.word(at: start + min(at, count - 8)))
        .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      at += 8
    }
    return hash
  }

  private func isCopy(_ place: UInt64, of text: RawSpan, _ start: Int, _ count: Int) -> Bool {
    let copy = copies.span.raw
    let from = Int(place)
    var at = 0
    while at < count {
      let step = min(at, count - 8)
      if copy.word(at: from + step) != text.word(at: start + step) { return false }
      at += 8
    }
    return true
  }

  private mutating func enlarge() {
    let old = slots
    slots = [Slot](repeating: Self.free, count: old.count * 4)
    for slot in old where slot.length != .max { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Self.place(slot.low, slot.length > 16 ? 0 : slot.high) & mask
    while slots[index].length != .max { index = (index + 1) & mask }
    slots[index] = slot
  }
}
