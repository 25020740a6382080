/// Where something stands in a text, as an editor shows it.
public struct TextPlace: Sendable, Hashable {
  /// The offset of the first byte, in UTF-8 of the original text.
  public let offset: Int
  /// The number of bytes.
  public let length: Int
  /// The line, from 1; line feed, carriage return, or both together end one.
  public let line: Int
  /// The character of the line, from 1; an accented letter or an emoji is one character.
  public let column: Int

  /// Joins the parts of a place.
  public init(offset: Int, length: Int, line: Int, column: Int) {
    self.offset = offset
    self.length = length
    self.line = line
    self.column = column
  }
}

/// Turns ranges of a text into places, from front to back.
///
/// Counting goes on from the last place, so that many hits on a very long line stay cheap; a range
/// before the last one starts over.
public struct PlaceFinder {
  private let text: SourceText
  private var offset = 0
  private var line = 1
  private var column = 1

  /// Starts at the top of a text.
  public init(_ text: SourceText) {
    self.text = text
  }

  /// The place of a range of `text.bytes`.
  public mutating func place(of range: Range<Int>) -> TextPlace {
    let start = text.originalOffset(of: range.lowerBound)
    let end = text.originalOffset(of: range.upperBound)
    if start < offset { self = PlaceFinder(text) }
    advance(to: start)
    return TextPlace(offset: start, length: max(0, end - start), line: line, column: column)
  }

  private mutating func advance(to target: Int) {
    var counted = offset
    var index = offset
    while index < target {
      let byte = text.original[index]
      index += 1
      let isBreak =
        byte == 0x0A
        || byte == 0x0D
          && !(text.original.indices.contains(index)
            && text.original[index] == 0x0A)
      if isBreak {
        line += 1
        column = 1
        counted = index
      }
    }
    column += String(decoding: text.original[counted..<target], as: UTF8.self).count
    offset = target
  }
}
