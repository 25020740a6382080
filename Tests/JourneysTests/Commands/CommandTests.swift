import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What the commands say, beside their examples.
@Suite struct CommandTests {
  static let lines = [
    "journey list", "journey show boodschappen --table", "journey check bestellen --all",
    "journey diff bezorgen retourneren", "journey blueprint boodschappen", "journey prompts",
    "journey deviations bestellen", "journey deviations of webshop-visits --top-variant",
    "journey schema",
  ]

  @Test(arguments: lines)
  func tablesAreWhole(_ line: String) async throws {
    let tested = try await TestSession()
    #expect(await tested.run(line) == .done, "\(line): \(tested.output.text)")
    let tables = tested.output.reports.flatMap(\.tables)
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(
        table.evidence.isEmpty || table.evidence.count == table.rows.count + table.totals.count)
      #expect(Set(table.columns.map(\.id)).count == table.columns.count)
      for row in table.rows + table.totals {
        #expect(row.count == table.columns.count)
        #expect(row.compactMap(\.number).allSatisfy { $0.isFinite })
      }
      for id in table.priorities { #expect(table.position(of: id) != nil, "\(id)") }
    }
  }

  @Test(
    arguments: lines + ["journey show boodschappen", "journey import notes sketches/briefjes.txt"])
  func dutchSaysTheSameInDutch(_ line: String) async throws {
    let english = try await TestSession()
    let dutch = try await TestSession(language: .nl)
    #expect(await english.canonicalJSON(of: line) == dutch.canonicalJSON(of: line))
    #expect(english.output.text != dutch.output.text)
  }

  /// The story of the errand: ten told experiences, mean 0.3, ties at +2; measured where asked.
  @Test func theErrandIsTold() async throws {
    let tested = try await TestSession()
    await tested.run("journey show boodschappen --table")
    let table = try #require(tested.output.reports.last?.table)
    let told = table.readableRows.compactMap { $0.number("told") }
    #expect(told.count == 10)
    #expect(abs(told.reduce(0, +) - 3) < 1e-12)
    #expect(told.filter { $0 == 2 }.count == 2 && told.min() == -2)
    let measured = table.readableRows.filter { $0.number("feeling") != nil }
    #expect(measured.count == 9)
    for row in measured {
      #expect((row.number("low") ?? 9) < (row.number("feeling") ?? 0))
      #expect((row.number("high") ?? -9) > (row.number("feeling") ?? 0))
    }
    #expect(table.row("conversion", in: "event")?.word("touchpoint") == "kassa")
  }

  @Test func aLayerHidesTheOther() async throws {
    let tested = try await TestSession()
    await tested.run("journey show boodschappen --table --layer told")
    await tested.run("journey show boodschappen --table --layer measured")
    let tables = tested.output.reports.compactMap(\.table)
    #expect(tables[0].readableRows.allSatisfy { $0.number("feeling") == nil })
    #expect(tables[1].readableRows.allSatisfy { $0.number("told") == nil })
  }

  @Test func aMapCanBeWrittenAsATable() async throws {
    let tested = try await TestSession()
    await tested.run("journey show retourneren")
    let csv = await tested.canonicalJSON(of: "journey show retourneren")
    #expect(csv.contains("\"mark\": \"journey\"") || csv.contains("\"mark\":\"journey\""))
  }
}
