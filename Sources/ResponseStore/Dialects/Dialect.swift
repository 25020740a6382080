/// How a delimited text file is written.
public struct Dialect: Sendable, Hashable {
  /// What stands between two cells.
  public enum Delimiter: UInt8, Sendable, Hashable, CaseIterable {
    /// A comma.
    case comma = 0x2C
    /// A semicolon.
    case semicolon = 0x3B
    /// A tab.
    case tab = 0x09
    /// A vertical bar.
    case bar = 0x7C
  }

  /// What stands before the fraction of a number.
  public enum DecimalMark: UInt8, Sendable, Hashable, CaseIterable {
    /// `1.5`.
    case point = 0x2E
    /// `1,5`.
    case comma = 0x2C
  }

  /// What stands between two cells.
  public var delimiter: Delimiter
  /// The decimal mark of numbers whose column does not say otherwise.
  public var decimalMark: DecimalMark
  /// How bytes stand for letters.
  public var encoding: TextEncoding
  /// How many rows at the top are headers, 1–3.
  public var headerRows: Int
  /// The byte that encloses cells with delimiters or line breaks in them; doubled within.
  public var quote: UInt8

  /// Describes a dialect; the defaults are those of RFC 4180.
  public init(
    delimiter: Delimiter = .comma, decimalMark: DecimalMark = .point,
    encoding: TextEncoding = .utf8, headerRows: Int = 1, quote: UInt8 = UInt8(ascii: "\"")
  ) {
    self.delimiter = delimiter
    self.decimalMark = decimalMark
    self.encoding = encoding
    self.headerRows = min(max(headerRows, 1), 3)
    self.quote = quote
  }
}
