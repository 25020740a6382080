/// Finds out what stands between cells.
enum DelimiterSniffer {
  /// A delimiter as it fares on a sample.
  private struct Trial {
    let delimiter: Dialect.Delimiter
    let fields: Int
    let records: Int
    let sampled: Int
    /// Whether the first record, most often the header, is like the others.
    let fitsFirst: Bool

    /// The share of records that are alike.
    var share: Double { Double(records) / Double(max(1, sampled)) }
  }

  /// The delimiter with which most records of a sample have the same number of fields, and why.
  static func sniff(_ source: TextSource) throws(ReadFailure)
    -> (delimiter: Dialect.Delimiter, reason: DialectReason)
  {
    if let hint = try hint(source) { return (hint, .delimiterHint(hint)) }
    var best: Trial?
    for delimiter in Dialect.Delimiter.allCases {
      let reader = RecordReader(source, Dialect(delimiter: delimiter))
      let records: [RecordReader.Record]
      do throws(ReadFailure) {
        records = try reader.records(at: source.start, limit: 200)
      } catch {
        // With this delimiter no record ends: it is not the one.
        continue
      }
      var votes: [Int: Int] = [:]
      var sampled = 0
      for record in records where !record.isBlank {
        votes[record.cells.count, default: 0] += 1
        sampled += 1
      }
      let winner = votes.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let winner else { continue }
      let trial = Trial(
        delimiter: delimiter, fields: winner.key, records: winner.value, sampled: sampled,
        fitsFirst: records.first { !$0.isBlank }?.cells.count == winner.key)
      if best.map({ isBetter(trial, $0) }) ?? true { best = trial }
    }
    guard let best else { return (.comma, .singleColumn) }
    return (
      best.delimiter,
      .consistentFields(
        best.delimiter, fields: best.fields, records: best.records, sampled: best.sampled)
    )
  }

  /// Whether a trial beats another: clearly more records alike, or a header like the records, or
  /// more fields, or at last slightly more records alike.
  private static func isBetter(_ trial: Trial, _ other: Trial) -> Bool {
    if abs(trial.share - other.share) > 0.15 { return trial.share > other.share }
    if trial.fitsFirst != other.fitsFirst { return trial.fitsFirst }
    if trial.fields != other.fields { return trial.fields > other.fields }
    return trial.share > other.share
  }

  /// What Excel is told in a first line `sep=;`.
  private static func hint(_ source: TextSource) throws(ReadFailure) -> Dialect.Delimiter? {
    let line = try source.bytes(at: source.start, count: 6)
    guard line.count >= 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return Dialect.Delimiter(rawValue: line[4])
  }
}
