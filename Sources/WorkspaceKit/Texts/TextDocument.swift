public import Diagnostics

/// The texts of one file.
public struct TextDocument: Sendable {
  /// What a file holds besides texts to look at.
  public struct Omissions: Sendable, Hashable {
    /// Entries of a catalogue without a translation.
    public var untranslated = 0
    /// Translations that are marked as uncertain, or no longer used.
    public var unfinished = 0
  }

  /// The file's path as a person would write it.
  public let path: String
  /// How it is written.
  public let format: TextFormat
  /// Its texts, in the order of the file.
  public internal(set) var units: [TextUnit]
  /// What it holds besides.
  public let omissions: Omissions
  /// What is wrong with it; the texts that could be read stand.
  public let problems: [Diagnostic]
  /// The file's bytes, as UTF-8.
  let bytes: [UInt8]

  /// Counts lines and columns of this file, from front to back.
  public var places: TextPlaces { TextPlaces(path: path, bytes: bytes) }
}

/// Turns offsets of texts into lines and columns of their file.
///
/// Counting goes on from the last place, so that many hits on a very long line stay cheap; a place
/// before the last one starts over.
public struct TextPlaces {
  private let path: String
  private let bytes: [UInt8]
  private var line = 1
  private var lineStart = 0
  private var column = 1
  private var offset = 0

  /// Longer lines are not shown beside a place; an editor can.
  private static let longestExcerpt = 4000

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The place of an offset of a text of this file: line and column in characters, from 1, with the
  /// line itself where it is not too long.
  ///
  /// - Parameters:
  ///   - offset: in UTF-8 bytes of the unit's text.
  ///   - unit: a text of this file.
  public mutating func place(of offset: Int, in unit: TextUnit) -> Place {
    place(atSource: unit.sourceOffset(of: offset))
  }

  /// The place of an offset of the file.
  mutating func place(atSource wanted: Int) -> Place {
    let wanted = min(max(0, wanted), bytes.count)
    if wanted < offset { (line, lineStart, column, offset) = (1, 0, 1, 0) }
    advance(to: wanted)
    return .file(path: path, line: line, column: column, excerpt: excerpt)
  }

  private mutating func advance(to wanted: Int) {
    var index = offset
    var from = offset
    while index < wanted {
      let byte = bytes[index]
      let isEnd =
        byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      index += 1
      guard isEnd else { continue }
      line += 1
      (lineStart, column, from) = (index, 1, index)
    }
    // A character may begin before and end behind; it counts from where it begins.
    column += String(decoding: bytes[from..<wanted], as: UTF8.self).count
    offset = wanted
  }

  private var excerpt: String? {
    var end = lineStart
    while end < bytes.count, end - lineStart <= Self.longestExcerpt,
      bytes[end] != 0x0A, bytes[end] != 0x0D
    {
      end += 1
    }
    guard end - lineStart <= Self.longestExcerpt else { return nil }
    return String(decoding: bytes[lineStart..<end], as: UTF8.self)
  }
}
