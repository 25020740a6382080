/// The order in which texts are listed: without regard to case, then by bytes.
enum TextOrder {
  /// Whether a text stands before another.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.lowercased(), right.lowercased())
    let order = compare(a, b)
    return order != 0 ? order < 0 : compare(left, right) < 0
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
