/// The few words the editor itself says, in the user's language.
public struct EditorTexts: Sendable {
  /// Below a list that does not fit; the number of candidates left out.
  public var moreCandidates: @Sendable (Int) -> String
  /// Stands in the line for a paste too long to edit: its number and how many lines it has.
  ///
  /// Different numbers must give different texts.
  public var longPaste: @Sendable (_ number: Int, _ lines: Int) -> String
  /// A line of `.editrc` with a quote that is not closed; the place is `file:line`.
  public var unbalancedQuote: @Sendable (_ place: String) -> String
  /// A line of `.editrc` that is not for us; the place is `file:line`.
  public var ignoredSetting: @Sendable (_ place: String, _ line: String) -> String
  /// A binding of `.editrc` that libedit does not accept; the place is `file:line`.
  public var badBinding: @Sendable (_ place: String, _ line: String) -> String
  /// `TERM` names a terminal that this machine does not know.
  public var unknownTerminal: @Sendable (_ name: String) -> String

  /// English.
  public static let english = EditorTexts(
    moreCandidates: { "… \($0) more" },
    longPaste: { "[pasted #\($0): \($1) lines]" },
    unbalancedQuote: { "\($0): a quote is not closed; the line is skipped" },
    ignoredSetting: { "\($0): only bind is used here; skipped: \($1)" },
    badBinding: { "\($0): not understood: \($1)" },
    unknownTerminal: { "TERM=\($0) is not known on this machine: editing without colour" })

  /// Dutch.
  public static let dutch = EditorTexts(
    moreCandidates: { "… nog \($0)" },
    longPaste: { "[geplakt #\($0): \($1) regels]" },
    unbalancedQuote: { "\($0): een aanhalingsteken is niet gesloten; regel overgeslagen" },
    ignoredSetting: { "\($0): alleen bind wordt hier gebruikt; overgeslagen: \($1)" },
    badBinding: { "\($0): niet begrepen: \($1)" },
    unknownTerminal: { "TERM=\($0) is op deze machine niet bekend: bewerken zonder kleur" })

  /// Makes texts in another language.
  public init(
    moreCandidates: @escaping @Sendable (Int) -> String,
    longPaste: @escaping @Sendable (_ number: Int, _ lines: Int) -> String,
    unbalancedQuote: @escaping @Sendable (_ place: String) -> String,
    ignoredSetting: @escaping @Sendable (_ place: String, _ line: String) -> String,
    badBinding: @escaping @Sendable (_ place: String, _ line: String) -> String,
    unknownTerminal: @escaping @Sendable (_ name: String) -> String
  ) {
    self.moreCandidates = moreCandidates
    self.longPaste = longPaste
    self.unbalancedQuote = unbalancedQuote
    self.ignoredSetting = ignoredSetting
    self.badBinding = badBinding
    self.unknownTerminal = unknownTerminal
  }
}
