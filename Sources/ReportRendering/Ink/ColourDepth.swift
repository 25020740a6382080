/// How many colours a terminal can show.
public enum ColourDepth: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// No escape sequences at all.
  case none
  /// The sixteen colours that a terminal's theme chooses.
  case basic
  /// The 256 colours of xterm.
  case palette
  /// Red, green and blue of 8 bits each.
  case full

  /// Fewer colours come before more.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The colours to use, from the conventions that terminals and users follow.
  ///
  /// `FORCE_COLOR` decides first: `0` or `false` for none, `1` for 16 colours, `2` for 256, `3` for
  /// all, any other word for what `TERM` promises and at least 16. Then `NO_COLOR`, whatever its
  /// value. Then output that is no terminal, and a terminal that is `dumb` or unnamed, get none.
  /// Sources: no-color.org, force-color.org, and what `COLORTERM` means to terminals today.
  ///
  /// - Parameters:
  ///   - environment: the process's environment variables.
  ///   - isTerminal: whether the output is a terminal.
  public static func chosen(
    by environment: [String: String], isTerminal: Bool
  ) -> ColourDepth {
    let promised = promise(of: environment)
    if let force = environment["FORCE_COLOR"], !force.isEmpty {
      switch force.lowercased() {
      case "0", "false", "no": return .none
      case "1": return .basic
      case "2": return .palette
      case "3": return .full
      default: return max(.basic, promised)
      }
    }
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .none }
    return isTerminal ? promised : .none
  }

  private static func promise(of environment: [String: String]) -> ColourDepth {
    let terminal = environment["TERM"]?.lowercased() ?? ""
    if terminal.isEmpty || terminal == "dumb" { return .none }
    let colourTerm = environment["COLORTERM"]?.lowercased() ?? ""
    if colourTerm == "truecolor" || colourTerm == "24bit" { return .full }
    if terminal.hasSuffix("-direct") || terminal.hasSuffix("-truecolor") { return .full }
    if ["xterm-kitty", "xterm-ghostty", "alacritty", "wezterm"].contains(terminal) { return .full }
    return terminal.contains("256color") ? .palette : .basic
  }
}
