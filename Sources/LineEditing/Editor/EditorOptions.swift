/// How a line editor behaves.
public struct EditorOptions: Sendable {
  /// The name before the colon in `.editrc` (`reis:bind …`).
  public var program: String
  /// Where the history is kept; nil keeps it in memory.
  public var historyPath: String?
  /// The most entries of history.
  public var historyLimit = 10_000
  /// Whether prompts and lists have colour; never on a terminal that cannot move its cursor.
  public var colour = true
  /// Whether the rest of an earlier line is suggested, dimmed, after the cursor.
  public var hints = true
  /// Whether a paste of several lines arrives as one edit.
  public var bracketedPaste = true
  /// Whether output that ended without a line break is marked with `%` and kept, rather than drawn over.
  public var marksPartialLines = true
  /// The user's key bindings; nil takes `$EDITRC` or `~/.editrc`.
  public var editrcPath: String?
  /// The editor's own words.
  public var texts = EditorTexts.english

  /// Makes options with the defaults of an interactive program.
  ///
  /// - Parameters:
  ///   - program: the name before the colon in `.editrc`.
  ///   - historyPath: where the history is kept; nil keeps it in memory.
  public init(program: String, historyPath: String? = nil) {
    self.program = program
    self.historyPath = historyPath
  }

  /// Takes over what the user switched off in the environment.
  ///
  /// `NO_COLOR` (not empty) switches colour off, and for a program called `reis`, `REIS_NOHINT` the
  /// suggestions and `REIS_NOPASTE` bracketed paste.
  public mutating func apply(environment: [String: String]) {
    let prefix = program.uppercased() + "_"
    if environment["NO_COLOR"]?.isEmpty == false { colour = false }
    if environment[prefix + "NOHINT"] != nil { hints = false }
    if environment[prefix + "NOPASTE"] != nil { bracketedPaste = false }
  }
}
