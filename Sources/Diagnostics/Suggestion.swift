/// Finds the one word that a person most likely meant.
public enum Suggestion {
  /// The candidate nearest to a word, or nil when none is near enough to be helpful.
  ///
  /// Distance is the number of insertions, deletions, substitutions and swaps of neighbours
  /// (restricted Damerau–Levenshtein), upper and lower case taken as equal. A candidate helps when
  /// that is at most a third of the longer word, or when one is the start of the other (three
  /// letters or more). Ties go to the first in the order given.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - candidates: what would have been right.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(longest))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      var limit = max(1, max(typed.count, other.count) / 3)
      if typed.count < 2 { limit = 0 }
      var distance = self.distance(typed, other, atMost: limit)
      if distance > limit, typed.count >= 3, other.starts(with: typed) { distance = limit }
      guard distance <= limit else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Longer words are compared by their first letters only, so that a pasted page costs nothing.
  private static let longest = 64

  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1]
        var cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforePrevious[j - 2] + 1)
        }
        current[j] = cost
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
