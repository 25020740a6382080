import CommandLanguage
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What the commands say, beside their examples.
@Suite struct CommandTests {
  static let lines = [
    "events", "events by channel", "events by month --top 500", "funnel home purchase",
    "funnel product_view cart purchase by channel, month",
    "funnel cart product_view --any-order --within 1h by customer_type",
    "durations", "durations by device", "durations cart purchase",
    "durations payment payment_error",
    "paths", "paths --keep-repeats --top 3", "paths transitions --top 4",
    "paths transitions --from home where channel = app",
  ]

  /// The tables that a statement gives.
  private func tables(_ line: String, _ language: Language = .en) async throws -> [Table] {
    let tested = try await TestSession(language: language)
    #expect(await tested.run(line) == .done, "\(line): \(tested.output.text)")
    return tested.output.reports.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  @Test(arguments: lines)
  func everyRowCarriesItsEvidence(_ line: String) async throws {
    let tables = try await tables(line)
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(table.evidence.count == table.rows.count + table.totals.count)
      #expect(Set(table.columns.map(\.id)).count == table.columns.count)
      for row in table.rows + table.totals {
        #expect(row.count == table.columns.count)
        #expect(row.compactMap(\.number).allSatisfy { $0.isFinite })
      }
      for id in table.priorities { #expect(table.position(of: id) != nil, "\(id)") }
    }
  }

  @Test(arguments: lines)
  func dutchSaysTheSameInDutch(_ line: String) async throws {
    let english = try await TestSession()
    let dutch = try await TestSession(language: .nl)
    #expect(await english.canonicalJSON(of: line) == dutch.canonicalJSON(of: line))
    #expect(english.output.text != dutch.output.text)
  }

  @Test func theSampleTellsItsStory() async throws {
    let funnel = try await tables("funnel cart payment purchase by channel since 2026-04-20")
    let differences = try #require(funnel.last)
    #expect(differences.id == "funnel-differences")
    let verdict = try #require(differences.position(of: "verdict"))
    #expect(differences.rows.map { $0[verdict].word } == ["noise", "different"])
  }

  /// A figure can be opened down to the rows of the file.
  @Test func figuresAreExplainedByTheirRows() async throws {
    let tested = try await TestSession()
    await tested.run("events by channel since 2026-04-20 --top 1 | explain 1 --rows 3")
    let text = tested.output.text
    #expect(text.contains("events.difference"))
    #expect(text.contains("responses/webshop-events-2026.csv"))
    #expect(text.contains("payment_error"))
  }

  @Test func smallGroupsAreSuppressed() async throws {
    let table = try #require(
      try await tables("funnel payment_error support_chat by channel where channel = website").first
    )
    let share = try #require(table.position(of: "conversion"))
    #expect(table.rows.last?[share] == .missing(.suppressed))
  }

  @Test(arguments: [
    ("funnel home purchase of winkel", "log.none"),
    ("funnel home purchase of nothing", "survey.unknown"),
    ("funnel home", "steps.invalid"), ("funnel home purchase --within soon", "time.length"),
    ("durations home cart purchase", "steps.invalid"), ("durations home", "lifecycle.none"),
    ("events by nothing", "column.unknown"), ("events where channel = phone", "value.unknown"),
    ("paths transitions --from nowhere", "activity.unknown"), ("funnel", "argument.missing"),
    ("events --confidence 20", "confidence.range"),
    ("paths transitions by channel", "clause.unexpected"),
  ])
  func mistakesAreRefused(_ line: String, _ code: String) async throws {
    let tested = try await TestSession()
    guard case .failed(let diagnostic) = await tested.run(line) else {
      Issue.record("\(line) was not refused")
      return
    }
    #expect(diagnostic.code.id == code)
    #expect(diagnostic.hint != nil)
  }

  @Test(arguments: [
    ("funnel product_view add", "add_to_cart"), ("events of web", "webshop-visits"),
  ])
  func stepsAndLogsAreCompleted(_ typed: String, _ candidate: String) async throws {
    let tested = try await TestSession()
    let environment = SessionEnvironment(
      await tested.session.snapshot, catalogue: tested.session.catalogue)
    let found = CommandLanguage.completions(
      for: typed, cursor: typed.utf8.count, in: environment)
    #expect(found.candidates.map(\.text) == [candidate])
  }
}
