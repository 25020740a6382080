import WorkbenchKit

extension Text {
  /// The one word that was most likely meant.
  static func didYouMean(_ word: String) -> Text {
    Text("did you mean \"\(word)\"?", nl: "bedoelde u \"\(word)\"?")
  }

  /// What to type instead; shown as it is typed.
  static func write(_ line: String) -> Text {
    let line = Shown.line(line)
    return Text("write \(line)", nl: "schrijf \(line)")
  }

  /// A list of what a command takes, shortened where it gets long.
  static func takes(_ words: [String]) -> Text? {
    guard !words.isEmpty else { return nil }
    let list = Self.list(words)
    return Text("takes: \(list)", nl: "mogelijk: \(list)")
  }

  /// Words with commas between, the first few when there are many.
  static func list(_ words: [String], atMost limit: Int = 12) -> String {
    words.prefix(limit).joined(separator: ", ") + (words.count > limit ? " …" : "")
  }

  /// Two hints, one after the other; either may be absent.
  static func both(_ first: Text?, _ second: Text?) -> Text? {
    guard let first else { return second }
    guard let second else { return first }
    return first + .verbatim(" ") + second
  }
}

/// A word as diagnostics show it: between quotes, on one line, not longer than a person reads.
enum Shown {
  private static let longest = 40

  static func word(_ text: String) -> String {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest + 1).map(plain)))
    return line.unicodeScalars.count > longest
      ? "\"" + String(line.unicodeScalars.prefix(longest)) + "…\"" : "\"" + line + "\""
  }

  /// A line to type, cut where nobody would type it.
  static func line(_ text: String) -> String {
    text.utf8.count <= 2 * longest
      ? text : String(text.unicodeScalars.prefix(2 * longest)) + "…"
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
  }
}
