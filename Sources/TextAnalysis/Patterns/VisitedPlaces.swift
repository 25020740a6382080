/// The forks that a matcher has taken, each with the place in the text.
///
/// A hash set that can be emptied at no cost, so that most matches, which take few forks, stay cheap
/// however long the text is.
struct VisitedPlaces {
  private var keys: [UInt64] = []
  private var marks: [UInt32] = []
  private var mark: UInt32 = 0
  private(set) var count = 0

  mutating func removeAll() {
    count = 0
    mark &+= 1
    // After four thousand million matches old marks could look new.
    if mark == 0 {
      keys = []
      marks = []
      mark = 1
    }
  }

  /// Notes a fork; false where it was there already.
  mutating func insert(step: Int, offset: Int) -> Bool {
    if (count + 1) * 2 > keys.count { grow() }
    guard place(UInt64(step) << 40 | UInt64(offset)) else { return false }
    count += 1
    return true
  }

  private mutating func place(_ key: UInt64) -> Bool {
    let mask = keys.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while marks[index] == mark {
      if keys[index] == key { return false }
      index = (index + 1) & mask
    }
    keys[index] = key
    marks[index] = mark
    return true
  }

  private mutating func grow() {
    let old = zip(keys, marks).filter { $0.1 == mark }.map(\.0)
    let size = max(16, keys.count * 2)
    keys = Array(repeating: 0, count: size)
    marks = Array(repeating: 0, count: size)
    if mark == 0 { mark = 1 }
    for key in old { _ = place(key) }
  }
}
