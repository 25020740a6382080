/// What a declaration says about a file's dialect; what it leaves open is found by looking.
public struct DialectOverrides: Sendable, Hashable {
  /// The declared delimiter, if any.
  public var delimiter: Dialect.Delimiter?
  /// The declared decimal mark, if any.
  public var decimalMark: Dialect.DecimalMark?
  /// The declared encoding, if any.
  public var encoding: TextEncoding?
  /// The declared number of header rows (1–3), if any.
  public var headerRows: Int?

  /// Declares some or none of a dialect.
  public init(
    delimiter: Dialect.Delimiter? = nil, decimalMark: Dialect.DecimalMark? = nil,
    encoding: TextEncoding? = nil, headerRows: Int? = nil
  ) {
    self.delimiter = delimiter
    self.decimalMark = decimalMark
    self.encoding = encoding
    self.headerRows = headerRows
  }
}
