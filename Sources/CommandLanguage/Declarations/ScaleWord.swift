import ResponseStore
import WorkbenchKit

/// A scale as it is typed: `1..5`, `-2..2`.
enum ScaleWord {
  /// Scales further out would not be counted answer by answer.
  private static let bounds = -1_000_000...1_000_000

  /// Whether a word is meant as a scale, well written or not: `1..5`, `1-5`, `1…5`.
  static func isIntended(_ word: String) -> Bool {
    guard let first = word.utf8.first(where: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") })
    else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }

  /// Reads a scale.
  ///
  /// - Parameter token: the word.
  /// - Throws: `declaration.scale`.
  static func read(_ token: Token) throws(Diagnostic) -> ClosedRange<Int> {
    guard let scale = scale(token.text, separator: "..") else {
      let meant =
        scale(token.text, separator: "…") ?? scale(token.text, separator: "...")
        ?? scale(token.text, separator: "-") ?? scale(token.text, separator: "–")
      throw DeclarationProblems.malformedScale(token, meant: meant.map(text))
    }
    guard scale.lowerBound < scale.upperBound, bounds.contains(scale.lowerBound),
      bounds.contains(scale.upperBound), ScoreScale(scale) != nil
    else { throw DeclarationProblems.malformedScale(token, meant: nil) }
    return scale
  }

  /// A scale as it is typed.
  static func text(_ scale: ClosedRange<Int>) -> String {
    "\(scale.lowerBound)..\(scale.upperBound)"
  }

  /// The ends of a scale, in order; both at the lower end when they were turned round.
  private static func scale(_ word: String, separator: String) -> ClosedRange<Int>? {
    guard word.utf8.count <= 24, let middle = word.firstRange(of: separator) else { return nil }
    let ends = [String(word[..<middle.lowerBound]), String(word[middle.upperBound...])]
    guard ends.allSatisfy(NumberWord.isWhole), let low = Int(ends[0]), let high = Int(ends[1])
    else {
      return nil
    }
    return low <= high ? low...high : low...low
  }
}
