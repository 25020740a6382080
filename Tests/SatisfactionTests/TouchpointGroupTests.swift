import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// `satisfaction by phase` where each question of a survey is about a touchpoint.
@Suite struct TouchpointGroupTests {
  private static let journey = """
    touchpoints:
      - {id: door, step: 3, owner: Shop, visibility: hidden}
      - {id: shelf, step: 4, owner: Shop, visibility: obvious}
      - {id: till, step: 4, owner: Till, visibility: obvious}

    """
  private static let survey = """
    questions:
      door: {column: a, kind: rating, scale: [1, 5], touchpoint: door, missing: {9: not-visited}}
      shelf: {column: b, kind: rating, scale: [1, 5], touchpoint: shelf, missing: {9: not-visited}}
      till: {column: c, kind: rating, scale: [1, 5], touchpoint: till, missing: {9: not-visited}}
      mood: {column: d, kind: emotion, touchpoint: till}
      whole: {column: e, kind: csat, scale: [1, 5]}
    respondent: id
    segments: [region]

    """

  /// Marks of made-up respondents: door, shelf, till; 9 for not visited.
  private static let marks: [[Int]] = (0..<24).map { number in
    [1 + number % 5, 1 + (number * 7) % 5, number % 3 == 0 ? 9 : 1 + (number * 3) % 5]
  }

  private static func rows(_ marks: [[Int]]) -> String {
    "id,region,a,b,c,d,e\n"
      + marks.enumerated().map { number, row in
        "r\(number),\(number % 2 == 0 ? "North" : "South"),"
          + row.map(String.init).joined(separator: ",") + ",\(number % 5 - 2),4\n"
      }.joined()
  }

  private func report(
    _ statement: String, _ marks: [[Int]] = marks, survey: String = survey, rows: String? = nil
  ) async throws -> Report {
    let written = try WrittenSurvey(
      survey, responses: rows ?? Self.rows(marks), files: ["journeys/visit.yaml": Self.journey])
    let tested = try await written.session()
    #expect(await tested.run(statement) == .done, "\(tested.output.text)")
    return try #require(tested.output.reports.last)
  }

  @Test func `questions of one phase are taken together, respondents as clusters`() async throws {
    let report = try await report("satisfaction by phase")
    let row = try #require(report.tables[0].row("purchase", in: "phase"))
    // A ratio of sums over respondents, its error by hand.
    let people = Self.marks.map { row in row[1...].filter { $0 != 9 }.map(Double.init) }
    let (sum, answers) = (
      people.flatMap(\.self).reduce(0, +), Double(people.reduce(0) { $0 + $1.count })
    )
    let mean = sum / answers
    let residuals = people.map { marks in
      marks.reduce(0, +) - mean * Double(marks.count)
    }.reduce(0) { $0 + $1 * $1 }
    let n = Double(people.count)
    let error = (n / (n - 1) * residuals).squareRoot() / answers
    // Student's t at 97.5 % with 23 degrees of freedom.
    let t = 2.0686576104190406
    #expect(row.number("n") == answers && row.number("people") == n)
    #expect(row.number("questions") == 2)
    #expect(abs((row.number("mean") ?? 9) - mean) < 1e-12)
    #expect(abs((row.number("low") ?? 9) - (mean - t * error)) < 1e-9)
    #expect(abs((row.number("high") ?? 9) - (mean + t * error)) < 1e-9)
    #expect(row.number("not_visited") == 8)
  }

  @Test func `one question by itself is what it is without groups`() async throws {
    let pooled = try await report("satisfaction by phase").tables[0]
    let alone = try await report("satisfaction of door").tables[0].readableRows[0]
    let row = try #require(pooled.row("consideration", in: "phase"))
    for column in ["n", "mean", "low", "high", "top", "top_low", "top_high", "bottom"] {
      let (left, right) = (row.number(column) ?? 9, alone.number(column) ?? 0)
      #expect(abs(left - right) < 1e-9, "\(column)")
    }
  }

  @Test func `answers that agree within a respondent count for less`() async throws {
    let alike = (0..<24).map { [1 + $0 % 5, 1 + $0 % 5, 1 + $0 % 5] }
    let report = try await report("satisfaction by visibility", alike)
    let row = try #require(report.tables[0].row("obvious", in: "visibility"))
    let single = try await self.report("satisfaction of shelf", alike).tables[0].readableRows[0]
    // Twice the answers, the same people: no more is known.
    #expect(row.number("n") == 48)
    for column in ["mean", "low", "high", "top", "top_low", "top_high"] {
      let (left, right) = (row.number(column) ?? 9, single.number(column) ?? 0)
      #expect(abs(left - right) < 1e-9, "\(column)")
    }
  }

  @Test func `the same answers in long form have the same mean`() async throws {
    let long =
      "questions:\n  rated: {column: score, kind: rating, scale: [1, 5]}\n"
      + "respondent: id\ntouchpoint: touchpoint\n"
    let names = ["door", "shelf", "till"]
    let lines = Self.marks.enumerated().flatMap { number, row in
      zip(names, row).filter { $0.1 != 9 }.map { "r\(number),\($0.0),\($0.1)\n" }
    }
    let wide = try await report("satisfaction by owner").tables[0]
    let other = try await report(
      "satisfaction of rated by owner", survey: long,
      rows: "id,touchpoint,score\n" + lines.joined()
    ).tables[0]
    for owner in ["Shop", "Till"] {
      let (left, right) = (wide.row(owner, in: "owner"), other.row(owner, in: "owner"))
      #expect(left?.number("n") == right?.number("n"))
      #expect(abs((left?.number("mean") ?? 9) - (right?.number("mean") ?? 0)) < 1e-12)
    }
  }

  @Test func `scales are never mixed, and questions about no touchpoint are named`() async throws {
    let report = try await report("satisfaction by owner")
    #expect(report.tables.map(\.id) == ["satisfaction", "satisfaction.feeling.-2_2"])
    #expect(report.tables[1].readableRows.map { $0.word("owner") } == ["Till"])
    #expect(report.note("left-out")?.text.en.contains("whole") == true)
  }

  @Test func `properties of touchpoints and columns of respondents group together`() async throws {
    let report = try await report("satisfaction by region, phase where owner = Shop")
    let rows = report.tables[0].readableRows
    #expect(report.tables[0].columns.prefix(2).map(\.id) == ["region", "phase"])
    #expect(rows.count == 4)
    let n = rows.compactMap { $0.number("n") }.reduce(0, +)
    #expect(n == report.tables[0].totals[0][3].number)
  }

  @Test func `a condition chooses questions, and other conditions respondents`() async throws {
    let all = try await report("satisfaction where visibility = obvious and region = North")
    #expect(all.tables[0].readableRows.compactMap { $0.word("question") } == ["shelf", "till"])
    #expect(all.tables[0].readableRows[0].number("n") == 12)
  }

  @Test(arguments: [
    ("satisfaction by phase where visibility = hidden or region = North", "touchpoint.mixed"),
    ("satisfaction of whole by phase", "touchpoint.none"),
    ("satisfaction by phase where owner = Nobody", "touchpoint.none"),
    ("nps by phase", "question.none"),
  ])
  func refusals(_ statement: String, _ code: String) async throws {
    let written = try WrittenSurvey(
      Self.survey, responses: Self.rows(Self.marks),
      files: ["journeys/visit.yaml": Self.journey])
    let tested = try await written.session()
    #expect(await tested.run(statement) != .done)
    let found = tested.output.diagnostics.last
    #expect(found?.code.id == code, "\(tested.output.text)")
    #expect(found?.hint != nil)
  }

  @Test func `a weighted mean is that of the questions together`() async throws {
    let tested = try await TestSession(width: nil)
    await tested.run("satisfaction by owner")
    await tested.run("satisfaction")
    let reports = tested.output.reports
    let row = try #require(reports[0].tables[0].row("Winkelmanager", in: "owner"))
    let names = ["bicycle_parking", "entrance", "basket", "checkout"]
    let parts = names.compactMap { reports[1].tables[0].row($0, in: "question") }
    #expect(row.number("n") == parts.compactMap { $0.number("n") }.reduce(0, +))
    // Means lie between those of the parts, and the interval is one of people, not of answers.
    let means = parts.compactMap { $0.number("mean") }
    let mean = try #require(row.number("mean"))
    #expect(mean > (means.min() ?? 9) && mean < (means.max() ?? 0))
    #expect((row.number("people") ?? 0) < (row.number("n") ?? 0))
  }
}
