import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// A statement of the project's sources, as a command that works on the sample workspace.
struct Claim: Sendable, CustomTestStringConvertible {
  /// What the source says, in a few words.
  let source: String
  /// The command that shows it.
  let command: String
  /// Columns that its tables must have.
  let columns: [String]
  /// Notes that must be there, by id.
  let notes: [String]
  /// What of the output stands on the page.
  let shows: [Reading]
  /// A figure of the output, found in another way.
  let check: Check?

  typealias Check = @Sendable (Proof) async throws -> Void

  var testDescription: String { "\(source): \(command)" }

  init(
    _ source: String, _ command: String, _ columns: [String] = [], notes: [String] = [],
    shows: [Reading], check: Check? = nil
  ) {
    self.source = source
    self.command = command
    self.columns = columns
    self.notes = notes
    self.shows = shows
    self.check = check
  }

  /// Runs the command and looks at everything that the claim promises.
  ///
  /// - Returns: what of the output stands on the page.
  @discardableResult
  func proved() async throws -> String {
    let tested = try await TestSession(width: nil)
    #expect(await tested.run(command) == .done, "\(tested.output.text)")
    let report = try #require(tested.output.reports.last)
    let tables = report.tables + report.findingTables
    let ids = Set(tables.flatMap { $0.columns.map(\.id) })
    #expect(Set(columns).subtracting(ids) == [], "\(command)")
    for note in notes { #expect(report.note(note) != nil, "\(command): \(note)") }
    for row in tables.flatMap(\.readableRows) { #expect(row.isFinite, "\(command)") }
    try await check?(Proof(report: report, session: tested))
    return try shows.map { try $0.text(report) }.joined(separator: "; ")
  }
}

/// What a check looks at.
struct Proof: Sendable {
  /// The report of the claim's command.
  let report: Report
  /// The session, for a second question.
  let session: TestSession

  /// A row of the report.
  ///
  /// - Parameters:
  ///   - word: what the row is called.
  ///   - column: the column with the name.
  ///   - table: the table's position.
  func row(_ word: String, in column: String, table: Int = 0) throws -> TableRow {
    try #require(report.tables[table].row(word, in: column), "\(word) in \(column)")
  }

  /// The report of another command.
  func ask(_ command: String) async throws -> Report {
    #expect(await session.run(command) == .done)
    return try #require(session.output.reports.last)
  }
}

/// Part of an output that stands on the page.
enum Reading: Sendable {
  /// A sentence, by the note's id.
  case note(String)
  /// Cells of the row in whose column a word stands.
  case row(String, in: String, [String])
  /// Cells of the first row of a table.
  case first(String, [String])
  /// The first finding.
  case finding

  /// The words.
  func text(_ report: Report) throws -> String {
    switch self {
    case .note(let id): return try #require(report.note(id), "\(id)").text.en
    case .finding:
      let finding = try #require(report.findings.first)
      return "\(finding.rule) \(finding.subject): \(finding.message.en)"
    case .first(let id, let ids):
      let table = try #require(report.tables.first { $0.id == id }, "\(id)")
      return Self.words(try #require(table.rows.first), of: table, ids)
    case .row(let word, let column, let ids):
      for table in report.tables {
        guard let position = table.position(of: column),
          ids.allSatisfy({ table.position(of: $0) != nil }),
          let row = table.rows.first(where: { $0[position].word == word })
        else { continue }
        return "\(word): " + Self.words(row, of: table, ids)
      }
      throw Missing(description: "no \(word) in \(column)")
    }
  }

  private static func words(_ row: [Value], of table: Table, _ ids: [String]) -> String {
    ids.compactMap { id in
      table.position(of: id).map { place in
        let column = table.columns[place]
        return "\(column.title.en.lowercased()) \(words(row[place], column.kind))"
      }
    }.joined(separator: ", ")
  }

  private static func words(_ value: Value, _ kind: Column.Kind) -> String {
    switch (value, kind) {
    case (.missing(let reason), _): reason.title.en
    case (.term(let term), _): term.title.en
    case (_, .share(let digits)):
      value.number.map { Numerals.percentage($0, digits: digits, .en) } ?? ""
    case (_, .decimal(let digits)):
      value.number.map { Numerals.decimal($0, digits: digits, .en) } ?? ""
    case (_, .score(let digits)):
      value.number.map { Numerals.decimal($0, digits: digits, .en, signed: true) } ?? ""
    case (.integer(let number), _): Numerals.integer(number, .en)
    default: value.word ?? value.number.map { "\($0)" } ?? ""
    }
  }

  /// Something that the output was to have.
  struct Missing: Error, CustomStringConvertible { let description: String }
}

extension Report {
  /// What rules found.
  var findings: [Finding] {
    blocks.flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }
  }

  /// The findings as tables.
  var findingTables: [Table] { findings.isEmpty ? [] : [Table(findings)] }
}
