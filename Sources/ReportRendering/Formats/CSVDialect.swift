/// The marks and line ends of a CSV file.
public struct CSVDialect: Sendable, Hashable {
  /// What `export csv --for` calls it.
  public let id: String
  /// What stands between two fields.
  public let separator: Unicode.Scalar
  /// Whether decimals are written with a comma.
  public let hasDecimalComma: Bool
  /// Whether the file starts with U+FEFF, by which Excel knows UTF-8.
  public let hasByteOrderMark: Bool
  /// What ends a line.
  public let lineEnd: String

  /// For programs: commas, decimal points, line feeds.
  public static let standard = CSVDialect(
    id: "standard", separator: ",", hasDecimalComma: false, hasByteOrderMark: false, lineEnd: "\n")
  /// For Excel set to English.
  public static let excel = CSVDialect(
    id: "excel", separator: ",", hasDecimalComma: false, hasByteOrderMark: true, lineEnd: "\r\n")
  /// For Excel set to Dutch, and to most languages of the European mainland.
  public static let excelDutch = CSVDialect(
    id: "excel-nl", separator: ";", hasDecimalComma: true, hasByteOrderMark: true, lineEnd: "\r\n")

  /// Every dialect, in the order in which help lists them.
  public static let all: [CSVDialect] = [.standard, .excel, .excelDutch]

  /// The dialect of a name, or nil when there is none.
  ///
  /// - Parameter id: the word after `--for`.
  public static func named(_ id: String) -> CSVDialect? { all.first { $0.id == id } }
}
