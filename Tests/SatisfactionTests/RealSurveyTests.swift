import Foundation
import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Surveys that nobody here wrote, against figures that others computed; skipped where they are absent.
@Suite(.enabled(if: SharedData.isPresent)) struct RealSurveyTests {
  private func session(_ file: String, _ statements: [String]) async throws -> TestSession {
    let folder = try #require(SharedData.folder).appendingPathComponent("data").path
    let tested = try await TestSession(open: [file], folder: folder, width: nil)
    for statement in statements {
      let outcome = await tested.run(statement)
      #expect(outcome == .done, "\(statement): \(tested.output.text)")
    }
    return tested
  }

  @Test func `SFO 2017: every touchpoint as computed elsewhere, lowest to highest`() async throws {
    let path = try #require(SharedData.path("data/sfo-airport-2017/truth.json"))
    let truth = try JSONDecoder().decode(
      AirportTruth.self, from: Data(contentsOf: URL(fileURLWithPath: path))
    ).year.touchpoints
    let declarations = truth.values.map { figures in
      "\(figures.column) = \(figures.column) as rating 1..5 missing 0=blank 6=not-visited"
    }.sorted()
    let tested = try await session(
      "sfo-airport-2017/2017_SFO_Customer_Survey.csv",
      [
        "declare " + declarations.joined(separator: ", ") + ", w = WEIGHT as weight",
        "satisfaction --unweighted | sort mean asc",
      ])
    let table = try #require(tested.output.reports.last?.tables.first)
    let rows = table.readableRows.filter { $0.word("question")?.hasPrefix("Q7") == true }
    for figures in truth.values {
      let row = try #require(table.row(figures.column, in: "question"))
      let mean = try #require(row.number("mean"))
      #expect(row["n"] == .integer(figures.n))
      #expect(abs(mean - figures.mean) < 0.00005)
      #expect(abs(100 * (row.number("top") ?? 0) - figures.top2) < 0.005)
      #expect(abs(100 * (row.number("bottom") ?? 0) - figures.bottom2) < 0.005)
      // The interval from the spread that was computed elsewhere; z is close to t at such n.
      let margin = 1.96 * figures.deviation / Double(figures.n).squareRoot()
      #expect(abs((row.number("low") ?? 0) - (mean - margin)) < 0.001)
      #expect(abs((row.number("high") ?? 0) - (mean + margin)) < 0.001)
    }
    let order = truth.values.sorted { $0.mean < $1.mean }.map(\.column)
    #expect(rows.compactMap { $0.word("question") } == order)
    #expect(order.first == "Q7FOOD" && order.last == "Q7WALKWAYS")
  }

  @Test func `538: the weighted topline that was published`() async throws {
    let path = try #require(SharedData.path("data/surveymonkey-538/truth.json"))
    let items = try JSONDecoder().decode(
      MasculinityTruth.self, from: Data(contentsOf: URL(fileURLWithPath: path))
    ).masculinity.items
    for (question, figures) in items {
      let tested = try await session(
        "surveymonkey-538/raw-responses.csv",
        [
          "declare item = \(question) as choice, w = weight as weight",
          "satisfaction of item",
        ])
      let table = try #require(tested.output.reports.last?.tables.first)
      #expect(table.rows.count == figures.weighted.count)
      for (answer, share) in figures.weighted {
        let row = try #require(table.row(answer, in: "answer"), "\(answer)")
        #expect(abs(100 * (row.number("share") ?? 0) - share) < 0.005, "\(question) \(answer)")
        #expect((row.number("low") ?? 1) < share / 100 && share / 100 < (row.number("high") ?? 0))
      }
      await tested.run("satisfaction of item --unweighted")
      let plain = try #require(tested.output.reports.last?.tables.first)
      for (answer, share) in figures.unweighted {
        let row = try #require(plain.row(answer, in: "answer"))
        #expect(abs(100 * (row.number("share") ?? 0) - share) < 0.005, "\(question) \(answer)")
      }
    }
  }
}

/// The part of the truth file on the airport that a test reads.
private struct AirportTruth: Decodable {
  struct Figures: Decodable {
    let column: String
    let n: Int
    let mean: Double
    let deviation: Double
    let top2: Double
    let bottom2: Double

    private enum CodingKeys: String, CodingKey {
      case column, n, mean
      case deviation = "sd_sample"
      case top2 = "top2_pct"
      case bottom2 = "bottom2_pct"
    }
  }

  struct Year: Decodable {
    let touchpoints: [String: Figures]

    private enum CodingKeys: String, CodingKey {
      case touchpoints = "touchpoints_q7"
    }
  }

  let year: Year

  private enum CodingKeys: String, CodingKey {
    case year = "2017"
  }
}

/// The part of the truth file on the newspaper's surveys that a test reads.
private struct MasculinityTruth: Decodable {
  struct Figures: Decodable {
    let weighted: [String: Double]
    let unweighted: [String: Double]

    private enum CodingKeys: String, CodingKey {
      case weighted = "ours_weighted_pct"
      case unweighted = "ours_unweighted_pct"
    }
  }

  struct Survey: Decodable {
    let items: [String: Figures]
  }

  let masculinity: Survey
}
