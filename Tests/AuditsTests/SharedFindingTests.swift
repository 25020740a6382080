import Testing
import WorkbenchKit
import WorkbenchTesting

/// `audit` finds what the commands about texts, brand and promises show: one calculation, two doors.
@Suite struct SharedFindingTests {
  /// A command, and the rules of which it shows all findings.
  static let doors: [(command: String, rules: [String])] = [
    (
      "texts check",
      ["TX-01", "TX-02", "TX-03", "TX-04", "TX-05", "TX-06", "TX-07", "TX-08", "TX-09"]
    ),
    ("brand check", ["BR-01", "BR-05", "BR-06", "PR-01"]),
    ("brand matrix", ["BR-02", "BR-03"]), ("consistency", ["BR-04"]),
    ("brand compare prijsplein", ["BR-07"]),
    ("promises", ["PR-02", "PR-03", "PR-04", "PR-05", "PR-06"]),
  ]

  /// What two findings that are the same have in common.
  private func key(_ finding: Finding) -> String {
    let places = finding.places.map(\.name).joined(separator: " ")
    let figures = finding.evidence.map { "\($0.id)=\($0.value)" }.joined(separator: " ")
    let message = finding.message.asSentence
    return "\(finding.rule) \(finding.severity) \(places) \(message.en) \(message.nl) \(figures)"
  }

  @Test(arguments: doors)
  func `the sample workspace`(_ door: (command: String, rules: [String])) async throws {
    try await expectSame(TestSession(), door)
  }

  /// Thresholds of `audit.yaml` count in both.
  @Test func `thresholds of the workspace`() async throws {
    let files = [
      "workspace.yaml": "name: w\ntexts: [{files: '*.txt'}]\n",
      "audit.yaml": "thresholds: {TX-09: {longest: 5}, TX-05: {share: 0.9, words: 5}}\n",
      "a.txt": """
      De bus komt om acht uur bij de halte.
      Wij zijn trots op ons en onze bus.
      Wij doen ons werk.
      """,
    ]
    let tested = try await WrittenWorkspace(files).session()
    let found = await tested.findings("texts check")
    #expect(found.map(\.rule) == ["TX-05", "TX-09"])
    #expect(found.last?.places.count == 2)
    await expectSame(tested, ("texts check", ["TX-05", "TX-09"]))
  }

  private func expectSame(
    _ session: TestSession, _ door: (command: String, rules: [String])
  ) async {
    let shown = await session.findings(door.command).filter { door.rules.contains($0.rule) }
    let audited = await session.findings("audit --rule \(door.rules.joined(separator: ","))")
    #expect(!shown.isEmpty)
    #expect(shown.map(key).sorted() == audited.map(key).sorted())
  }

  /// Every rule about texts, brand and promises has something to show in the sample workspace, and
  /// something that it leaves alone there.
  @Test func `each rule opens in the sample, and not everywhere`() async throws {
    let session = try await TestSession()
    let found = await session.findings("audit brand promises texts")
    let opened = Set(found.map(\.rule))
    #expect(opened == Set(Self.doors.flatMap(\.rules)))
    let subjects = Dictionary(grouping: found, by: \.rule).mapValues { Set($0.map(\.subject)) }
    session.output.take()
    await session.run("promises")
    let rows = try #require(session.output.reports.last?.table).readableRows
    let promises = Set(rows.compactMap { $0.word("promise") })
    for rule in ["PR-01", "PR-02", "PR-03", "PR-04", "PR-05", "PR-06"] {
      #expect(promises.subtracting(subjects[rule] ?? []).count >= 2, "\(rule)")
    }
    for rule in ["TX-01", "TX-02", "TX-03", "TX-04", "TX-05", "TX-06", "TX-07", "TX-09"] {
      #expect(!(subjects[rule] ?? []).contains("texts/website/terugsturen.md"), "\(rule)")
    }
  }
}
