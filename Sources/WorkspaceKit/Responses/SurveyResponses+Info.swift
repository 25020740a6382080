public import Diagnostics
public import ResponseStore

/// What is known about a survey's files without reading them whole.
public struct SurveyInfo: Sendable, Hashable {
  /// One response file.
  public struct File: Sendable, Hashable {
    /// The path as a person would write it.
    public let path: String
    /// The size in bytes.
    public let bytes: Int
    /// How it is written.
    public let dialect: Dialect
    /// Why it was taken to be written so.
    public let reasons: [DialectReason]
    /// Whether it is compressed with gzip.
    public let isCompressed: Bool
    /// Columns.
    public let columns: Int
    /// Responses; estimated from a sample unless `isExact`.
    public let rows: Int
    /// Whether `rows` is exact.
    public let isExact: Bool
  }

  /// The files, sorted.
  public let files: [File]
  /// Responses of all files; nil before they have been read.
  public let rows: Int?
  /// Rows set aside because they could not be read; nil before they have been read.
  public let quarantined: Int?
  /// Memory taken by the columns read so far, in bytes.
  public let memoryBytes: Int

  /// Responses of all files: counted where they have been read, else estimated.
  public var estimatedRows: Int { rows ?? files.reduce(0) { $0 + $1.rows } }
}

extension SurveyResponses {
  /// The same as `info`, with rows counted instead of estimated where that takes no noticeable time.
  ///
  /// - Parameters:
  ///   - limit: files of more bytes together are not read for it.
  ///   - reading: progress and cancellation.
  /// - Throws: `file.missing` and its kin.
  public func countedInfo(
    upTo limit: Int = 32 << 20, reading: Reading = Reading()
  ) throws(Diagnostic) -> SurveyInfo {
    let info = try info()
    if info.rows != nil || info.files.allSatisfy(\.isExact) { return info }
    guard info.files.reduce(0, { $0 + $1.bytes }) <= limit else { return info }
    _ = try dataset(with: [], reading)
    return try self.info()
  }

  /// What is known about the survey's files.
  ///
  /// - Throws: `file.missing` and its kin.
  public func info() throws(Diagnostic) -> SurveyInfo {
    let opened = try opened()
    return SurveyInfo(
      files: opened.files.map { file in
        SurveyInfo.File(
          path: FilePath.shown(file.identity.path, from: shownFrom), bytes: file.identity.size,
          dialect: file.dialect, reasons: file.reasons, isCompressed: file.isCompressed,
          columns: file.columns.count, rows: file.estimatedRows, isExact: file.isWholeFile)
      }, rows: opened.dataset?.rows, quarantined: opened.dataset?.quarantinedRows,
      memoryBytes: opened.dataset?.memoryBytes ?? 0)
  }
}
