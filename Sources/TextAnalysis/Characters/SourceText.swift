/// A text to be analysed: its characters in composed form, and where each stood in the original.
///
/// Bytes that are no UTF-8 become U+FFFD before anything is looked at, so that a broken encoding
/// costs one character and never the text; offsets then count the repaired text.
public struct SourceText: Sendable {
  /// The composed text (NFC) in UTF-8.
  ///
  /// Ranges of tokens and hits are offsets into it; `PlaceFinder` leads back to the original.
  public let bytes: [UInt8]
  /// The text as it was given, after repair.
  let original: [UInt8]
  private let shifts: [Normalization.Shift]

  /// Prepares a text.
  public init(_ text: String) {
    self.init(repaired: Array(text.utf8))
  }

  /// Prepares bytes of any provenance; ill-formed UTF-8 is repaired with U+FFFD.
  public init(decoding bytes: [UInt8]) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  private init(repaired: [UInt8]) {
    let normal = Normalization(repaired)
    bytes = normal.bytes
    shifts = normal.shifts
    original = repaired
  }

  /// The text with some bytes overwritten, so that offsets stay true; see `Markup`.
  init(_ text: SourceText, masked: [UInt8]) {
    bytes = masked
    original = text.original
    shifts = text.shifts
  }

  /// The words of a range.
  public subscript(range: Range<Int>) -> String {
    bytes.span.text(range)
  }

  /// The whole text, composed.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The offset in the original of an offset in `bytes`.
  ///
  /// - Parameter offset: from 0 to the count of `bytes`.
  public func originalOffset(of offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].composed <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return min(shifts[low - 1].original + offset - shifts[low - 1].composed, original.count)
  }
}
