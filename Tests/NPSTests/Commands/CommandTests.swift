import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The commands over the sample workspace and over files.
@Suite struct CommandTests {
  private func cell(_ tested: TestSession, _ row: Int, _ id: String) throws -> Value {
    let table = try #require(tested.output.reports.last?.table)
    return table.rows[row][try #require(table.position(of: id))]
  }

  @Test func `the same people twice are compared with themselves`() async throws {
    var rows = ["who,wave,score"]
    for person in 0..<40 {
      rows.append("p\(person),1,\(person % 11)")
      rows.append("p\(person),2,\(min(10, person % 11 + 2))")
    }
    let file = try await ResponseFile(
      rows, declaring: "who as respondent, wave as wave, score as nps")
    let tested = file.tested
    defer { withExtendedLifetime(file) {} }
    await tested.run("nps compare wave = 1 vs wave = 2")
    #expect(try cell(tested, 0, "pairs") == .integer(40))
    #expect(try cell(tested, 0, "verdict").word == "different")
    #expect(tested.output.text.contains("a panel"))
    await tested.run("nps trend by wave")
    #expect(tested.output.text.contains("The same respondents answer in several periods"))
  }

  @Test func `other people are compared as independent groups`() async throws {
    var rows = ["who,wave,score"]
    for person in 0..<80 { rows.append("p\(person),\(person % 2 + 1),\(person % 11)") }
    let file = try await ResponseFile(
      rows, declaring: "who as respondent, wave as wave, score as nps")
    let tested = file.tested
    defer { withExtendedLifetime(file) {} }
    await tested.run("nps compare wave = 1 vs wave = 2")
    #expect(tested.output.reports.last?.table?.position(of: "pairs") == nil)
    #expect(!tested.output.text.contains("panel"))
  }

  @Test func `sides that share responses are refused at the second side`() async throws {
    let tested = try await TestSession()
    let outcome = await tested.run("nps compare region = Zuid vs wave = 2026-Q2")
    guard case .failed(let diagnostic) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(diagnostic.code.id == "compare.overlap")
    #expect(diagnostic.place == .statement(SourceSpan(29, 43)))
  }

  @Test func `a comparison within a filter speaks about the filtered responses`() async throws {
    let tested = try await TestSession()
    await tested.run("nps compare wave = 2026-Q1 vs wave = 2026-Q2 where region = Zuid")
    let direct = try cell(tested, 0, "difference")
    await tested.run("filter region = Zuid")
    await tested.run("nps compare wave = 2026-Q1 vs wave = 2026-Q2")
    #expect(try cell(tested, 0, "difference") == direct)
  }

  @Test func `a population belongs to one figure`() async throws {
    let tested = try await TestSession()
    for (statement, code) in [
      ("nps by region --population 10000", "population.groups"),
      ("nps --population 100", "population.small"),
    ] {
      guard case .failed(let diagnostic) = await tested.run(statement) else {
        Issue.record("\(statement) was answered")
        continue
      }
      #expect(diagnostic.code.id == code)
    }
    await tested.run("nps --population 6000")
    #expect(tested.output.text.contains("sample of 6,000 people"))
  }

  @Test func `explain finds the rows of a group, and keeps the last result`() async throws {
    let tested = try await TestSession()
    await tested.run("nps by region")
    tested.output.take()
    await tested.run("explain Zuid --rows 3")
    #expect(tested.output.text.contains("responses/winkel-2026-q1.csv"))
    await tested.run("explain total --rows 0")
    await tested.run("explain Zeeland")
    #expect(tested.output.text.contains("are not listed"))
    await tested.run("last")
    #expect(tested.output.reports.last?.table?.id == "nps")
  }

  @Test func `explain lists as many responses as the figure counts`() async throws {
    let tested = try await TestSession()
    await tested.run("nps by region where wave = 2026-Q2")
    await tested.run("explain Waddeneilanden --rows 1000")
    let tables = try #require(tested.output.reports.last).blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = try #require(tables.last { $0.id == "explain-rows" })
    let counted = rows.rows.count { $0[3].word == "yes" }
    let valid = try #require(tables.first?.rows.first { $0[0].word == "valid" })
    #expect(valid[1] == .integer(counted))
    #expect(counted > 0)
  }

  @Test func `no command says that something causes something`() async throws {
    for language in Language.allCases {
      let tested = try await TestSession(language: language)
      for statement in HostileDataTests.statements(question: "recommend", group: "region") {
        await tested.run(statement)
      }
      let text = tested.output.text.lowercased()
      for word in ["veroorzaak", "causes", "caused by", "effect of"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }
}
