/// Looks at files: how they are written, and what their columns look like.
public enum FileSniffer {
  /// Looks at the start and at some later stretches of a file.
  ///
  /// - Parameters:
  ///   - path: the file, plain or gzip.
  ///   - overrides: what is known about its dialect.
  ///   - distinctLimit: how many distinct values are listed per column.
  /// - Returns: the dialect with reasons, the header and a profile per column.
  /// - Throws: `ReadFailure`.
  public static func sniff(
    path: String, overrides: DialectOverrides = DialectOverrides(), distinctLimit: Int = 50
  ) throws -> SniffedFile {
    let file = try OpenFile(path: path)
    let (head, isCompressed) = try TextSource.opening(file)
    var dialect = Dialect()
    var reasons: [DialectReason] = []
    if let encoding = overrides.encoding {
      dialect.encoding = encoding
      reasons.append(.declared(.encoding))
    } else {
      let (encoding, reason) = EncodingSniffer.sniff(head)
      dialect.encoding = encoding
      reasons.append(reason)
    }
    if let offset = EncodingSniffer.firstBinary(head, dialect.encoding) {
      throw ReadFailure.binary(path: path, offset: offset)
    }
    let source = try TextSource(file, encoding: dialect.encoding)
    if source.isEventLog {
      let leading = try leadingRows(source, dialect)
      return try profile(
        source, dialect, reasons + [.eventLog], leading, .point, isCompressed, distinctLimit)
    }
    if let delimiter = overrides.delimiter {
      dialect.delimiter = delimiter
      reasons.append(.declared(.delimiter))
    } else {
      let (delimiter, reason) = try DelimiterSniffer.sniff(source)
      dialect.delimiter = delimiter
      reasons.append(reason)
    }
    let leading = try leadingRows(source, dialect)
    if let headerRows = overrides.headerRows {
      dialect.headerRows = headerRows
      reasons.append(.declared(.headerRows))
    } else {
      let (count, reason) = HeaderSniffer.sniff(leading)
      dialect.headerRows = count
      reasons.append(reason)
    }
    return try profile(
      source, dialect, reasons, leading, overrides.decimalMark, isCompressed, distinctLimit)
  }

  private static func leadingRows(_ source: TextSource, _ dialect: Dialect) throws(ReadFailure)
    -> [[String]]
  {
    try RecordReader(source, dialect).records(at: source.start, limit: 10)
      .filter { !$0.isBlank && !FileLayout.isDelimiterHint($0, dialect) }
      .prefix(8).map(\.texts)
  }

  private static func profile(
    _ source: TextSource, _ known: Dialect, _ knownReasons: [DialectReason],
    _ leading: [[String]], _ declaredMark: Dialect.DecimalMark?, _ isCompressed: Bool,
    _ distinctLimit: Int
  ) throws(ReadFailure) -> SniffedFile {
    var (dialect, reasons) = (known, knownReasons)
    let layout = try FileLayout(source, dialect)
    let sample = try FileSample(source, dialect, layout)
    let evidence = sample.profilers.map(\.evidence)
    if let declaredMark {
      dialect.decimalMark = declaredMark
      reasons.append(.declared(.decimalMark))
    } else {
      let comma = evidence.reduce(0) { $0 + $1.decimalMarks.comma }
      let point = evidence.reduce(0) { $0 + $1.decimalMarks.point }
      dialect.decimalMark = comma > point ? .comma : .point
      reasons.append(.decimalMarks(comma: comma, point: point))
    }
    return SniffedFile(
      identity: source.identity, isCompressed: isCompressed, dialect: dialect, reasons: reasons,
      lineEnding: try lineEnding(source), headerRows: layout.headerRows, leadingRows: leading,
      trailingEmptyColumns: layout.headerRows[0].reversed().prefix { $0.isEmpty }.count,
      columns: zip(layout.names, evidence).enumerated().map { index, column in
        column.1.profile(
          name: column.0, number: index + 1, decimalMark: dialect.decimalMark,
          limit: distinctLimit)
      },
      sampledRows: sample.records, isWholeFile: sample.isWhole,
      estimatedRows: sample.estimatedRows)
  }

  private static func lineEnding(_ source: TextSource) throws(ReadFailure) -> SniffedFile.LineEnding
  {
    if source.hadOnlyReturns { return .carriageReturn }
    let head = try source.bytes(at: source.start, count: 64 << 10)
    var (plain, paired) = (0, 0)
    for index in head.indices where head[index] == 0x0A {
      if index > 0, head[index - 1] == 0x0D { paired += 1 } else { plain += 1 }
    }
    if paired > 0 { return plain > 0 ? .mixed : .carriageReturnLineFeed }
    return .lineFeed
  }
}
