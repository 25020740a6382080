/// What was found by looking at the start and at some later stretches of a file.
public struct SniffedFile: Sendable, Hashable {
  /// How lines end in the sample.
  public enum LineEnding: Sendable, Hashable {
    /// Line feeds only.
    case lineFeed
    /// Carriage return and line feed.
    case carriageReturnLineFeed
    /// Carriage returns only.
    case carriageReturn
    /// Both kinds.
    case mixed
  }

  /// The file that was looked at.
  public let identity: FileIdentity
  /// Whether the file is compressed with gzip.
  public let isCompressed: Bool
  /// The dialect found.
  public let dialect: Dialect
  /// Why it was found to be this dialect, in the order decided.
  public let reasons: [DialectReason]
  /// How lines end.
  public let lineEnding: LineEnding
  /// The cells of the header rows as they stand in the file: one array per row.
  public let headerRows: [[String]]
  /// The first records of the file as they stand there, headers included; at most 8.
  public let leadingRows: [[String]]
  /// How many columns at the end have an empty header.
  public let trailingEmptyColumns: Int
  /// What the sampled cells of each column look like, in file order.
  public let columns: [ColumnProfile]
  /// The number of data records looked at.
  public let sampledRows: Int
  /// Whether the sample is the whole file.
  public let isWholeFile: Bool
  /// The number of data records in the file, extrapolated from the sample unless it is whole.
  public let estimatedRows: Int
}
