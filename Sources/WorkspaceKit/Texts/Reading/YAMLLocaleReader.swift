import Diagnostics

/// Reads a locale file in YAML: every string is a text, known by the path of keys to it.
///
/// A file with one key at the top that names a language, as in Rails, is in that language.
struct YAMLLocaleReader {
  private let bytes: [UInt8]
  private let path: String
  private var reading = TextReading()
  private var lineStarts: [Int] = []
  private var language: Language?

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The texts of the file.
  consuming func read() -> TextReading {
    lineStarts = ByteLines(bytes).map(\.lowerBound)
    let limits = YAMLLimits(bytes: TextBytes.limit, nodes: 1_000_000)
    do throws(Diagnostic) {
      let document = try YAMLDocument(bytes: bytes, path: path, limits: limits)
      for problem in document.problems { report(problem) }
      if let root = document.root {
        if case .mapping(let entries) = root.content, entries.count == 1 {
          language = entries[0].key.scalar.flatMap { Language(rawValue: $0) }
        }
        collect(root, [])
      }
    } catch {
      report(error)
    }
    return reading
  }

  private mutating func report(_ problem: Diagnostic) {
    var offset = 0
    if case .file(_, let line, let column, _) = problem.place {
      offset = self.offset(line: line ?? 1, column: column ?? 1)
    }
    reading.faults.append(
      TextReading.Fault(
        offset: offset, message: problem.message, hint: problem.hint, code: problem.code))
  }

  private mutating func collect(_ node: YAMLNode, _ keys: [String]) {
    switch node.content {
    case .mapping(let entries):
      for entry in entries { collect(entry.value, keys + [entry.key.scalar ?? "?"]) }
    case .sequence(let items):
      for (number, item) in items.enumerated() { collect(item, keys + [String(number)]) }
    case .scalar(let text, let isQuoted):
      guard !node.isNull, isQuoted || Double(text) == nil else { return }
      var builder = TextUnitBuilder()
      align(text, from: offset(line: node.line, column: node.column), &builder)
      reading.add(builder, key: keys.joined(separator: "."), language: language)
    }
  }

  /// The offset of a place whose column counts Unicode scalars.
  private func offset(line: Int, column: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return bytes.count }
    var offset = lineStarts[line - 1]
    var left = column - 1
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Finds the characters of a value in the file again, through quotes, escapes and folded lines.
  ///
  /// Where the two part, characters are taken to stand where the last known one stood.
  private func align(_ value: String, from start: Int, _ builder: inout TextUnitBuilder) {
    var offset = start
    let style = start < bytes.count ? bytes[start] : 0
    if style == UInt8(ascii: "|") || style == UInt8(ascii: ">") {
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    } else if style == UInt8(ascii: "\"") || style == UInt8(ascii: "'") {
      offset += 1
    }
    for scalar in value.unicodeScalars {
      let wanted = Array(String(scalar).utf8)
      let isSpace = scalar == " " || scalar == "\n"
      if !isSpace { offset = pastWhiteSpace(offset) }
      if style == UInt8(ascii: "\""), offset < bytes.count, bytes[offset] == UInt8(ascii: "\\") {
        while bytes.has("\\\n", at: offset) { offset = pastWhiteSpace(offset + 1) }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\\") {
          builder.append(String(scalar), at: offset)
          offset = min(bytes.count, offset + escapeLength(at: offset))
          continue
        }
      }
      let end = offset + wanted.count
      if end <= bytes.count, bytes[offset..<end].elementsEqual(wanted) {
        builder.copy(offset..<end, of: bytes)
        offset = end
        if style == UInt8(ascii: "'"), scalar == "'" { offset += 1 }
      } else {
        builder.append(String(scalar), at: min(offset, max(0, bytes.count - 1)))
        if isSpace, offset < bytes.count, isWhite(bytes[offset]) { offset += 1 }
      }
    }
  }

  private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func pastWhiteSpace(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, isWhite(bytes[offset]) { offset += 1 }
    return offset
  }

  private func escapeLength(at offset: Int) -> Int {
    switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }
}
