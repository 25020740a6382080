import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

@testable import Events
@testable import WorkspaceKit

/// Clicks in a web shop with known causes: the figures agree, and the causes are found.
@Suite(.enabled(if: SharedData.isPresent)) struct ShopTests {
  private func session() async throws -> TestSession {
    let path = try #require(SharedData.path("data/events-retentioneering-ecom/ecom.csv.gz"))
    return try await TestSession(open: [path])
  }

  private func table(_ line: String) async throws -> Table {
    let tested = try await session()
    #expect(await tested.run(line) == .done, "\(tested.output.text)")
    return try #require(tested.output.reports.last?.table)
  }

  private static let steps = [
    "home", "catalog", "product_view", "add_to_cart", "cart", "shipping_details",
    "payment_details", "purchase",
  ]

  @Test func theFunnelInOrderAgrees() async throws {
    let truth = try Truth.read("events-retentioneering-ecom")["funnel_ordered_sessions"]
    let table = try await table("funnel \(Self.steps.joined(separator: " "))")
    for (row, step) in zip(table.rows, Self.steps) {
      #expect(row[1].word == step)
      #expect(row[2].number == truth[step].number)
    }
  }

  /// The published figures without order count the sessions with each step by itself.
  @Test func theSessionsOfEachStepAgree() async throws {
    let truth = try Truth.read("events-retentioneering-ecom")["funnel_unordered_sessions"]
    let events = try await table("events")
    let steps = try await table("funnel \(Self.steps.joined(separator: " ")) --any-order")
    var most = Double.infinity
    for (step, row) in zip(Self.steps, steps.rows) {
      let cases = events.rows.first { $0[0].word == step }?[2].number
      #expect(cases == truth[step].number)
      most = min(most, cases ?? 0)
      #expect((row[2].number ?? .infinity) <= most)
    }
  }

  @Test func sessionsEventsAndVariantsAgree() async throws {
    let truth = try Truth.read("events-retentioneering-ecom")["by_session"]
    let events = try await table("events")
    #expect(events.totals[0][1].number == truth["events"].number)
    #expect(events.totals[0][2].number == truth["cases"].number)
    let counts = try #require(truth["activity_counts"].object)
    #expect(events.rows.count == counts.count)
    for row in events.rows { #expect(row[1].number == counts[row[0].word ?? ""]?.number) }
    let paths = try await table("paths --keep-repeats --top 100000")
    #expect(paths.rows.count == truth["variants"].integer)
    for (row, variant) in zip(paths.rows, try #require(truth["top_variants"].list)) {
      #expect(row[0].word == variant["variant"].text)
      #expect(row[1].number == variant["cases"].number)
    }
    let durations = try await table("durations")
    let median = try #require(durations.position(of: "median"))
    #expect(
      durations.rows[0][median].number.map { $0 * 60 }
        == truth["throughput_seconds"]["median"].number)
  }

  @Test func transitionsAgreeWithTiedTimes() async throws {
    let truth = try Truth.read("events-retentioneering-ecom")["by_session"]
    let table = try await table("paths transitions --keep-repeats --top 1000")
    for expected in try #require(truth["directly_follows_top10"].list) {
      let row = table.rows.first {
        $0[0].word == expected["frm"].text && $0[1].word == expected["to"].text
      }
      #expect(row?[2].number == expected["n"].number)
    }
    let starts = try #require(truth["start_activities"].object)
    for row in table.rows where row[0].word == "(start)" {
      #expect(row[2].number == starts[row[1].word ?? ""]?.number)
    }
    let ends = try #require(truth["end_activities"].object)
    for row in table.rows where row[1].word == "(end)" {
      #expect(row[2].number == ends[row[0].word ?? ""]?.number)
    }
  }

  @Test func usersAreCasesWhereTheyAreDeclaredSo() async throws {
    let truth = try Truth.read("events-retentioneering-ecom")["by_user"]
    let tested = try await session()
    await tested.run("declare case = user_id as case")
    await tested.run("events")
    let table = try #require(tested.output.reports.last?.table)
    #expect(table.totals[0][2].number == truth["cases"].number)
  }

  /// The way a consultant would go who knows of nothing: what stands out, where, and since when.
  @Test func theCausesAreFoundByAReplayedInvestigation() async throws {
    let tested = try await session()
    let folder = try TemporaryFolder()
    try folder.write(
      "investigation.reis",
      """
      #! reis 1
      ## What is different per platform
      events by platform --top 3
      ## When did that happen
      events where event = checkout_bug
      ## And per month and week
      events by month --top 5
      events by week --top 60
      ## What becomes of a payment before, during and after
      paths transitions --from payment_details --keep-repeats since 2024-05-19 until 2024-06-07
      paths transitions --from payment_details --keep-repeats until 2024-05-18
      """)
    tested.output.take()
    let outcome = await tested.session.runScript(
      Spanned(folder.path + "/investigation.reis", at: .none), parameters: [:])
    #expect(outcome == .done, "\(tested.output.text)")
    let tables = tested.output.reports.compactMap(\.table)
    #expect(tables.count == 6)

    // The bug stands out on mobile, and nowhere else.
    let platform = tables[0].rows[0]
    #expect(platform[0].word == "mobile")
    #expect(platform[1].word == "checkout_bug")
    #expect(platform[tables[0].position(of: "verdict") ?? 0].word == "different")
    #expect(platform[tables[0].position(of: "rest") ?? 0].number == 0)

    // It happened between two dates.
    let truth = try Truth.read("events-retentioneering-ecom")
    let range = try #require(truth["checkout_bug_range"].list).map(\.text)
    #expect(tables[1].rows.map { $0[0].word } == ["checkout_bug"])
    #expect(tables[1].rows[0][1].number == truth["checkout_bug_events"]["mobile"].number)
    #expect(tables[1].rows[0].suffix(2).map(\.word) == range)

    // Per month, payment errors in May come first; per week, both causes have their dates:
    // the bug from Saturday of week 15 to Thursday of week 19, the outage from the last day of
    // week 20 to Friday of week 23.
    #expect(tables[2].rows[0].prefix(2).map(\.word) == ["2024-05", "payment_error"])
    #expect(weeks(of: "checkout_bug", in: tables[3]).isSubset(of: (15...19).map { "2024-W\($0)" }))
    #expect(weeks(of: "checkout_bug", in: tables[3]).count >= 2)
    #expect(weeks(of: "payment_error", in: tables[3]).isSubset(of: (20...23).map { "2024-W\($0)" }))
    #expect(weeks(of: "payment_error", in: tables[3]).count >= 2)

    // During the outage a payment seldom leads to a purchase.
    let incident = truth["story_payment_incident_next_event"]["2024-05-19..2024-06-07"]
    for row in tables[4].rows {
      #expect(row[2].number == incident[row[1].word ?? ""].number, "\(row[1])")
    }
    func purchases(_ table: Table) -> Double {
      table.rows.first { $0[1].word == "purchase" }?[3].number ?? 0
    }
    #expect(purchases(tables[4]) < 0.1)
    #expect(purchases(tables[5]) > 0.15)
  }

  /// The weeks in which an activity demonstrably happens more than in others.
  private func weeks(of activity: String, in table: Table) -> Set<String> {
    let difference = table.position(of: "difference") ?? 0
    let verdict = table.position(of: "verdict") ?? 0
    return Set(
      table.rows.filter {
        $0[1].word == activity && $0[verdict].word == "different"
          && ($0[difference].number ?? 0) > 0
      }.compactMap { $0[0].word })
  }
}
