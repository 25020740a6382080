import OracleKit
import Testing
import WorkbenchKit
import WorkbenchTesting

@testable import Journeys

/// A hospital log against its own commonest way; the counts follow from those of truth.json.
@Suite(.enabled(if: SharedData.isPresent)) struct PatientsDeviationTests {
  @Test func deviationsFromTheTopVariantAgree() async throws {
    let path = try #require(SharedData.path("data/events-patients/patients.csv"))
    let truth = try Truth.read("events-patients")["patients.csv"]["complete_only"]
    let counts = truth["activity_counts"]
    func count(_ activity: String) throws -> Int { try #require(counts[activity].integer) }
    let cases = try #require(truth["cases"].integer)
    let top = try #require(truth["top_variants"].list?.first?["cases"].integer)
    let tested = try await TestSession(open: [path])
    await tested.run("journey deviations")
    let report = try #require(tested.output.reports.last)
    let sentence = try #require(report.note("conformance")).text.en
    #expect(cases == 500 && top == 258)
    #expect(sentence.hasPrefix("\(top) of \(cases) cases follow the plan"))
    #expect(sentence.contains("\(truth["variants"].integer ?? 0) different ways"))
    let table = try #require(report.table)
    func found(_ touchpoint: String, _ deviation: String) -> Int? {
      table.readableRows.first {
        $0.word("touchpoint") == touchpoint && $0.word("deviation") == deviation
      }?.number("n").map { Int($0) }
    }
    for name in ["X-Ray", "Discuss Results", "Check-out"] {
      #expect(found(name, "missing") == (try cases - count(name)), "\(name)")
    }
    for name in ["Blood test", "MRI SCAN"] {
      #expect(found(name, "ad-hoc") == (try count(name)), "\(name)")
    }
    #expect(table.rows.count == 5)
    for row in table.readableRows {
      let (share, n) = (try #require(row.number("share")), try #require(row.number("n")))
      #expect(abs(share - n / 500) < 1e-12)
      #expect(try #require(row.number("low")) < share && share < (try #require(row.number("high"))))
    }
  }
}
