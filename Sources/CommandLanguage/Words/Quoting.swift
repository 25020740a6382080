import ResponseStore

/// Puts quotes around text where it would otherwise be read as something else.
enum Quoting {
  /// A word that stands as an argument: bare where it may be, else in quotes.
  ///
  /// - Parameter clauses: words that start a clause of the command at hand.
  static func word(_ text: String, clauses: Set<String> = []) -> String {
    let isReserved = Keywords.reserved.contains(text.lowercased()) || clauses.contains(text)
    return isPlain(text) && !isReserved ? text : quoted(text)
  }

  /// The name of a column at the start of a condition or in a list.
  static func name(_ text: String, clauses: Set<String> = []) -> String {
    NumberWord.value(text) == nil ? word(text, clauses: clauses) : quoted(text)
  }

  /// A text as a value of a condition: never to be read as a number or a date.
  static func value(_ text: String, clauses: Set<String> = []) -> String {
    let isOther =
      NumberWord.value(text) != nil || DateWord.looksLikeDate(text)
      || DateWord.suggestion(for: text) != nil || DateInterval(text) != nil
    return isOther ? quoted(text) : word(text, clauses: clauses)
  }

  /// Text in quotes: single ones where that saves escapes.
  static func quoted(_ text: String) -> String {
    let hasEscapes = text.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "$") }
    let fitsSingle = !text.utf8.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\n") }
    if hasEscapes || text.utf8.contains(UInt8(ascii: "\"")), fitsSingle { return "'" + text + "'" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "$": result += "$$"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether text is read as one word with just these letters.
  private static func isPlain(_ text: String) -> Bool {
    let source = SourceText(text)
    guard !source.bytes.isEmpty, !text.hasPrefix("--"), !startsWithQuote(text) else { return false }
    var position = 0
    while position < source.bytes.count {
      let count = source.wordLetter(at: position)
      if count == 0 { return false }
      position += count
    }
    return true
  }

  /// Whether text starts with a quote or dash that documents put there.
  private static func startsWithQuote(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return SourceText.Typographic.singleQuotes.contains(first)
      || first == "-" && text.count > 1
        && !(text.unicodeScalars.dropFirst().first.map { $0.isASCII } ?? false)
      || SourceText.Typographic.dashes.contains(first)
      || first == SourceText.Typographic.middleDot
  }
}

extension Quoting {
  /// Whether a value from data would be refused as a date that does not exist.
  static func isBrokenDate(_ text: String) -> Bool {
    let isDate = DateInterval(text) != nil
    return !isDate && NumberWord.value(text) == nil
      && (DateWord.looksLikeDate(text) || DateWord.suggestion(for: text) != nil)
  }
}
