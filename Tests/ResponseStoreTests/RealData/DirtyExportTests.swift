import Foundation
import OracleKit
import ResponseStore
import Testing

/// Exports spoiled on purpose, with the truth about every spoiled record beside them.
@Suite("Every spoiled record of an export is reported", .enabled(if: SharedData.isPresent))
struct DirtyExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Spoiled: Hashable {
    let record: Int
    let kind: String
  }

  private func generate(seed: Int, rows: String) throws -> (csv: String, truth: [Spoiled]) {
    let script = try #require(SharedData.path("bench/gen_responses.py"))
    let csv = folder.url.appendingPathComponent("dirty.csv").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", script, "-n", rows, "--dirty", "0.004", "--seed", "\(seed)", "-j", "1", "-o", csv,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let lines = try String(contentsOfFile: csv + ".dirty.tsv", encoding: .utf8)
      .split(separator: "\n")
    let truth = lines.compactMap { line -> Spoiled? in
      let parts = line.split(separator: "\t")
      return Int(parts[0]).map { Spoiled(record: $0, kind: String(parts[1])) }
    }
    return (csv, truth)
  }

  /// The line each record starts on.
  private func recordLines(_ csv: String) throws -> [Int] {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: csv)))
    let scanner = ReferenceScanner(bytes, delimiter: 0x2C, quote: 0x22)
    var lines: [Int] = []
    var line = 1
    var at = 0
    for record in scanner.records {
      lines.append(line)
      let end = Int(scanner.separators[Int(record) - 1]) + 1
      line += bytes[at..<end].count { $0 == 0x0A }
      at = end
    }
    return lines
  }

  @Test("100 % of the truth with its line, nothing else", arguments: [5, 6, 7])
  func everySpoiledRecord(seed: Int) throws {
    let (csv, truth) = try generate(seed: seed, rows: "25k")
    let lineOfRecord = try recordLines(csv)
    let data = try ResponseDataset.load(
      csv,
      [
        ColumnSpec("respondent_id", .identifier), ColumnSpec("submitted_at", .time([.iso8601])),
        ColumnSpec("metric", .category()), ColumnSpec("score", .score(.zeroToTen)),
        ColumnSpec("comment", .text),
      ])
    let kinds: [String: Problem.Kind] = [
      "score-range": .outsideScale, "score-text": .notAScore, "short-row": .fieldCount,
      "long-row": .fieldCount, "bad-date": .notATime,
    ]
    let expected = Set(
      truth.compactMap { spoiled in
        kinds[spoiled.kind].map { "\(lineOfRecord[spoiled.record]) \($0)" }
      })
    let problems = try data.problems(limit: 100_000)
    #expect(problems.count == data.problemTotal)
    #expect(Set(problems.map { "\($0.line) \($0.kind)" }) == expected)
    #expect(problems.count == expected.count)
    #expect(expected.count > 40)
    #expect(data.rows + data.quarantinedRows == 25_000)
  }
}
