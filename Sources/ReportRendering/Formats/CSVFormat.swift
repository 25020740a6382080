public import Diagnostics
public import WorkbenchKit

/// For spreadsheets and programs: column ids as header, full precision (RFC 4180).
///
/// Tables are separated by one empty line, totals come last, missing values are empty cells. Words
/// that a spreadsheet would take for a formula get a leading apostrophe. Metrics and findings are
/// written as tables; notes and charts have no place in CSV.
public struct CSVFormat: TextFormat {
  /// The marks and line ends used.
  public var dialect: CSVDialect

  /// Makes the format.
  ///
  /// - Parameter dialect: the marks and line ends used.
  public init(_ dialect: CSVDialect = .standard) { self.dialect = dialect }

  /// The name after `--format`.
  public var id: String { "csv" }
  /// What the format is for.
  public var summary: Text {
    Text(
      "for spreadsheets and programs: full precision, column ids as header",
      nl: "voor spreadsheets en programma's: volle precisie, kolom-ids als kop")
  }
  /// The media type.
  public var mediaType: String { "text/csv; charset=utf-8" }
  /// The usual end of a file's name.
  public var fileExtension: String { "csv" }

  /// The report's tables.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: only the language is used, for the sentences of findings.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    let tables = FlatTables.tables(of: report, options.language)
    guard !tables.isEmpty else { return "" }
    let body = tables.map(text(of:)).joined(separator: dialect.lineEnd)
    return (dialect.hasByteOrderMark ? "\u{FEFF}" : "") + body
  }

  private func text(of table: Table) -> String {
    let separator = String(dialect.separator)
    var text = table.columns.map { field($0.id) }.joined(separator: separator) + dialect.lineEnd
    for row in table.rows + table.totals {
      let line = row.map(field(of:)).joined(separator: separator)
      // An empty line would end the table, so the only field of a row is quoted when it is empty.
      text += (line.isEmpty ? "\"\"" : line) + dialect.lineEnd
    }
    return text
  }

  private func field(of value: Value) -> String {
    switch value {
    case .text(let text), .date(let text): field(text)
    case .term(let term): field(term.id)
    case .integer(let number): String(number)
    case .decimal(let number), .share(let number): self.number(number)
    case .missing: ""
    }
  }

  private func number(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    let text = ExactNumber.text(of: number)
    return dialect.hasDecimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  private func field(_ words: String) -> String {
    var text = words
    if let first = text.unicodeScalars.first, Self.formulaStarts.contains(first) {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == dialect.separator
    }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Characters that make spreadsheets take words for a formula (OWASP, "CSV Injection").
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
}
