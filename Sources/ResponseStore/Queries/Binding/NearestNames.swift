import Diagnostics

/// Puts the names first that somebody may have meant.
enum NearestNames {
  /// All names once, the nearest to a word first, the others in their order.
  static func ordered(_ names: [String], by word: String) -> [String] {
    var seen: Set<String> = []
    var rest = names.filter { seen.insert($0).inserted }
    var nearest: [String] = []
    while nearest.count < 5, let next = Suggestion.nearest(to: word, in: rest) {
      nearest.append(next)
      rest.removeAll { $0 == next }
    }
    return nearest + rest
  }

  /// At most five names that come near a word, the nearest first.
  static func closest(to word: String, in names: [String]) -> [String] {
    var rest = names
    var nearest: [String] = []
    while nearest.count < 5, let next = Suggestion.nearest(to: word, in: rest) {
      nearest.append(next)
      rest.removeAll { $0 == next }
    }
    return nearest
  }
}
