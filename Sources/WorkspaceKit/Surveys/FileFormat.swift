/// How response files are written; what is nil is found by looking at the file.
public struct FileFormat: Sendable, Hashable {
  /// `,`, `;`, a tab or `|`.
  public var delimiter: String?
  /// The decimal mark, `.` or `,`.
  public var decimal: String?
  /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `mac-roman`, `iso-8859-1`.
  public var encoding: String?
  /// Rows of headers, 1…3.
  public var headerRows: Int?

  /// Describes a format.
  ///
  /// - Parameters:
  ///   - delimiter: what stands between cells.
  ///   - decimal: the decimal mark.
  ///   - encoding: the character encoding.
  ///   - headerRows: rows of headers.
  public init(
    delimiter: String? = nil, decimal: String? = nil, encoding: String? = nil,
    headerRows: Int? = nil
  ) {
    self.delimiter = delimiter
    self.decimal = decimal
    self.encoding = encoding
    self.headerRows = headerRows
  }
}
