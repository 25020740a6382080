/// Something in a file that is not in the responses as it stands there.
public struct Problem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The row has another number of fields than the header; the row is set aside.
    case fieldCount = "field-count"
    /// A quote is opened and never closed; everything from there on is set aside.
    case unterminatedQuote = "unterminated-quote"
    /// A score that is not a whole number.
    case notAScore = "not-a-score"
    /// A whole number outside the scale.
    case outsideScale = "outside-scale"
    /// A number that cannot be read.
    case notANumber = "not-a-number"
    /// A moment that cannot be read, or does not exist.
    case notATime = "not-a-time"
    /// Bytes that are not valid in the file's encoding; each was replaced by U+FFFD or, in
    /// Windows-1252, read as a control character.
    case encoding
    /// A zero byte in a cell of text; it was replaced by U+FFFD.
    case zeroByte = "zero-byte"
    /// The file lacks a column that other files of the set have; all its cells there are empty.
    case columnMissing = "column-missing"

    /// Orders kinds as they are listed.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is wrong.
  public let kind: Kind
  /// The path of the file.
  public let file: String
  /// The line, 1 for the first of the file; for a row, the line it starts on.
  public let line: Int
  /// The position of the column in the file, 1 for the first; nil where a whole row is meant.
  public let columnNumber: Int?
  /// The column's name in the plan; nil where a whole row is meant.
  public let column: String?
  /// Where the row starts: bytes from the start of the (decompressed, UTF-8) text.
  public let offset: Int
}
