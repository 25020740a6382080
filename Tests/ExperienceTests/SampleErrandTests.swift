import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The errand of the sample workspace, as its story tells it.
@Suite struct SampleErrandTests {
  private func report(_ statement: String) async throws -> Report {
    let tested = try await TestSession(width: nil)
    #expect(await tested.run(statement) == .done, "\(tested.output.text)")
    return try #require(tested.output.reports.last)
  }

  @Test func `ten told moments have a mean of exactly 0.30`() async throws {
    let report = try await report("peak boodschappen")
    let told = try #require(report.tables.first?.row("told", in: "layer"))
    #expect(told.number("mean") == 0.3)
    #expect(told["touchpoints"] == .integer(10))
    #expect(told["n"] == .integer(1))
    #expect(told.number("peak") == -2 && told.number("end") == 0)
    // What one person tells has no interval.
    #expect(told["low"]?.isMissing == true && told["mean_low"]?.isMissing == true)
  }

  @Test func `both peaks are named on the tie, and the cashier makes up for the beans`()
    async throws
  {
    let report = try await report("peak boodschappen")
    let moments = try #require(report.tables.last)
    let told = moments.readableRows.filter { $0.word("layer") == "told" }
    let roles = told.compactMap { row in row.word("touchpoint").map { ($0, row.word("role")) } }
    #expect(roles.map(\.0) == ["slager", "groenteafdeling", "kassa", "kast"])
    #expect(roles.map(\.1) == ["peak", "peak", "peak+recovery", "end"])
    #expect(report.note("peak-told")?.text.nl.contains("Gelijke pieken") == true)
  }

  @Test func `contributions of each layer add up to its own total`() async throws {
    let report = try await report("cx summary boodschappen")
    let tables = report.tables
    for layer in ["told", "measured"] {
      let parts = tables[1].readableRows.filter { $0.word("layer") == layer }
      let sum = parts.compactMap { $0.number("contribution") }.reduce(0, +)
      let total = try #require(
        tables[0].totals.first { $0.first?.word == layer }.map { row in
          row[tables[0].position(of: "valence") ?? 0].number ?? 0
        })
      #expect(abs(sum - total) < 1e-9, "\(layer)")
      let last = try #require(parts.last?.number("running"))
      #expect(abs(last - total) < 1e-9, "\(layer)")
      let pulls = parts.compactMap { $0.number("pull") }.reduce(0, +)
      #expect(abs(pulls) < 1e-9, "\(layer)")
    }
  }

  @Test func `told and measured stand apart, whatever responses are narrowed to`() async throws {
    let all = try await report("cx show boodschappen")
    let some = try await report("cx show boodschappen where region = Zuid")
    let (left, right) = (all.tables[0].readableRows, some.tables[0].readableRows)
    #expect(left.map { $0["told"] } == right.map { $0["told"] })
    #expect(left.map { $0["n"] } != right.map { $0["n"] })
  }

  @Test func `the measured mean is that of satisfaction of the question`() async throws {
    let tested = try await TestSession(width: nil)
    await tested.run("satisfaction of checkout")
    await tested.run("touchpoints boodschappen")
    let reports = tested.output.reports
    let question = try #require(reports.first?.tables.first?.readableRows.first)
    let inventory = try #require(reports.last?.tables.first?.row("kassa", in: "touchpoint"))
    for column in ["mean", "low", "high"] {
      #expect(question.number(column) == inventory.number(column), "\(column)")
    }
  }

  @Test func `every touchpoint attribute can stand behind where`() async throws {
    let report = try await report(
      "touchpoints boodschappen where visibility = hidden and n is missing or owner = Marketing")
    let rows = try #require(report.tables.first).readableRows
    #expect(rows.allSatisfy { $0.word("owner") == "Marketing" })
    #expect(!rows.isEmpty)
  }

  @Test func `what rests on less than data is refused by name`() async throws {
    let all = try await report("opportunities")
    let some = try await report("opportunities --evidence data")
    #expect(all.tables[0].rows.count == some.tables[0].rows.count + 1)
    #expect(some.note("refused")?.text.nl.contains("bushokje") == true)
    let scores = some.tables[0].readableRows.compactMap { $0.number("score") }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `a score is the product of what is printed`() async throws {
    let report = try await report("opportunities")
    for row in report.tables[0].readableRows {
      guard let score = row.number("score"), let importance = row.number("importance"),
        let gap = row.number("gap"), let reach = row.number("reach"),
        let effort = row.number("effort")
      else { continue }
      #expect(row.word("evidence") == "data")
      #expect(abs(score - 100 * importance * gap * reach / effort) < 1e-9)
    }
  }

  @Test func `leadership is the weakest link, as far as intervals tell`() async throws {
    let report = try await report("inside-outside")
    #expect(report.tables[1].readableRows.first?.word("competence") == "leadership")
    let gaps = report.tables[0].readableRows
    #expect(gaps.first?.word("subject") == "terugbetaling")
    #expect(gaps.first?.word("verdict") == "different")
  }
}
