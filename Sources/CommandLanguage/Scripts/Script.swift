import WorkbenchKit

/// A script taken apart into statements, each with its place in the file.
///
/// No line is lost: the texts of the items, with line breaks between, are the script.
public struct Script: Sendable, Hashable {
  /// One statement, comment or empty line.
  public struct Item: Sendable, Hashable {
    /// The statement as typed, of one or more lines, without the line break at its end.
    public var text: String
    /// The line of the script on which it starts, from 1.
    public var line: Int

    /// Makes an item.
    ///
    /// - Parameters:
    ///   - text: the statement as typed.
    ///   - line: the line on which it starts, from 1.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The statements in order, comments and empty lines among them.
  public var items: [Item]
  /// The version that the first line names, as in `#! reis 1`; nil when it names none.
  public var version: Int?

  /// Takes a script apart; one pass, whatever the text.
  ///
  /// - Parameter text: the whole script, with line breaks of Unix or Windows.
  public init(_ text: String) {
    let source = SourceText(text)
    items = []
    var lines = LineReader(source)
    var start: Int?
    for token in Lexer(source).run().tokens {
      switch token.kind {
      case .newline, .end:
        if let first = start {
          items += lines.single(before: first)
          items.append(lines.statement(endingAt: token.span.start))
        }
        start = nil
      default: start = start ?? token.span.start
      }
    }
    items += lines.rest()
    version = items.first.flatMap { Self.version(in: $0.text) }
  }

  private static func version(in line: String) -> Int? {
    guard line.hasPrefix("#!") else { return nil }
    let words = line.dropFirst(2).split(separator: " ")
    guard words.count == 2, words[0] == "reis" else { return nil }
    return Int(words[1])
  }
}

/// Walks through the lines of a script, counting them.
private struct LineReader {
  private let source: SourceText
  private var position = 0
  private var line = 1
  private var isDone = false

  init(_ source: SourceText) { self.source = source }

  /// Lines that end before an offset, each an item of its own: comments and empty lines.
  mutating func single(before offset: Int) -> [Script.Item] {
    var items: [Script.Item] = []
    while let end = lineEnd(from: position), end < offset {
      items.append(item(endingAt: end))
    }
    return items
  }

  /// The lines up to the line break at an offset, as one item.
  mutating func statement(endingAt offset: Int) -> Script.Item { item(endingAt: offset) }

  /// The lines that are left, each an item of its own.
  mutating func rest() -> [Script.Item] {
    var items: [Script.Item] = []
    while !isDone { items.append(item(endingAt: lineEnd(from: position) ?? source.bytes.count)) }
    return items
  }

  private func lineEnd(from offset: Int) -> Int? {
    source.bytes[min(offset, source.bytes.count)...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private mutating func item(endingAt end: Int) -> Script.Item {
    let hasReturn = end > position && source.byte(end - 1) == UInt8(ascii: "\r")
    let text = source.text(SourceSpan(position, hasReturn ? end - 1 : end))
    let item = Script.Item(text: text, line: line)
    for byte in source.bytes[position..<end] where byte == UInt8(ascii: "\n") { line += 1 }
    line += 1
    isDone = end >= source.bytes.count
    position = min(end + 1, source.bytes.count)
    return item
  }
}
