import OracleKit
import Testing
import WorkbenchKit
import WorkbenchTesting

@testable import Events
@testable import WorkspaceKit

/// A hospital log whose activities have a beginning and a completion each, proposed and then
/// answered without a person's help.
@Suite(.enabled(if: SharedData.isPresent)) struct PatientsTests {
  private func session() async throws -> TestSession {
    let path = try #require(SharedData.path("data/events-patients/patients.csv"))
    return try await TestSession(open: [path])
  }

  private func log(_ moment: EventRequest.Moment) throws -> EventLog {
    let path = try #require(SharedData.path("data/events-patients/patients.csv"))
    return try SurveyLibrary.opening([path]).library.eventLog(named: nil)
      .events(EventRequest(moment: moment))
  }

  @Test(arguments: EventRequest.Moment.allCases)
  func casesStepsAndVariantsAgree(_ moment: EventRequest.Moment) throws {
    let truth = try Truth.read("events-patients")["patients.csv"]["\(moment.rawValue)_only"]
    let log = try log(moment)
    #expect(log.count == truth["events"].integer)
    #expect(log.cases == truth["cases"].integer)
    #expect(log.activities.count == truth["activities"].integer)
    #expect(log.exclusions.total == 0)
    #expect(Set(log.traces).count == truth["variants"].integer)
    let counts = try #require(truth["activity_counts"].object)
    for entry in ActivityCounts(log).byFrequency {
      #expect(entry.events == counts[log.activities[entry.activity]]?.integer)
    }
  }

  @Test func theVariantsAgree() async throws {
    let tested = try await session()
    await tested.run("paths --keep-repeats --top 100")
    let table = try #require(tested.output.reports.last?.table)
    #expect(table.rows.count == 7)
    let truth = try Truth.read("events-patients")["patients.csv"]["complete_only"]
    for (row, variant) in zip(table.rows, try #require(truth["top_variants"].list)) {
      #expect(row[1].number == variant["cases"].number)
    }
    #expect(
      table.rows[0][0].word
        == "Registration > Triage and Assessment > X-Ray > Discuss Results > Check-out")
    #expect(table.rows[0][2].number == 258.0 / 500)
  }

  @Test(arguments: EventRequest.Moment.allCases)
  func theMedianThroughputAgrees(_ moment: EventRequest.Moment) async throws {
    let truth = try Truth.read("events-patients")["patients.csv"]["\(moment.rawValue)_only"]
    let tested = try await session()
    await tested.run("durations --at \(moment.rawValue)")
    let table = try #require(tested.output.reports.last?.table)
    let median = try #require(table.position(of: "median"))
    let unit = try #require(table.position(of: "unit"))
    #expect(table.rows[0][unit].word == "days")
    let days = try #require(table.rows[0][median].number)
    let expected = try #require(truth["throughput_seconds"]["median"].number)
    #expect(abs(days * 86_400 - expected) < 1e-6)
  }

  @Test func processingTimesAgree() async throws {
    let truth = try Truth.read("events-patients")["patients.csv"]["mean_processing_seconds"]
    for (activity, mean) in try #require(truth.object) {
      let tested = try await session()
      await tested.run("durations \"\(activity)\"")
      let evidence = try #require(tested.output.reports.last?.table?.evidence.first)
      let found = evidence.operands.first { $0.id == "mean_seconds" }?.value.number
      #expect(abs((found ?? 0) - (mean.number ?? 0)) < 0.006, "\(activity)")
    }
  }

  @Test func transitionsAgree() async throws {
    let truth = try Truth.read("events-patients")["patients.csv"]["complete_only"]
    let tested = try await session()
    await tested.run("paths transitions --keep-repeats --top 100")
    let table = try #require(tested.output.reports.last?.table)
    for expected in try #require(truth["directly_follows_top10"].list) {
      let row = table.rows.first {
        $0[0].word == expected["frm"].text && $0[1].word == expected["to"].text
      }
      #expect(row?[2].number == expected["n"].number)
    }
  }
}
