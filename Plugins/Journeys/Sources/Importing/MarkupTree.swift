/// A small XML text as a tree of elements with their words: enough for models of journeys.
///
/// Nothing is expanded but the five named entities and numbers, so a small file cannot become a large
/// one; documents that nest deeper than `deepest` are refused.
struct MarkupTree {
  /// An element.
  struct Element {
    var name: String
    var attributes: [String: String] = [:]
    /// The words directly in it.
    var words = ""
    var children: [Element] = []
    /// The line on which it begins, from 1.
    var line: Int

    /// The first child of a name.
    func child(_ name: String) -> Element? { children.first { $0.name == name } }

    /// The words of the first child of a name; nil when there are none.
    func text(_ name: String) -> String? { child(name)?.words.trimmed.nonEmpty }
  }

  /// Where a text stops being XML.
  struct Malformed: Error {
    /// The line, from 1.
    let line: Int
  }

  private static let deepest = 64
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  private var open: [Element] = []

  /// The outermost element of a text.
  ///
  /// - Parameter text: the text.
  /// - Throws: `Malformed` with the line.
  static func root(of text: String) throws(Malformed) -> Element {
    var tree = MarkupTree(rest: Substring(text).unicodeScalars)
    return try tree.read()
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func take(_ count: Int) -> String {
    let taken = rest.prefix(count)
    rest = rest.dropFirst(taken.count)
    line += taken.count { $0 == "\n" }
    return String(String.UnicodeScalarView(taken))
  }

  /// Everything up to a mark, and the mark.
  private mutating func take(through mark: String) throws(Malformed) -> String {
    let start = line
    let wanted = Array(mark.unicodeScalars)
    var position = rest.startIndex
    while position < rest.endIndex {
      if rest[position] == wanted[0], rest[position...].starts(with: wanted) {
        let taken = take(rest.distance(from: rest.startIndex, to: position))
        _ = take(wanted.count)
        return taken
      }
      position = rest.index(after: position)
    }
    throw Malformed(line: start)
  }

  private mutating func read() throws(Malformed) -> Element {
    while !rest.isEmpty {
      let words = take(rest.prefix { $0 != "<" }.count)
      if let last = open.indices.last { open[last].words += Self.unescaped(words) }
      if rest.isEmpty { break }
      if rest.starts(with: "<!--".unicodeScalars) {
        _ = try take(through: "-->")
      } else if rest.starts(with: "<![CDATA[".unicodeScalars) {
        _ = take("<![CDATA[".count)
        let data = try take(through: "]]>")
        if let last = open.indices.last { open[last].words += data }
      } else if rest.starts(with: "<?".unicodeScalars) || rest.starts(with: "<!".unicodeScalars) {
        _ = try take(through: ">")
      } else if let root = try tag() {
        return root
      }
    }
    throw Malformed(line: line)
  }

  /// Reads a tag.
  ///
  /// - Returns: the outermost element when the tag closes it.
  private mutating func tag() throws(Malformed) -> Element? {
    let start = line
    _ = take(1)
    var inside = try take(through: ">")[...]
    if inside.first == "/" {
      let name = inside.dropFirst().trimmed
      guard let element = open.popLast(), element.name == name else { throw Malformed(line: start) }
      return close(element)
    }
    let isEmpty = inside.last == "/"
    if isEmpty { inside = inside.dropLast() }
    let name = inside.prefix { !$0.isWhitespace }
    guard !name.isEmpty, open.count < Self.deepest else { throw Malformed(line: start) }
    var element = Element(name: String(name), line: start)
    element.attributes = try Self.attributes(inside.dropFirst(name.count), start)
    if isEmpty { return close(element) }
    open.append(element)
    return nil
  }

  private mutating func close(_ element: Element) -> Element? {
    guard let last = open.indices.last else { return element }
    open[last].children.append(element)
    return nil
  }

  private static func attributes(
    _ text: Substring, _ line: Int
  ) throws(Malformed) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
      guard rest.first == "=" else { throw Malformed(line: line) }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { throw Malformed(line: line) }
      let value = rest[rest.index(after: rest.startIndex)..<end]
      if found[String(name)] == nil { found[String(name)] = unescaped(String(value)).trimmed }
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return found
  }

  private static let entities = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces[0])) { result, piece in
      guard let end = piece.firstIndex(of: ";"), let letter = entity(piece[..<end]) else {
        result += "&" + piece
        return
      }
      result += letter + piece[piece.index(after: end)...]
    }
  }

  private static func entity(_ name: Substring) -> String? {
    if let known = entities[String(name)] { return known }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
