/// The values that occur for one key, in the order in which they are listed.
struct KeyLabels {
  /// The values in order.
  let values: [GroupValue]
  private let ranks: [UInt64: Int]

  init(_ key: BoundKey, parts: [UInt64]) {
    let distinct = Array(Set(parts))
    let labels = zip(distinct, key.values(of: distinct)).sorted { left, right in
      GroupOrder.precedes(left.1, right.1)
    }
    var values: [GroupValue] = []
    var ranks: [UInt64: Int] = [:]
    for (part, value) in labels {
      if values.last != value { values.append(value) }
      ranks[part] = values.count - 1
    }
    self.values = values
    self.ranks = ranks
  }

  /// The place of a part's value among the values.
  func rank(of part: UInt64) -> Int { ranks[part] ?? 0 }
}

/// The order in which groups are listed.
enum GroupOrder {
  /// Whether a value stands before another: numbers and times by size, texts by `TextOrder`, missing
  /// values last and by reason.
  static func precedes(_ left: GroupValue, _ right: GroupValue) -> Bool {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): a < b
    case (.number(let a), .number(let b)): a < b
    case (.period(_, let a), .period(_, let b)): a < b
    case (.time(let a), .time(let b)): a < b
    case (.text(let a), .text(let b)): TextOrder.precedes(a, b)
    case (.missing(let a), .missing(let b)): a.rank < b.rank
    case (_, .missing): true
    default: false
    }
  }
}
