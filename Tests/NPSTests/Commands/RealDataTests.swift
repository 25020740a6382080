import Foundation
import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Surveys that nobody here wrote; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent)) struct RealDataTests {
  private func session(_ files: [String], _ statements: [String]) async throws -> TestSession {
    let folder = try #require(SharedData.folder).appendingPathComponent("data").path
    let tested = try await TestSession(open: files, folder: folder, width: 200)
    for statement in statements {
      let outcome = await tested.run(statement)
      #expect(outcome == .done, "\(statement): \(tested.output.text)")
    }
    return tested
  }

  private func row(_ name: String, _ tested: TestSession) throws -> [String: Value] {
    let table = try #require(tested.output.reports.last?.table)
    let row = try #require(table.rows.first { $0[0].word == name })
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.id), row))
  }

  @Test func `Prep Air: z 1.13 among the airlines with fifty answers or more`() async throws {
    let folder = "nps-preppindata/case_122/inputs/"
    let tested = try await session(
      [folder + "input_01.csv", folder + "input_02.csv"],
      [
        "declare recommend = \"How likely are you to recommend this airline?\" as nps, "
          + "airline = Airline as segment", "set nps.minimum 50",
        "nps groups by airline of recommend",
      ])
    let prepAir = try row("Prep Air", tested)
    #expect(abs((prepAir["nps"]?.number ?? 0) - 21.1957) < 0.0001)
    #expect(abs((prepAir["z"]?.number ?? 0) - 1.13) < 0.005)
    let table = try #require(tested.output.reports.last?.table)
    let place = try #require(table.position(of: "z"))
    #expect(table.rows.count { !$0[place].isMissing } == 59)
  }

  private static let sfo = [
    "declare recommend = NETPRO as nps missing 11=blank, w = WEIGHT as weight, "
      + "airline = AIRLINE as segment, boarding = BAREA as segment, "
      + "food = Q7FOOD as rating 1..5 missing 0=blank 6=not-visited"
  ]

  @Test func `SFO: every command answers, weighted`() async throws {
    let tested = try await session(
      ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"],
      Self.sfo + [
        "nps groups by airline of recommend", "nps groups by boarding of recommend",
        "generality of recommend by boarding", "nps simulate food of recommend",
        "nps why of recommend",
      ])
    #expect(tested.output.text.contains("39.84"))
    #expect(tested.output.text.contains("40.40"))
  }
}
