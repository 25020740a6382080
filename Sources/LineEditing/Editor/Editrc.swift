import Foundation

/// The user's key bindings, read by ourselves.
///
/// libedit's own reader crashes on a quote that is not closed, stops without a word at the first line it
/// does not understand, and would obey `edit off`, which leaves our quiet terminal without echo. So only
/// `bind` is passed on.
struct Editrc {
  enum Setting: Equatable {
    case bind([String])
    case nothing
    case unbalancedQuote
    case ignored
  }

  let path: String

  /// - Parameter path: nil takes `$EDITRC`, or `.editrc` in the home folder.
  init(path: String?) {
    let environment = ProcessInfo.processInfo.environment
    self.path = path ?? environment["EDITRC"] ?? (environment["HOME"] ?? "") + "/.editrc"
  }

  /// Obeys the file.
  ///
  /// - Returns: what was not obeyed, a line each.
  func apply(to editor: EditLine, program: String, texts: EditorTexts) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var refused: [String] = []
    let lines = String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let place = "\(path):\(index + 1)"
      let shown = DisplayText.visible(String(line))
      switch Self.setting(String(line), program: program) {
      case .nothing: break
      case .unbalancedQuote: refused.append(texts.unbalancedQuote(place))
      case .ignored: refused.append(texts.ignoredSetting(place, shown))
      case .bind(let words):
        if !editor.parse(words) { refused.append(texts.badBinding(place, shown)) }
      }
    }
    return refused
  }

  /// What one line asks for.
  static func setting(_ line: String, program: String) -> Setting {
    guard let words = tokens(line) else { return .unbalancedQuote }
    guard let first = words.first, !first.hasPrefix("#") else { return .nothing }
    let parts = first.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 && parts[0] != program { return .nothing }
    if parts.last == "bind" { return .bind(words) }
    return words == ["edit", "on"] ? .nothing : .ignored
  }

  /// The words of a line, quotes taken off; a backslash stays for `bind` to read.
  ///
  /// - Returns: nil when a quote is not closed or the line ends in a backslash.
  static func tokens(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line.makeIterator()
    while let character = characters.next() {
      if character == quote {
        quote = nil
      } else if quote != nil {
        word = (word ?? "") + String(character)
      } else if character == "#" && words.isEmpty && word == nil {
        return ["#"]
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == "\\" {
        guard let next = characters.next() else { return nil }
        word = (word ?? "") + "\\" + String(next)
      } else if character == " " || character == "\t" {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { return nil }
    if let done = word { words.append(done) }
    return words
  }
}
