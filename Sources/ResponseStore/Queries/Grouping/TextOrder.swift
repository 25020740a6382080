/// The order in which texts are listed: without regard to case, then by bytes.
enum TextOrder {
  /// Whether a text stands before another.
  static func precedes(_ left: String, _ right: String) -> Bool {
    if let order = plainOrder(left, right) { return order < 0 }
    let order = compare(left.lowercased(), right.lowercased())
    return order != 0 ? order < 0 : compare(left, right) < 0
  }

  /// The order of two texts that differ before their first letter beyond ASCII, or have none: the
  /// usual case, which needs no texts in small letters to be made.
  ///
  /// - Returns: nil where letters beyond ASCII decide.
  private static func plainOrder(_ left: String, _ right: String) -> Int? {
    var (a, b) = (left.utf8.makeIterator(), right.utf8.makeIterator())
    while true {
      switch (a.next(), b.next()) {
      case (nil, nil): return compare(left, right)
      case (nil, let y?): return y < 0x80 ? -1 : nil
      case (let x?, nil): return x < 0x80 ? 1 : nil
      case (let x?, let y?):
        if x | y >= 0x80 { return nil }
        let (small, other) = (lowercased(x), lowercased(y))
        if small != other { return small < other ? -1 : 1 }
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }

  private static func compare(_ left: String, _ right: String) -> Int {
    var (a, b) = (left.utf8.makeIterator(), right.utf8.makeIterator())
    while true {
      switch (a.next(), b.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let x?, let y?): if x != y { return x < y ? -1 : 1 }
      }
    }
  }
}
