import Foundation
import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Drivers of the recommendation of an airport, against an analysis made elsewhere (numpy: least
/// squares by singular values, and R² of all 512 subsets of items); skipped where the data is absent.
@Suite(.enabled(if: SharedData.isPresent)) struct RealSurveyTests {
  private static let items = [
    "Q7ART", "Q7FOOD", "Q7STORE", "Q7SIGN", "Q7WALKWAYS", "Q7SCREENS", "Q7WIFI", "Q7ROADS",
    "Q7AIRTRAIN",
  ]

  private func session() async throws -> TestSession {
    let folder = try #require(SharedData.folder).appendingPathComponent("data").path
    let tested = try await TestSession(
      open: ["sfo-airport-2017/2017_SFO_Customer_Survey.csv"], folder: folder, width: nil)
    let ratings = Self.items.map { "\($0) = \($0) as rating 1..5 missing 0=blank 6=not-visited" }
    let outcome = await tested.run(
      "declare recommend = NETPRO as nps missing 11=blank, w = WEIGHT as weight, "
        + ratings.joined(separator: ", "))
    #expect(outcome == .done, "\(tested.output.text)")
    return tested
  }

  private func table(_ options: String) async throws -> Table {
    let tested = try await session()
    let outcome = await tested.run(
      "drivers of recommend over \(Self.items.joined(separator: ", ")) \(options)")
    #expect(outcome == .done, "\(tested.output.text)")
    return try #require(tested.output.reports.last?.tables.first)
  }

  /// Visitors, part of R², slope and its standard error, item by item.
  private static let plain: [(n: Int, part: Double, slope: Double, error: Double)] = [
    (2071, 0.0274386418, 0.1865838134, 0.0457320197),
    (2176, 0.0344685504, 0.2758339947, 0.0491081107),
    (2142, 0.0217459107, -0.0264413424, 0.0551972457),
    (2429, 0.0413924299, 0.2522591250, 0.0523161343),
    (2352, 0.0291121815, 0.1166924891, 0.0564388718),
    (2391, 0.0374038238, 0.2316498802, 0.0547702774),
    (1934, 0.0165033586, 0.1181013800, 0.0384294439),
    (1741, 0.0289388489, 0.2188040817, 0.0497008501),
    (1337, 0.0227179978, 0.2061014609, 0.0565431118),
  ]
  private static let weighted: [(n: Int, part: Double, slope: Double, error: Double)] = [
    (2071, 0.0275464571, 0.1982078115, 0.0498321976),
    (2176, 0.0348590447, 0.2743707290, 0.0537612806),
    (2142, 0.0226898282, -0.0241078961, 0.0602146769),
    (2429, 0.0386125224, 0.2139488402, 0.0581702831),
    (2352, 0.0314481886, 0.1454883222, 0.0621656296),
    (2391, 0.0387335583, 0.2435070813, 0.0603302548),
    (1934, 0.0149186051, 0.0924322429, 0.0416002960),
    (1741, 0.0296063800, 0.2262745365, 0.0541255782),
    (1337, 0.0223084156, 0.1941723932, 0.0617890734),
  ]

  @Test(
    "Shapley values with not visited as such",
    arguments: [("--unweighted", 0.2597217434328578), ("", 0.26072300011841)])
  func importance(_ option: String, rSquared: Double) async throws {
    let expected = option.isEmpty ? Self.weighted : Self.plain
    let table = try await table(option + " --bootstrap 0")
    for (item, figures) in zip(Self.items, expected) {
      let row = try #require(table.row(item, in: "driver"))
      #expect(row["n"] == .integer(figures.n))
      #expect(abs((row.number("contribution") ?? 0) - figures.part) < 1e-9, "\(item)")
      #expect(abs((row.number("importance") ?? 0) - figures.part / rSquared) < 1e-8, "\(item)")
      #expect(abs((row.number("slope") ?? 0) - figures.slope) < 1e-8, "\(item)")
      #expect(row["low"] == .missing(MissingReason("not-drawn", Text("", nl: ""))))
    }
    let total = try #require(table.totals.first)
    #expect(total[1] == .integer(2_472))
    let part = try #require(table.position(of: "contribution"))
    #expect(abs((total[part].number ?? 0) - rSquared) < 1e-10)
  }

  @Test(
    "Slopes with their standard errors", arguments: ["--unweighted", ""])
  func slopes(_ option: String) async throws {
    let expected = option.isEmpty ? Self.weighted : Self.plain
    let table = try await table("--method regression " + option)
    for (index, figures) in expected.enumerated() {
      let row = try #require(table.row(Self.items[index], in: "driver"))
      #expect(abs((row.number("slope") ?? 0) - figures.slope) < 1e-8)
      let error = table.evidence[index].operands.first { $0.id == "standard_error" }?.value.number
      #expect(abs((error ?? 0) - figures.error) < 1e-8)
    }
  }

  @Test func `relative weights of both columns of a touchpoint`() async throws {
    let table = try await table("--unweighted --method weights --bootstrap 0")
    let expected = [
      0.0286735183, 0.0350940557, 0.0198759940, 0.0398548775, 0.0279609393, 0.0359807946,
      0.0179439000, 0.0300763078, 0.0242613562,
    ]
    for (item, part) in zip(Self.items, expected) {
      let row = try #require(table.row(item, in: "driver"))
      #expect(abs((row.number("contribution") ?? 0) - part) < 1e-9, "\(item)")
    }
  }

  @Test func `correlations over all who answered both`() async throws {
    let plain = try await table("--unweighted --method correlation")
    #expect(plain.row("Q7ART", in: "driver")?["n"] == .integer(2_229))
    #expect(abs((plain.row("Q7ART", in: "driver")?.number("r") ?? 0) - 0.3623478375587483) < 1e-12)
    #expect(abs((plain.row("Q7FOOD", in: "driver")?.number("r") ?? 0) - 0.3829753976487179) < 1e-12)
    let weighted = try await table("--method correlation")
    #expect(
      abs((weighted.row("Q7FOOD", in: "driver")?.number("r") ?? 0) - 0.38497817305588455) < 1e-12)
  }

  @Test func `intervals hold the estimate and are the same for the same seed`() async throws {
    let first = try await table("--unweighted --bootstrap 60 --seed 11")
    let second = try await table("--unweighted --bootstrap 60 --seed 11")
    #expect(first == second)
    for row in first.readableRows {
      let (low, high) = (row.number("low") ?? 1, row.number("high") ?? 0)
      let share = try #require(row.number("importance"))
      #expect(low < share && share < high)
      #expect(high - low < 0.15)
    }
    let other = try await table("--unweighted --bootstrap 60 --seed 12")
    #expect(first != other)
  }
}
