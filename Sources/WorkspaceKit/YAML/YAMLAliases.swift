import Diagnostics

/// Counts the uses of anchors before anything is expanded.
///
/// Nine anchors that each use the one before nine times stand for 387 million pieces in a few
/// hundred bytes. Counting is deliberately coarse - every `*name` that could be an alias counts,
/// in quotes and comments too, once the file has something that could be an anchor - so that no
/// trick with quotes gets past it.
enum YAMLAliases {
  /// Refuses a file with more uses of anchors than allowed.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much is read.
  /// - Throws: `yaml.too-much` at the first use past the limit.
  static func refuseMany(in source: YAMLSource, limits: YAMLLimits) throws(Diagnostic) {
    var anchors = 0
    var aliases = 0
    var excess: (line: Int, column: Int)?
    var (line, column) = (1, 0)
    var previous: Unicode.Scalar = "\n"
    var sigil: Unicode.Scalar?
    for scalar in source.text.unicodeScalars {
      column += 1
      if let found = sigil, isNamePart(scalar) {
        if found == "&" { anchors += 1 } else { aliases += 1 }
        if aliases > limits.aliases, excess == nil { excess = (line, column - 1) }
      }
      sigil = (scalar == "&" || scalar == "*") && mayStartNode(after: previous) ? scalar : nil
      previous = scalar
      if scalar == "\n" { (line, column) = (line + 1, 0) }
    }
    guard anchors > 0, let excess else { return }
    throw Diagnostic(
      .yamlTooMuch,
      Text(
        "the file uses anchors (*name) more than \(limits.aliases) times",
        nl: "het bestand gebruikt ankers (*naam) meer dan \(limits.aliases) keer"),
      at: source.place(excess.line, excess.column),
      hint: Text("write the values out", nl: "schrijf de waarden uit"))
  }

  private static func mayStartNode(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "[", "{", ",", ":", "-", "?", "]", "}", "\"", "'",
      "\u{85}", "\u{2028}", "\u{2029}":
      true
    default: false
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
