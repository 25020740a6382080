import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Texts and rules that nobody would want: an answer or a reason, in bounded time.
@Suite struct HostileTextTests {
  static let lines = [
    "texts", "texts check", "texts check --list", "texts address", "texts readability",
    "texts check --address u --fail-on info",
  ]

  static let texts: [(name: String, bytes: [UInt8])] = [
    ("empty", []), ("blank", Array(" \n\r\n\t".utf8)), ("one letter", Array("u".utf8)),
    ("broken", [0x6A, 0x65, 0xC3, 0x28, 0xFF, 0x20, 0x75, 0x77]),
    ("right to left", Array("שלום je \u{202E}uw\u{202C} مرحبا u".utf8)),
    ("emoji", Array("👩‍👩‍👧‍👦 je 🇳🇱 uw e\u{301}\u{301}\u{301} u".utf8)),
    ("escapes", Array("\u{1B}[31mje\u{1B}]0;x\u{7} uw".utf8)),
    ("markup", Array("%(name)s je {name} <b>uw</b> &nbsp; %d u {% if %} ${x} <".utf8)),
    ("one long line", Array(String(repeating: "wij je uw checkout ", count: 4000).utf8)),
    ("one long word", Array(String(repeating: "a", count: 60_000).utf8)),
    ("quotes", Array(String(repeating: "\"", count: 5000).utf8)),
  ]

  @Test(arguments: texts.indices, ["txt", "md", "html", "po", "json", "yaml"])
  func everyCommandAnswersOrSaysWhy(_ number: Int, _ ending: String) async throws {
    let workspace = try WrittenWorkspace([
      "workspace.yaml": "name: w\ntexts: [{files: \"t.*\", channel: app}]\n",
      "brand.yaml": "address: [{form: je}]\n",
    ])
    try workspace.write(Self.texts[number].bytes, to: "t.\(ending)")
    let tested = try await workspace.session()
    for line in Self.lines {
      switch await tested.run(line) {
      case .done, .unmet: break
      case .failed(let problem):
        #expect(problem.code.id == "text.none" || problem.code.id == "file.binary", "\(line)")
      case let other: Issue.record("\(line): \(other)")
      }
    }
    #expect(!tested.output.text.contains("\u{1B}"))
    let words = tested.output.text.split { !$0.isLetter }.map { $0.lowercased() }
    #expect(!words.contains("nan") && !words.contains("inf"))
  }

  @Test func aRuleThatIsNoExpressionIsNamedWithItsLine() async throws {
    let workspace = try WrittenWorkspace([
      "a.txt": "De goede en de slechte.",
      "terms/r.yaml": "extends: substitution\nswap:\n  goede: beste\n  'sl(echte': x\n  'a{9': y\n",
      "terms/e.yaml": "extends: existence\ntokens:\n  - slechte\n  - '[z-a]'\n  - '(?<x'\n",
    ])
    let tested = try await workspace.session()
    #expect(await tested.run("texts check a.txt --rule TX-04 --list") == .done)
    let rows = try #require(tested.output.reports.last?.table).readableRows
    #expect(rows.map { $0.word("found") } == ["goede", "slechte"])
    let places = tested.output.diagnostics.filter { $0.code.id == "term.invalid" }.map { problem in
      if case .file(let path, let line?, let column?, _) = problem.place {
        return "\(path):\(line):\(column)"
      }
      return "?"
    }
    #expect(places.contains("terms/r.yaml:4:3"))
    #expect(places.contains("terms/e.yaml:4:5"))
    #expect(places.contains("terms/e.yaml:5:5"))
  }

  @Test func aCatastrophicExpressionIsGivenUpAndSaid() async throws {
    let workspace = try WrittenWorkspace([
      "a.txt": String(repeating: "a", count: 4000) + " goede",
      "terms/r.yaml":
        "extends: substitution\nnonword: true\nswap:\n  '(a|aa|a+)+(a*)*(a+a*)+b': x\n  goede: beste\n",
      "terms/e.yaml": "extends: existence\nnonword: true\ntokens: ['(a+)+(a+)+(a+)+(a+)+$^x']\n",
    ])
    let tested = try await workspace.session()
    let started = ContinuousClock.now
    #expect(await tested.run("texts check a.txt --rule TX-04 --list") == .done)
    #expect(ContinuousClock.now - started < .seconds(60))
    let rows = try #require(tested.output.reports.last?.table).readableRows
    #expect(rows.map { $0.word("found") } == ["goede"])
  }

  @Test func emptyListsAndFilesAreNoObstacle() async throws {
    let workspace = try WrittenWorkspace([
      "a.txt": "Dag.", "terms/a.yaml": "kind: jargon\nwords: []\n",
      "terms/b.yaml": "extends: substitution\nswap: {}\n", "terms/c.yaml": "",
      "brand.yaml": "terms: {jargon: , glossary: {}, variants: []}\naddress: []\n",
    ])
    let tested = try await workspace.session()
    #expect(await tested.run("texts check a.txt") == .done)
    #expect(tested.output.text.contains("Nothing was found."))
    #expect(tested.output.diagnostics.map(\.code.id) == ["yaml.missing-key"])
  }

  @Test func filesAreNamedFromTheFolderOfTheSession() async throws {
    let workspace = try WrittenWorkspace([
      "workspace.yaml": "name: w\ntexts: [{files: texts/*.md, channel: brief}]\n",
      "texts/a.md": "Je pakket.", "texts/b.md": "Uw pakket.", "los.txt": "Je brief.",
      "brand.yaml": "address: [{channel: brief, form: u}]\n",
    ])
    let tested = try await workspace.session()
    await tested.run("texts texts/a.md los.txt")
    let rows = try #require(tested.output.reports.last?.table).readableRows
    #expect(rows.map { $0.word("file") } == ["texts/a.md", "los.txt"])
    #expect(rows.map { $0.word("channel") } == ["brief", "all"])
    guard case .failed(let problem) = await tested.run("texts check texts/*.po") else {
      Issue.record("it was answered")
      return
    }
    #expect(problem.code.id == "text.none")
  }

  @Test func withoutTextsTheNextStepIsSaid() async throws {
    let tested = try await WrittenWorkspace([:]).session()
    guard case .failed(let problem) = await tested.run("texts check") else {
      Issue.record("it was answered")
      return
    }
    #expect(problem.code.id == "text.none" && problem.hint != nil)
  }
}

/// A line as no editor shows it; two megabytes, because unoptimised code is slow.
@Suite struct LongLineTests {
  @Test func megabytesOnOneLineHavePlaces() async throws {
    let workspace = try WrittenWorkspace([:])
    let filler = Array(String(repeating: "tekst zonder eind ", count: 116_000).utf8)
    try workspace.write(filler + Array("voor u".utf8), to: "a.txt")
    let tested = try await workspace.session()
    #expect(await tested.run("texts check a.txt --rule TX-01 --address je --list") == .done)
    let row = try #require(tested.output.reports.last?.table?.readableRows.first)
    #expect(row.number("column") == Double(filler.count + 6))
    #expect(row.word("found") == "u")
  }
}
