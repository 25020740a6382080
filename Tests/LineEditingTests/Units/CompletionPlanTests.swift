import Testing

@testable import LineEditing

private func candidates(_ names: [String], _ range: Range<Int> = 0..<1) -> [Candidate] {
  names.map { Candidate($0, replacing: range) }
}

@Suite struct CompletionPlanTests {
  private let request = CompletionRequest(text: "s", cursor: 1)

  @Test func nothingFits() {
    #expect(CompletionPlan([], for: request) == .nothing)
  }

  @Test func theOnlyOneIsTakenWithASpace() {
    #expect(
      CompletionPlan(candidates(["show"]), for: request) == .replace(range: 0..<1, text: "show "))
    let bare = [Candidate("dir/", replacing: 0..<1, addsSpace: false)]
    #expect(CompletionPlan(bare, for: request) == .replace(range: 0..<1, text: "dir/"))
  }

  @Test func severalAreTakenAsFarAsTheyAgree() {
    #expect(
      CompletionPlan(candidates(["segment", "sequence"]), for: request)
        == .replace(range: 0..<1, text: "se"))
  }

  @Test func otherwiseTheyAreListed() {
    let several = candidates(["show", "sleep"])
    #expect(CompletionPlan(several, for: request) == .list(several))
  }

  @Test func differentRangesAreListed() {
    let several = candidates(["show"]) + candidates(["shop"], 1..<1)
    #expect(CompletionPlan(several, for: request) == .list(several))
  }

  @Test(arguments: [0..<1, 3..<4, 2..<9])
  func rangesThatCannotBeReplacedAreLeftOut(_ range: Range<Int>) {
    // "a", a break, "bc": the cursor is after b, and the first line has been accepted already.
    let request = CompletionRequest(text: "a\nbc", cursor: 3, lineStart: 2)
    let plan = CompletionPlan(candidates(["x"], range), for: request)
    #expect(plan == (range == 3..<4 ? .replace(range: range, text: "x ") : .nothing))
  }

  @Test func prefixesAreWholeCharacters() {
    #expect(CompletionPlan.commonPrefix(["één", "élan"]) == "é")
    #expect(CompletionPlan.commonPrefix(["e\u{301}a", "ea"]) == "")
    #expect(CompletionPlan.commonPrefix(["a", "b"]) == "")
  }

  @Test func requestsAreBroughtWithinTheText() {
    let request = CompletionRequest(text: "één", cursor: 99, lineStart: 200)
    #expect(request.cursor == 5)
    #expect(request.lineStart == 5)
    #expect(request.beforeCursor == "één")
  }
}

@Suite(.enabled(if: Terminal.useUTF8())) struct CandidateLayoutTests {
  private func rows(_ candidates: [Candidate], columns: Int, rows: Int = 24) -> [String] {
    CandidateLayout(columns: columns, rows: rows).page(candidates).rows
      .map { $0.name + $0.summary }
  }

  @Test func columnsReadDownwards() {
    #expect(
      rows(candidates(["één", "twee", "drie", "vier", "vijf"]), columns: 20)
        == ["één   drie  vijf", "twee  vier"])
  }

  @Test func widthsAreThoseOfTheScreen() {
    #expect(rows(candidates(["ééé", "世界", "abc"]), columns: 13) == ["ééé   abc", "世界"])
  }

  @Test func descriptionsStandBesideNamesAndAreCut() {
    let described = [
      Candidate("region", replacing: 0..<0, summary: "woonplaats van de klant"),
      Candidate("by", replacing: 0..<0),
    ]
    #expect(rows(described, columns: 24) == ["region   woonplaats va…", "by"])
  }

  @Test(arguments: [1, 2, 3, 10, 39, 80])
  func noRowReachesTheLastColumn(_ columns: Int) {
    let names = candidates((0..<40).map { String(repeating: "wij世", count: $0 % 9 + 1) })
    let described = names.map { Candidate($0.label, replacing: 0..<0, summary: $0.label) }
    for all in [names, described] {
      for row in rows(all, columns: columns) { #expect(DisplayText.width(row) < max(2, columns)) }
    }
  }

  @Test func theScreenIsTheLimit() {
    let many = candidates((100..<300).map { "value\($0)" })
    let layout = CandidateLayout(columns: 21, rows: 10)
    let first = layout.page(many)
    #expect(first.rows.count == 9 && first.shown == 18 && first.left == 182)
    let described = many.map { Candidate($0.label, replacing: 0..<0, summary: "x") }
    let page = layout.page(described[190...])
    #expect(page.rows.count == 10 && page.shown == 10 && page.left == 0)
  }

  @Test func namesFromDataAreHarmless() {
    let row = rows([Candidate("a", replacing: 0..<0, label: "a\u{1b}[2J\nb")], columns: 80)
    #expect(row == ["a\u{FFFD}[2J b"])
  }
}
