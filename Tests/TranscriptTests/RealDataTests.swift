import Foundation
import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Surveys that nobody here wrote, against figures that others computed; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent)) struct RealDataTests {
  /// A session over files of the shared data, with statements already run.
  private func session(_ files: [String], _ statements: [String] = []) async throws -> TestSession {
    let folder = try #require(SharedData.folder).appendingPathComponent("data").path
    let tested = try await TestSession(open: files, folder: folder, width: 200)
    for statement in statements {
      let outcome = await tested.run(statement)
      #expect(outcome == .done, "\(statement): \(tested.output.text)")
    }
    return tested
  }

  /// The cells of the only row, or of the total, of the last table, by column id.
  private func total(_ tested: TestSession) throws -> [String: Value] {
    let table = try #require(tested.output.reports.last?.table)
    let row = try #require(table.totals.first ?? table.rows.first)
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.id), row))
  }

  private func number(_ cells: [String: Value], _ id: String) throws -> Double {
    try #require(cells[id]?.number, "\(id): \(String(describing: cells[id]))")
  }

  @Test func `garden: 53.42, and 342 empty answers are reported`() async throws {
    let tested = try await session(
      ["nps-garden-retail-fr/nps.csv"], ["nps"])
    let cells = try total(tested)
    #expect(abs(try number(cells, "nps") - 53.42) < 0.005)
    #expect(cells["n"] == .integer(13_612))
    #expect(tested.output.text.contains("n 13,612 valid of 13,954 (342 empty)"))
  }

  private static let sfo = [
    "declare recommend = NETPRO as nps missing 11=blank, w = WEIGHT as weight, "
      + "airline = AIRLINE as segment"
  ]

  @Test func `SFO: 39.84 with 84 blanks and 1 empty, weighted 40.40`() async throws {
    let tested = try await session(
      ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"],
      Self.sfo + ["nps of recommend --unweighted"])
    #expect(abs(try number(try total(tested), "nps") - 39.84) < 0.005)
    #expect(tested.output.text.contains("n 2,746 valid of 2,831 (1 empty, 84 coded blank)"))
    await tested.run("nps of recommend")
    #expect(abs(try number(try total(tested), "nps") - 40.40) < 0.005)
  }

  @Test func `SFO: every airline as computed elsewhere`() async throws {
    let path = try #require(SharedData.path("data/sfo-airport-2017/truth.json"))
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let tested = try await session(
      ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"],
      Self.sfo + ["set nps.minimum 1", "nps of recommend by airline --unweighted"])
    let table = try #require(tested.output.reports.last?.table)
    var seen: [String: [Double?]] = [:]
    for row in table.rows {
      seen[row[0].word ?? "-"] = ["n", "promoters", "passives", "detractors", "nps"].map { id in
        table.position(of: id).flatMap { row[$0].number }
      }
    }
    for (airline, figures) in truth.year.airlines {
      let row = try #require(seen[airline], "\(airline)")
      #expect(row[0] == Double(figures.n) && row[1] == Double(figures.promoters), "\(airline)")
      #expect(
        row[2] == Double(figures.passives) && row[3] == Double(figures.detractors), "\(airline)")
      #expect(abs((row[4] ?? .infinity) - figures.nps) < 0.005, "\(airline)")
    }
  }

  @Test func `Sudzilla: −35.90, once declared`() async throws {
    let tested = try await session(
      ["nps-preppindata/case_040/inputs/input_01.csv"],
      [
        "declare sudzilla = \"On a scale of 0-10, how would you rate Sudzilla?\" as nps",
        "nps of sudzilla",
      ])
    #expect(abs(try number(try total(tested), "nps") + 35.90) < 0.005)
  }

  @Test func `a rating from 0 to 10 is refused until it is declared as nps`() async throws {
    let tested = try await session(["nps-preppindata/case_040/inputs/input_01.csv"])
    let outcome = await tested.run("nps of \"On a scale of 0-10, how would you rate Sudzilla?\"")
    guard case .failed = outcome else {
      Issue.record("it was answered: \(tested.output.text)")
      return
    }
    #expect(tested.output.text.contains("as nps"))
  }

  @Test func `Prep Air: 21.20 from the two files together`() async throws {
    let folder = "nps-preppindata/case_122/inputs/"
    let tested = try await session(
      [folder + "input_01.csv", folder + "input_02.csv"],
      [
        "declare recommend = \"How likely are you to recommend this airline?\" as nps",
        "nps of recommend where Airline = \"Prep Air\"",
      ])
    #expect(abs(try number(try total(tested), "nps") - 21.20) < 0.005)
    await tested.run("nps of recommend")
    #expect(abs(try number(try total(tested), "nps") - 9.31) < 0.005)
    #expect(try total(tested)["n"] == .integer(5_907))
  }
}

/// The part of the truth file that a test reads.
private struct Truth: Decodable {
  struct Figures: Decodable {
    let n: Int
    let promoters: Int
    let passives: Int
    let detractors: Int
    let nps: Double
  }

  struct Year: Decodable {
    let airlines: [String: Figures]

    private enum CodingKeys: String, CodingKey {
      case airlines = "by_AIRLINE"
    }
  }

  let year: Year

  private enum CodingKeys: String, CodingKey {
    case year = "2017"
  }
}
