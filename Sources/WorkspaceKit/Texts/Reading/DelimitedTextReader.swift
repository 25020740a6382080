import Diagnostics

/// Reads a table: every cell of the declared columns is a text, known by column and line.
///
/// Commas, semicolons or tabs, whichever the header has most of; quotes as in RFC 4180.
struct DelimitedTextReader {
  private let bytes: [UInt8]
  private let columns: [String]
  private var reading = TextReading()
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8], columns: [String]) {
    self.bytes = bytes
    self.columns = columns
  }

  /// The texts of the table.
  consuming func read() -> TextReading {
    let header = ByteLines(bytes).first { _ in true } ?? 0..<0
    let delimiter = ",;\t".utf8.max { left, right in
      bytes[header].count { $0 == left } < bytes[header].count { $0 == right }
    }
    guard let delimiter, !header.isEmpty else { return reading }
    let names = record(delimiter).map { String(decoding: $0.text, as: UTF8.self) }
    let wanted = names.indices.filter { columns.contains(names[$0]) }
    for name in columns where !names.contains(name) { report(missing: name, among: names) }
    if columns.isEmpty { report(missing: nil, among: names) }
    while offset < bytes.count {
      let start = line
      let cells = record(delimiter)
      for index in wanted where index < cells.count {
        reading.add(cells[index], key: "\(names[index]):\(start)")
      }
    }
    return reading
  }

  private mutating func report(missing name: String?, among names: [String]) {
    let list = names.prefix(8).joined(separator: ", ")
    let message =
      name.map {
        Text("the table has no column \"\($0)\"", nl: "de tabel heeft geen kolom \"\($0)\"")
      }
      ?? Text(
        "nothing says which columns hold texts", nl: "nergens staat welke kolommen teksten hebben")
    let near = name.flatMap { Suggestion.nearest(to: $0, in: names) }
    reading.faults.append(
      TextReading.Fault(
        offset: 0, message: message,
        hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
          ?? Text("columns: \(list)", nl: "kolommen: \(list)"), code: .textColumns))
  }

  /// The cells of the record at the offset, which moves behind it.
  private mutating func record(_ delimiter: UInt8) -> [TextUnitBuilder] {
    var cells: [TextUnitBuilder] = []
    while true {
      cells.append(cell(delimiter))
      guard offset < bytes.count, bytes[offset] == delimiter else { break }
      offset += 1
    }
    if offset < bytes.count {
      offset += bytes.has("\r\n", at: offset) ? 2 : 1
      line += 1
    }
    return cells
  }

  private mutating func cell(_ delimiter: UInt8) -> TextUnitBuilder {
    var builder = TextUnitBuilder()
    let start = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      offset += 1
      var plain = offset
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "\"") {
          builder.copy(plain..<offset, of: bytes)
          guard bytes.has("\"\"", at: offset) else { break }
          builder.append("\"", at: offset)
          offset += 2
          plain = offset
          continue
        }
        if bytes[offset] == 0x0A { line += 1 }
        offset += 1
      }
      guard offset < bytes.count else {
        builder.copy(plain..<offset, of: bytes)
        reading.faults.append(
          TextReading.Fault(
            offset: start,
            message: Text(
              "a cell in quotes that is not closed",
              nl: "een cel waarvan het "
                + "aanhalingsteken niet sluit"),
            hint: Text("close the quotes", nl: "sluit de aanhalingstekens")))
        return builder
      }
      offset += 1
    }
    let rest = offset
    while offset < bytes.count, bytes[offset] != delimiter, bytes[offset] != 0x0A,
      bytes[offset] != 0x0D
    {
      offset += 1
    }
    builder.copy(rest..<offset, of: bytes)
    return builder
  }
}
