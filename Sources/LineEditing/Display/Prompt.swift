/// What stands before (or, as the right prompt, after) the line: one row of styled runs.
///
/// Line breaks and control characters in it are left out: print earlier rows of a tall prompt before
/// `readLine`.
public struct Prompt: Sendable, Equatable {
  /// A colour or weight of the terminal's own palette.
  public enum Style: String, Sendable, CaseIterable {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  /// A piece of text in one style.
  public struct Run: Sendable, Equatable {
    /// What it says.
    public var text: String
    /// How it looks where colour is on.
    public var style: Style

    /// Makes a run.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces, from left to right.
  public var runs: [Run]

  /// Makes a prompt of styled runs.
  public init(_ runs: [Run]) { self.runs = runs }

  /// Makes a prompt of one plain text.
  public init(_ text: String) { self.init([Run(text)]) }

  /// What is visible of it, without style.
  public var plainText: String { runs.map { Self.clean($0.text) }.joined() }

  /// What is on the screen, the space after a styled end included.
  func visibleText(styled: Bool) -> String { plainText + (styled && endsStyled ? " " : "") }

  /// The prompt as libedit's `EL_PROMPT_ESC` wants it, with byte 1 around each escape sequence.
  ///
  /// Three rules, each found the hard way: a sequence must be followed by a visible character (a reset
  /// at the very end is lost and colours the user's text), two sequences must not touch, and there is no
  /// line break. So there is one sequence a change of style, and a styled end gets a plain space.
  func encoded(styled: Bool) -> String {
    guard styled else { return plainText }
    var out = ""
    var current = Style.plain
    for run in runs {
      let text = Self.clean(run.text)
      guard !text.isEmpty else { continue }
      if run.style != current {
        let code = run.style == .plain ? "" : ";" + run.style.rawValue
        out += "\u{1}\u{1b}[0\(code)m\u{1}"
        current = run.style
      }
      out += text
    }
    return current == .plain ? out : out + "\u{1}\u{1b}[0m\u{1} "
  }

  private var endsStyled: Bool {
    let visible = runs.last { !Self.clean($0.text).isEmpty }
    return (visible?.style ?? .plain) != .plain
  }

  private static func clean(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !DisplayText.isControl(scalar) { kept.append(scalar) }
    return String(kept)
  }
}
