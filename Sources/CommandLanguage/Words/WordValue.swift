import ResponseStore
import WorkbenchKit

/// One word as a value of a type: what parameters, settings and configuration have in common.
enum WordValue {
  /// Reads a word.
  ///
  /// - Parameters:
  ///   - text: the word, quotes taken away.
  ///   - type: what may be written.
  ///   - name: what the value is for, as people know it.
  ///   - span: where it was written.
  static func read(
    _ text: String, as type: ArgumentType, for name: Text, at span: SourceSpan
  ) throws(Diagnostic) -> ArgumentValue {
    switch type {
    case .integer(let range):
      guard NumberWord.isWhole(text), let value = Int(text) else {
        throw ArgumentProblems.notInteger(text, range, name, span)
      }
      guard range.contains(value) else {
        throw ArgumentProblems.outside(
          text, "\(range.lowerBound)", "\(range.upperBound)", name, span)
      }
      return .integer(value)
    case .decimal(let range):
      guard let value = NumberWord.value(text) else {
        throw ArgumentProblems.notNumber(text, range, name, span)
      }
      guard range.contains(value) else {
        throw ArgumentProblems.outside(value, text, range, name, span)
      }
      return .decimal(value)
    case .choice(let words):
      guard let word = words.first(where: { $0 == text.lowercased() || $0 == text }) else {
        throw ArgumentProblems.notChoice(text, words, name, span)
      }
      return .text(word)
    case .date:
      guard let date = DateInterval(text) else { throw ArgumentProblems.notDate(text, span) }
      return .date(date)
    default: return .text(text)
    }
  }
}
