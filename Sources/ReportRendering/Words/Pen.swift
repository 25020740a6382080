import Diagnostics

/// Writes texts and draws with the characters and the language that the options allow.
struct Pen {
  /// Where the report is shown.
  let options: RenderingOptions
  /// The characters of drawings.
  let glyphs: Glyphs

  /// Makes a pen.
  ///
  /// - Parameter options: where the report is shown.
  init(_ options: RenderingOptions) {
    self.options = options
    glyphs = options.characters == .ascii ? .ascii : .unicode
  }

  /// The language.
  var language: Language { options.language }

  /// A text of one line in the language, safe to show.
  ///
  /// - Parameter text: a text of the product; may hold words from data.
  func words(_ text: Text) -> String { data(text(language)) }

  /// Words from data on one line, safe to show.
  ///
  /// - Parameter text: the words.
  func data(_ text: String) -> String {
    let clean = ControlCharacters.neutralised(text)
    return options.characters == .ascii ? PlainLetters.folded(clean) : clean
  }

  /// Words that may hold line feeds, which stay; every line safe to show.
  ///
  /// - Parameter text: the words.
  func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { data(String($0.last == "\r" ? $0.dropLast() : $0)) }.joined(separator: "\n")
  }

  /// A whole number as the language writes it.
  ///
  /// - Parameter value: the number.
  func count(_ value: Int) -> String { data(Numerals.integer(value, language)) }

  /// A text cut to so many cells with this pen's ellipsis.
  ///
  /// - Parameters:
  ///   - text: a text without line breaks.
  ///   - width: the cells there are.
  func cut(_ text: String, to width: Int) -> String {
    DisplayText.truncated(text, to: width, ellipsis: glyphs.ellipsis)
  }
}

/// The characters of drawings.
struct Glyphs {
  /// The thin line under a header.
  var rule: String
  /// Marks a cut.
  var ellipsis: String
  /// Stands for a value that is missing.
  var missing: String
  /// Stands between two bounds.
  var to: String
  /// Stands between two remarks on one line.
  var separator: String
  /// Stands between two names of one thing.
  var pair: String
  /// Starts a next step.
  var arrow: String
  /// Starts an error among findings.
  var cross: String

  /// Lines and marks of Unicode.
  static let unicode = Glyphs(
    rule: "─", ellipsis: "…", missing: "–", to: "…", separator: " · ", pair: " · ", arrow: "→",
    cross: "✗")
  /// Lines and marks of ASCII.
  static let ascii = Glyphs(
    rule: "-", ellipsis: "..", missing: "-", to: "..", separator: "; ", pair: " / ", arrow: "->",
    cross: "x")
}
