import Diagnostics

/// Reads a gettext catalogue: every translation is a text, known by the message it translates.
///
/// Entries marked fuzzy, obsolete ones (`#~`) and the header are no texts. Strings over several
/// lines are put together; the places of their parts stay.
struct GettextReader {
  private let bytes: [UInt8]
  private var reading = TextReading()
  private var entry = Entry()
  private var part: Part?
  private var language: Language?

  /// A message with its translations.
  private struct Entry {
    var context: [UInt8]?
    var message: [UInt8] = []
    var hasMessage = false
    var translations: [TextUnitBuilder] = []
    var isFuzzy = false
  }

  /// The keyword whose strings are being read.
  private enum Part { case context, message, plural, translation }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The texts of the catalogue.
  consuming func read() -> TextReading {
    for line in ByteLines(bytes) { take(line) }
    finish()
    return reading
  }

  private mutating func take(_ line: Range<Int>) {
    let start = bytes.pastBlanks(line.lowerBound, line.upperBound)
    guard start < line.upperBound else { return finish() }
    if bytes[start] == UInt8(ascii: "#") { return comment(start..<line.upperBound) }
    guard let quote = bytes.first(UInt8(ascii: "\""), in: start..<line.upperBound) else {
      return fault(
        at: start,
        Text(
          "a line without a quoted string", nl: "een regel zonder tekst tussen aanhalingstekens"),
        hint: Text("write msgstr \"…\"", nl: "schrijf msgstr \"…\""))
    }
    if quote > start {
      let word = bytes[start..<quote].filter { $0 != 0x20 && $0 != 0x09 }
      guard begin(String(decoding: word, as: UTF8.self)) else {
        part = nil
        return fault(
          at: start, Text("this keyword is not known", nl: "dit sleutelwoord is niet bekend"),
          hint: Text(
            "known are msgctxt, msgid, msgid_plural, msgstr",
            nl: "bekend zijn msgctxt, msgid, msgid_plural, msgstr"))
      }
    }
    string(from: quote, to: line.upperBound)
  }

  private mutating func comment(_ range: Range<Int>) {
    // A comment behind translations belongs to the next entry.
    if !entry.translations.isEmpty { finish() }
    if bytes.has("#~", at: range.lowerBound) {
      if bytes.has("#~ msgstr", at: range.lowerBound) { reading.omissions.unfinished += 1 }
      return
    }
    guard bytes.has("#,", at: range.lowerBound) else { return }
    let flags = String(decoding: bytes[range], as: UTF8.self)
    if flags.contains("fuzzy") { entry.isFuzzy = true }
  }

  /// Starts a part; a new message ends the entry before it.
  private mutating func begin(_ keyword: String) -> Bool {
    switch keyword {
    case "msgctxt":
      if entry.hasMessage { finish() }
      entry.context = []
      part = .context
    case "msgid":
      if entry.hasMessage { finish() }
      entry.hasMessage = true
      part = .message
    case "msgid_plural": part = .plural
    default:
      guard keyword == "msgstr" || keyword.hasPrefix("msgstr[") && keyword.hasSuffix("]") else {
        return false
      }
      entry.translations.append(TextUnitBuilder())
      part = .translation
    }
    return true
  }

  /// A quoted string, whose escapes are undone.
  private mutating func string(from quote: Int, to end: Int) {
    var offset = quote + 1
    var plain = offset
    var message: [UInt8] = []
    var builder = part == .translation ? entry.translations.popLast() : nil
    var isClosed = false
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        isClosed = true
        break
      }
      guard byte == UInt8(ascii: "\\"), offset + 1 < end else {
        offset += 1
        continue
      }
      builder?.copy(plain..<offset, of: bytes)
      message += bytes[plain..<offset]
      let escaped = Self.unescaped(bytes[offset + 1])
      builder?.append(String(decoding: [escaped], as: UTF8.self), at: offset)
      message.append(escaped)
      offset += 2
      plain = offset
    }
    builder?.copy(plain..<offset, of: bytes)
    message += bytes[plain..<offset]
    switch part {
    case .context: entry.context = (entry.context ?? []) + message
    case .message: entry.message += message
    case .translation: builder.map { entry.translations.append($0) }
    case .plural, nil: break
    }
    if !isClosed {
      fault(
        at: quote, Text("a string that is not closed", nl: "een tekst die niet gesloten is"),
        hint: Text("close the quotes", nl: "sluit de aanhalingstekens"))
    }
  }

  private static func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    // Half of a character cannot stand alone.
    case 0x80...: UInt8(ascii: "?")
    default: byte
    }
  }

  private mutating func finish() {
    defer {
      entry = Entry()
      part = nil
    }
    guard entry.hasMessage else { return }
    guard !entry.message.isEmpty else { return header() }
    let written = entry.translations.filter { !$0.text.isEmpty }
    if entry.isFuzzy {
      reading.omissions.unfinished += written.count
      return
    }
    reading.omissions.untranslated += entry.translations.count - written.count
    for builder in written { reading.add(builder, key: key, language: language) }
  }

  /// The message, shortened, behind its context.
  private var key: String {
    let words = String(decoding: entry.message, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let short = words.count > 60 ? words.prefix(59) + "…" : words
    guard let context = entry.context else { return short }
    return String(decoding: context, as: UTF8.self) + "|" + short
  }

  /// `Language: nl` in the header.
  private mutating func header() {
    let lines = entry.translations.first.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    for line in lines.split(separator: "\n") where line.lowercased().hasPrefix("language:") {
      let code = line.dropFirst(9).drop { $0 == " " }.prefix(2).lowercased()
      language = Language(rawValue: code)
    }
  }

  private mutating func fault(at offset: Int, _ message: Text, hint: Text) {
    reading.faults.append(TextReading.Fault(offset: offset, message: message, hint: hint))
  }
}
