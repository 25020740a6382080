/// The longest run of numbers that ascends: what kept its order when a list was shuffled.
public enum LongestRun {
  /// The members of the longest run; of several equally long ones that with the smallest numbers,
  /// compared from its beginning.
  ///
  /// - Parameter order: different numbers.
  public static func members(of order: [Int]) -> Set<Int> {
    // The length of the longest run that begins at each place, from the right.
    var lengths = [Int](repeating: 1, count: order.count)
    for place in order.indices.reversed() {
      for later in (place + 1)..<max(order.count, place + 1) where order[later] > order[place] {
        lengths[place] = max(lengths[place], lengths[later] + 1)
      }
    }
    var run: Set<Int> = []
    var wanted = lengths.max() ?? 0
    var last = Int.min
    var from = 0
    while wanted > 0 {
      let next = (from..<order.count).filter { lengths[$0] == wanted && order[$0] > last }
        .min { order[$0] < order[$1] }
      guard let next else { break }
      run.insert(order[next])
      last = order[next]
      from = next + 1
      wanted -= 1
    }
    return run
  }
}
