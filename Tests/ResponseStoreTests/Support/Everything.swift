import Diagnostics
import Testing

@testable import ResponseStore

/// All that a set of responses can tell: what two of them are compared by.
struct Everything: Equatable {
  /// Every row as text, cell by cell, by what is stored of it.
  var rows: [String]
  /// Where every row stands.
  var references: [RowReference]
  /// Every problem with its line.
  var problems: [Problem]
  /// How often each problem occurs.
  var counts: [ProblemCount]
  /// What each column holds.
  var summaries: [ColumnSummary]
  /// The values of each column with their frequencies.
  var values: [[ValueCount]]
  /// What stands in the cells of the first problems.
  var seen: [String?]
  var quarantined: Int

  init(_ data: ResponseDataset) throws {
    let storage = data.storage
    rows = storage.segments.flatMap { segment in
      (0..<segment.rows).map { row in
        zip(segment.columns, storage.columns).map { Self.cell($0, $1.content, row) }
          .joined(separator: "|")
      }
    }
    references = try data.rows(where: nil, limit: .max)
    problems = try data.problems(limit: .max)
    counts = data.problemCounts
    summaries = try data.columns.map { try data.summary(of: Spanned($0.name, at: .none)) }
    values = try data.columns.map { spec in
      if case .text = spec.kind { return [] }
      return try data.values(of: Spanned(spec.name, at: .none), limit: .max)
    }
    seen = try problems.prefix(50).map { try data.seen($0) }
    quarantined = data.quarantinedRows
  }

  private static func cell(_ chunk: ColumnChunk, _ content: ColumnContent, _ row: Int) -> String {
    func number<Number: FixedWidthInteger & CustomStringConvertible>(_ number: Number) -> String {
      guard case .identifier(let pattern?) = content, number != .max else { return "" }
      return String(decoding: pattern.text(of: UInt64(number)), as: UTF8.self)
    }
    func text(_ code: some BinaryInteger) -> String {
      guard case .category(let dictionary) = content else { return "" }
      let entry = dictionary.entries[Int(code)]
      return entry.isOutside ? "(outside)" : entry.text
    }
    switch chunk {
    case .codes8(let codes): return text(codes.span[row])
    case .codes16(let codes): return text(codes.span[row])
    case .codes32(let codes): return text(codes.span[row])
    case .scores(let codes): return "\(codes.span[row])"
    case .times32(let times, _):
      let code = times.span[row]
      return code < TimeCode.firstMissing32
        ? "\(code)" : "missing \(code - TimeCode.firstMissing32)"
    case .times64(let times, _):
      let code = times.span[row]
      return code < TimeCode.firstMissing64
        ? "\(code)" : "missing \(code - TimeCode.firstMissing64)"
    case .numbers(let numbers, _): return "\(numbers.span[row].bitPattern)"
    case .identifiers32(let numbers, _): return number(numbers.span[row])
    case .identifiers64(let numbers): return number(numbers.span[row])
    case .texts(let offsets, let bytes):
      let (from, to) = (Int(offsets.span[row]), Int(offsets.span[row + 1]))
      return String(decoding: (from..<to).map { bytes.span[$0] }, as: UTF8.self)
    }
  }
}
