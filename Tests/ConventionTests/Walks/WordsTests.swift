import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What every result says in words: one plain sentence in both languages, no causes, one meaning a
/// word.
@Suite struct WordsTests {
  private func reports() async throws -> [(line: String, report: Report)] {
    let data = try WalkData(WalkData.ordinary(), events: WalkData.visits(), isWeighted: true)
    let tested = try await data.session()
    var found: [(String, Report)] = []
    for step in AnalysisWalk.steps {
      tested.output.take()
      let outcome = await tested.run(step.line)
      #expect(outcome == .done, "\(step.line): \(tested.output.text)")
      if let report = tested.output.reports.last { found.append((step.line, report)) }
    }
    withExtendedLifetime(data) {}
    return found
  }

  @Test func `every result has a plain sentence in both languages`() async throws {
    for (line, report) in try await reports() where !line.hasPrefix("nps by") && line != "nps" {
      let sentences = report.blocks.compactMap { block -> Text? in
        if case .note(let note) = block, note.role == .body { note.text } else { nil }
      }
      #expect(!sentences.isEmpty, "\(line)")
      for sentence in sentences {
        #expect(sentence.en.hasSuffix("."), "\(line): \(sentence.en)")
        #expect(sentence.nl.hasSuffix("."), "\(line): \(sentence.nl)")
        #expect(sentence.en != sentence.nl, "\(line): \(sentence.en)")
      }
    }
  }

  /// Words that say that one thing makes another.
  private static let causes: [String] = [
    "cause", "causes", "caused", "causing", "causal", "because", "effect", "effects", "leads",
    "drives", "influence", "influences", "consequence",
    "veroorzaakt", "veroorzaken", "oorzaak", "oorzaken", "leidt", "leiden", "doordat", "komt door",
    "zorgt voor", "effect", "effecten", "invloed", "beïnvloedt", "gevolg", "gevolgen",
  ]

  /// Sentences that deny a cause have to name it.
  private static let denials = [
    "an association, not a cause", "een samenhang, geen oorzaak", "een samenhang, geen gevolg",
    "none of them makes a driver a cause", "geen ervan maakt van een driver een oorzaak",
  ]

  /// The words of a text that speak of causes.
  private func causes(in text: String) -> [String] {
    var rest = text.lowercased()
    for denial in Self.denials { rest = rest.replacing(denial, with: "") }
    let words = " " + rest.split { !$0.isLetter }.joined(separator: " ") + " "
    return Self.causes.filter { words.contains(" \($0) ") }
  }

  @Test func `no result speaks of causes`() async throws {
    var found: Set<String> = []
    for (line, report) in try await reports() {
      var texts: [Text] = []
      for block in report.blocks {
        switch block {
        case .note(let note): texts.append(note.text)
        case .table(let table):
          texts.append(table.title)
          texts += table.columns.map(\.title) + table.evidence.map(\.wording)
          texts += table.evidence.flatMap(\.operands).map(\.title)
          for case .term(let term) in (table.rows + table.totals).joined() {
            texts.append(term.title)
          }
        default: break
        }
      }
      for text in texts {
        for cause in causes(in: text.en) + causes(in: text.nl) {
          found.insert("\(line): \(cause) in \(text.en) / \(text.nl)")
        }
      }
    }
    #expect(found.isEmpty, "\(found.sorted().joined(separator: "\n"))")
  }

  @Test func `no help page speaks of causes`() {
    var found: Set<String> = []
    for signature in AnalysisWalk.commands {
      let texts =
        [signature.summary, signature.details].compactMap(\.self)
        + signature.parameters.map(\.help) + signature.examples.map(\.title)
        + signature.refusals.map(\.reason)
      for text in texts {
        for cause in causes(in: text.en) + causes(in: text.nl) {
          found.insert("\(signature.name): \(cause) in \(text.en) / \(text.nl)")
        }
      }
    }
    #expect(found.isEmpty, "\(found.sorted().joined(separator: "\n"))")
  }

  /// Tables whose rows are named by terms of their own: other tools' definitions, tests.
  private static let named: Set = ["nps-why", "satisfaction-why", "nps-trend-tests"]

  @Test func `a word of the product means one thing`() async throws {
    var meanings: [String: Set<String>] = [:]
    for (_, report) in try await reports() {
      for table in WalkedTables.all(of: report) where !Self.named.contains(table.id) {
        for case .term(let term) in (table.rows + table.totals).joined() where !term.id.isEmpty {
          meanings[term.id, default: []].insert(term.title.en + " / " + term.title.nl)
        }
      }
    }
    for (id, titles) in meanings where titles.count > 1 {
      Issue.record("\(id): \(titles.sorted().joined(separator: "; "))")
    }
  }

  @Test func `indicative means the same number of answers everywhere`() async throws {
    let settings = ["nps.indicative", "satisfaction.indicative", "events.indicative"]
    let data = try WalkData(WalkData.ordinary(29), events: WalkData.visits(29), isWeighted: false)
    let tested = try await data.session()
    for line in [
      "nps", "satisfaction of happy", "funnel a b", "drivers over a, b --method correlation",
      "drivers over a, b --bootstrap 0",
    ] {
      tested.output.take()
      #expect(await tested.run(line) == .done, "\(line): \(tested.output.text)")
      let table = try #require(tested.output.reports.last?.tables.first)
      #expect(table.readableRows.contains { $0.word("flag") == "indicative" }, "\(line)")
    }
    for name in settings {
      tested.output.take()
      await tested.run("set \(name)")
      #expect(tested.output.text.contains("30"), "\(name)")
    }
    withExtendedLifetime(data) {}
  }
}
