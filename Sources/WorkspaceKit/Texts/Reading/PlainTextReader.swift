/// Reads plain text: the file is one text.
enum PlainTextReader {
  static func read(_ bytes: [UInt8]) -> TextReading {
    var reading = TextReading()
    var builder = TextUnitBuilder()
    builder.copy(0..<bytes.count, of: bytes)
    reading.add(builder, key: nil)
    return reading
  }
}
