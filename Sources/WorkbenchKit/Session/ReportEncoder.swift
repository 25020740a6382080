/// Turns a report into the bytes of a file, so that plugins export without knowing how.
public struct ReportEncoder: Sendable {
  /// The formats of files that hold tables.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Comma-separated values.
    case csv
    /// One canonical JSON document.
    case json
    /// One JSON object a row.
    case jsonl
    /// Tables and text for documents.
    case markdown

    /// The media type.
    public var mediaType: String {
      switch self {
      case .csv: "text/csv"
      case .json: "application/json"
      case .jsonl: "application/jsonl"
      case .markdown: "text/markdown"
      }
    }

    /// The usual extension, without a dot.
    public var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  /// For whom a CSV file is written.
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// Programs: commas, points, no byte-order mark.
    case programs
    /// Spreadsheets set to Dutch: semicolons, decimal commas, a byte-order mark.
    case excelNL = "excel-nl"
    /// Spreadsheets set to English: commas, points, a byte-order mark.
    case excel
  }

  private let work: @Sendable (Report, Format, Audience) -> [UInt8]

  /// Makes an encoder.
  ///
  /// - Parameter encode: gives the bytes; the default gives none.
  public init(
    _ encode: @escaping @Sendable (Report, Format, Audience) -> [UInt8] = { _, _, _ in [] }
  ) {
    work = encode
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - report: what the file will hold.
  ///   - format: the format.
  ///   - audience: for whom, where the format knows several.
  public func encode(
    _ report: Report, as format: Format, for audience: Audience = .programs
  ) -> [UInt8] {
    work(report, format, audience)
  }
}
