import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The same people in both groups: each is compared with themselves.
@Suite struct PanelTests {
  private static let declaration = """
    questions:
      happy: {column: happy, kind: csat, scale: [1, 5]}
      again: {column: again, kind: yes-no}
    wave: wave
    respondent: who
    segments: [city]
    """
  private static let before = [1, 2, 3, 4, 5, 3, 2, 4, 1, 5, 2, 3]
  private static let after = [2, 4, 3, 5, 5, 4, 2, 5, 3, 4, 4, 3]

  private func survey(_ rows: [String], weighted: Bool = false) async throws -> TestSession {
    let header = "happy,again,wave,who,city" + (weighted ? ",w" : "")
    return try await WrittenSurvey(
      Self.declaration + (weighted ? "\nweight: w" : ""),
      responses: header + "\n" + rows.joined(separator: "\n") + "\n"
    ).session()
  }

  /// Every person in both waves, the later wave first.
  private func panel(_ tail: String = "") -> [String] {
    zip(Self.before, Self.after).enumerated().flatMap { person, answers in
      [
        "\(answers.1),\(answers.1 > 3 ? "ja" : "nee"),two,p\(person),x\(tail)",
        "\(answers.0),\(answers.0 > 3 ? "ja" : "nee"),one,p\(person),x\(tail)",
      ]
    }
  }

  private func row(_ tested: TestSession) throws -> TableRow {
    try #require(tested.output.reports.last?.tables.first?.readableRows.first)
  }

  @Test func `difference, interval and p are those of the paired t test`() async throws {
    let tested = try await survey(panel())
    await tested.run("satisfaction compare wave = one vs wave = two of happy")
    let row = try row(tested)
    // scipy.stats.ttest_rel of the lists above.
    #expect(row.number("pairs") == 12)
    #expect(abs((row.number("difference") ?? 0) - 0.75) < 1e-12)
    #expect(abs((row.number("low") ?? 0) - 0.13667300315255193) < 1e-9)
    #expect(abs((row.number("high") ?? 0) - 1.363326996847448) < 1e-9)
    #expect(abs((row.number("p") ?? 0) - 0.020974741303533117) < 1e-9)
    #expect(abs((row.number("top_difference") ?? 0) - 25) < 1e-9)
    #expect(abs((row.number("top_low") ?? 0) - -3.735675309652159) < 1e-7)
    // The order of separate people says nothing of these.
    #expect(row["superiority"] == .missing(.notApplicable))
    #expect(tested.output.text.contains("a panel"))
    #expect(tested.output.text.contains("paired t test"))
  }

  @Test func `several answers of a person are one person`() async throws {
    let twice = panel() + panel()
    let tested = try await survey(twice)
    await tested.run("satisfaction compare wave = one vs wave = two of happy")
    let row = try row(tested)
    #expect(row.number("pairs") == 12 && row.number("n_a") == 24)
    #expect(abs((row.number("low") ?? 0) - 0.13667300315255193) < 1e-9)
  }

  @Test func `yes and no are paired too`() async throws {
    let tested = try await survey(panel())
    await tested.run("satisfaction compare wave = one vs wave = two of again")
    let row = try row(tested)
    #expect(row.number("pairs") == 12)
    #expect(abs((row.number("top_difference") ?? 0) - 25) < 1e-9)
    #expect(abs((row.number("top_low") ?? 0) - -3.735675309652159) < 1e-7)
    #expect(row["mean_a"] == .missing(.notApplicable))
  }

  @Test func `weights do not count within persons, and that is said`() async throws {
    let rows = panel().enumerated().map { "\($1),\(1 + $0 % 3)" }
    let tested = try await survey(rows, weighted: true)
    await tested.run("satisfaction compare wave = one vs wave = two of happy")
    #expect(abs((try row(tested).number("low") ?? 0) - 0.13667300315255193) < 1e-9)
    #expect(tested.output.text.contains("within persons weights do not count"))
  }

  @Test func `a few who return do not make a panel`() async throws {
    let one = (0..<30).map { "\(1 + $0 % 5),ja,one,a\($0),x" }
    let two = (0..<30).map { "\(1 + $0 % 4),ja,two,\($0 == 0 ? "a" : "b")\($0),x" }
    let tested = try await survey(one + two)
    await tested.run("satisfaction compare wave = one vs wave = two of happy")
    #expect(tested.output.text.contains("fewer than 5%: treated as independent"))
    #expect(try row(tested)["pairs"] == nil)
  }

  @Test func `too few pairs are not tested`() async throws {
    let shared = (0..<5).flatMap { ["3,ja,one,s\($0),x", "4,ja,two,s\($0),x"] }
    let one = (0..<20).map { "\(1 + $0 % 5),ja,one,a\($0),x" }
    let two = (0..<20).map { "\(1 + $0 % 4),ja,two,b\($0),x" }
    let tested = try await survey(shared + one + two)
    await tested.run("satisfaction compare wave = one vs wave = two of happy")
    let row = try row(tested)
    #expect(row.word("verdict") == "too-small" && row.number("pairs") == 5)
    #expect(row["difference"] == .missing(.suppressed))
    #expect(tested.output.text.contains("too few people answered in both groups (5)"))
  }

  @Test func `groups that only one side has are told, in their order`() async throws {
    let rows =
      (0..<12).map { "\(1 + $0 % 5),ja,one,a\($0),m" }
      + (0..<12).map { "\(1 + $0 % 5),ja,two,b\($0),m" }
      + (0..<12).map { "\(1 + $0 % 5),ja,two,c\($0),b" }
      + (0..<12).map { "\(1 + $0 % 5),ja,one,d\($0),z" }
    let tested = try await survey(rows)
    await tested.run("satisfaction compare wave = one vs wave = two of happy by city")
    let table = try #require(tested.output.reports.last?.tables.first)
    #expect(table.readableRows.compactMap { $0.word("city") } == ["b", "m", "z"])
    #expect(table.row("b", in: "city")?.word("verdict") == "too-small")
    #expect(table.row("b", in: "city")?.number("n_a") == 0)
    #expect(table.row("m", in: "city")?.word("verdict") == "noise")
  }
}
