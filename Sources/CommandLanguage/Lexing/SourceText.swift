import WorkbenchKit

/// A text with its UTF-8 bytes at hand, since places are UTF-8 offsets.
struct SourceText: Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The letters of a place; offsets outside the text are brought within it.
  func text(_ span: SourceSpan) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The byte at an offset; 0 outside the text.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The offset of the first byte of the letter that an offset falls into.
  func boundary(_ offset: Int) -> Int {
    var position = min(max(offset, 0), bytes.count)
    while position > 0, position < bytes.count, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}
