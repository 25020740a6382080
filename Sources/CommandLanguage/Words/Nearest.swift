import WorkbenchKit

/// The word that was most likely meant; among equals one with the same first letter, since the first
/// letter is seldom mistyped.
enum Nearest {
  static func word(to typed: String, in candidates: [String]) -> String? {
    let first = typed.first?.lowercased()
    let same = candidates.filter { $0.first?.lowercased() == first }
    let others = candidates.filter { $0.first?.lowercased() != first }
    return Suggestion.nearest(to: typed, in: same + others)
  }
}
