/// Puts events in order: case by case, by time, and at the same moment as in the files.
enum EventOrder {
  /// The order of events, and where the events of each case begin.
  ///
  /// Cases are counted out in one pass; within a case nothing moves that is in order already, so a
  /// log that was written in order costs no sorting at all.
  ///
  /// - Parameters:
  ///   - cases: the case of each event.
  ///   - caseCount: the number of cases.
  ///   - seconds: the moment of each event.
  ///   - ranks: what comes first at the same moment, before the order in the files; nil for nothing.
  /// - Returns: positions of events, in order; and per case where they begin, with one element more.
  static func sorted(
    cases: [UInt32], caseCount: Int, seconds: [Int], ranks: [UInt8]? = nil
  ) -> (order: [Int], starts: [Int]) {
    var starts = [Int](repeating: 0, count: caseCount + 1)
    for number in cases { starts[Int(number) + 1] += 1 }
    for number in 1..<(caseCount + 1) { starts[number] += starts[number - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: cases.count)
    for event in cases.indices {
      let number = Int(cases[event])
      order[next[number]] = event
      next[number] += 1
    }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      if seconds[left] != seconds[right] { return seconds[left] < seconds[right] }
      if let ranks, ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      return left < right
    }
    for number in 0..<caseCount {
      let range = starts[number]..<starts[number + 1]
      var isSorted = true
      for place in range.dropFirst() where precedes(order[place], order[place - 1]) {
        isSorted = false
        break
      }
      if !isSorted { order[range].sort(by: precedes) }
    }
    return (order, starts)
  }
}
