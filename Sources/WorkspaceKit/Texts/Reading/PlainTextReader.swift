/// Reads plain text: the file is one text.
///
/// A long line that goes on with a small letter on the next was broken to fit a screen, not to end a
/// sentence; the break becomes a space.
enum PlainTextReader {
  /// Shorter lines end where their author wanted.
  private static let shortestBroken = 60

  /// The text of the file.
  static func read(_ bytes: [UInt8]) -> TextReading {
    var reading = TextReading()
    var builder = TextUnitBuilder()
    var before: Range<Int>?
    var copied = 0
    for line in ByteLines(bytes) {
      if let before, before.count >= shortestBroken, line.lowerBound < line.upperBound,
        startsSmall(bytes, line)
      {
        builder.copy(copied..<before.upperBound, of: bytes)
        builder.append(" ", at: before.upperBound)
        copied = line.lowerBound
      }
      before = line
    }
    builder.copy(copied..<bytes.count, of: bytes)
    reading.add(builder, key: nil)
    return reading
  }

  private static func startsSmall(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let start = bytes.pastBlanks(line.lowerBound, line.upperBound)
    let end = min(line.upperBound, start + 4)
    return String(decoding: bytes[start..<end], as: UTF8.self).first?.isLowercase ?? false
  }
}
