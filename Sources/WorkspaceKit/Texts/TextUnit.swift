public import Diagnostics

/// One text that customers read: a page, a letter, a string of an app.
public struct TextUnit: Sendable, Hashable {
  /// A place where the text stops being a copy of the file: from `text` on, bytes of the text stand
  /// at `source` and behind in the file.
  struct Anchor: Sendable, Hashable {
    var text: Int
    var source: Int
  }

  /// What the text is called in its file: a message, a path of keys, a row; nil for a whole file.
  public let key: String?
  /// The words that people read.
  ///
  /// What they do not read - code, addresses of links, comments - is
  /// left out or blank.
  public let text: String
  /// The language that the file itself gives; nil where it gives none.
  var ownLanguage: Language?
  /// Where the text comes from, in ascending order.
  var anchors: [Anchor]
  /// What is declared about it.
  public internal(set) var declaration = TextDeclaration(files: [])

  /// The channel through which it reaches people.
  public var channel: String? { declaration.channel }
  /// The target group that it speaks to; nil for everybody.
  public var segment: String? { declaration.segment }
  /// The touchpoint where people meet it.
  public var touchpoint: String? { declaration.touchpoint?.value }
  /// Whether it is for one person by name.
  public var isPersonal: Bool { declaration.isPersonal }
  /// The language that is declared or that the file gives; nil where nothing says so.
  public var language: Language? { declaration.language ?? ownLanguage }

  /// The offset in the file's decoded bytes of an offset in the text.
  ///
  /// - Parameter offset: in UTF-8 bytes of `text`.
  func sourceOffset(of offset: Int) -> Int {
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return anchors.first?.source ?? 0 }
    return anchors[low - 1].source + offset - anchors[low - 1].text
  }
}

/// Puts a text together from pieces of a file and remembers where they were.
struct TextUnitBuilder {
  private(set) var text: [UInt8] = []
  private var anchors: [TextUnit.Anchor] = []
  /// Where the next byte stands if the text goes on as the file does; nil when it does not.
  private var next: Int?

  /// Takes bytes of the file as they are.
  mutating func copy(_ range: Range<Int>, of bytes: [UInt8]) {
    guard !range.isEmpty else { return }
    if next != range.lowerBound { anchor(at: range.lowerBound) }
    text += bytes[range]
    next = range.upperBound
  }

  /// Takes other words, which stand for something at a place of the file.
  mutating func append(_ words: String, at source: Int) {
    guard !words.isEmpty else { return }
    anchor(at: source)
    text += Array(words.utf8)
    next = nil
  }

  /// Ends the line, unless it has just ended or nothing has begun.
  mutating func endLine(at source: Int) {
    guard let last = text.last, last != UInt8(ascii: "\n") else { return }
    append("\n", at: source)
  }

  /// Whether the text holds anything but white space.
  var isBlank: Bool { text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  private mutating func anchor(at source: Int) {
    anchors.append(TextUnit.Anchor(text: text.count, source: source))
  }

  /// The text.
  func unit(_ key: String?, language: Language? = nil) -> TextUnit {
    TextUnit(
      key: key, text: String(decoding: text, as: UTF8.self), ownLanguage: language,
      anchors: anchors)
  }
}
