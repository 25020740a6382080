/// A key that has no letter, as xterm sends it.
public enum Key: Sendable {
  case enter, tab, escape, backspace, delete
  case up, down, left, right, home, end
  /// Ctrl with a letter or one of `[ \ ] ^ _`.
  case ctrl(Character)
  /// Alt (Meta) with a character.
  case alt(Character)

  /// What a terminal sends for it.
  public var sequence: String {
    switch self {
    case .enter: "\r"
    case .tab: "\t"
    case .escape: "\u{1b}"
    case .backspace: "\u{7f}"
    case .delete: "\u{1b}[3~"
    case .up: "\u{1b}[A"
    case .down: "\u{1b}[B"
    case .right: "\u{1b}[C"
    case .left: "\u{1b}[D"
    case .home: "\u{1b}[H"
    case .end: "\u{1b}[F"
    case .ctrl(let character):
      String(Character(Unicode.Scalar((character.asciiValue ?? 0) & 0x1f)))
    case .alt(let character): "\u{1b}" + String(character)
    }
  }
}
