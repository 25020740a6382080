/// Numbers pairs of small whole numbers from 1 on, in the order in which they are met.
///
/// As a tree – number of a path so far, next touchpoint – it gives every path a number without
/// keeping the path; as a list it counts steps from one touchpoint to the next.
struct StepNumbers: Sendable {
  /// The pairs by number; a stand-in at 0.
  private var pairs: [UInt64] = [0]
  /// Numbers by hash; 0 for a free slot.
  private var slots = [UInt32](repeating: 0, count: 256)

  /// The largest number given.
  var count: Int { pairs.count - 1 }

  /// The pair with a number.
  func pair(_ number: Int) -> (first: Int, second: Int) {
    (Int(pairs[number] >> 32), Int(pairs[number] & 0xFFFF_FFFF))
  }

  /// The number of a pair, new or known; both of 0…2³² − 1.
  mutating func number(_ first: Int, _ second: Int) -> Int {
    let pair = UInt64(first) << 32 | UInt64(second)
    var place = Self.hash(pair) & (slots.count - 1)
    while slots[place] != 0 {
      if pairs[Int(slots[place])] == pair { return Int(slots[place]) }
      place = (place + 1) & (slots.count - 1)
    }
    pairs.append(pair)
    slots[place] = UInt32(pairs.count - 1)
    if pairs.count * 2 > slots.count { enlarge() }
    return pairs.count - 1
  }

  private mutating func enlarge() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for number in 1..<pairs.count {
      var place = Self.hash(pairs[number]) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = UInt32(number)
    }
  }

  @inline(__always)
  private static func hash(_ pair: UInt64) -> Int {
    let product = pair.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
