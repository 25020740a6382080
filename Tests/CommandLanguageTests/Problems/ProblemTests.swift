import CommandLanguage
import Testing
import WorkbenchKit

@Suite struct ProblemTests {
  @Test(arguments: LineProblems.all)
  func mistakesAreShownWhereTheyAre(_ mistake: LineProblems.Case) throws {
    let marked = MarkedLine(mistake.line)
    let found = try #require(
      problem(marked.text, ["quarter": "2026-Q1", "region": "Noord"]), "nothing was wrong")
    #expect(found.code.id == mistake.code)
    #expect(found.place == .statement(marked.span), "\(found.message.en)")
    #expect((found.hint?.en ?? "") == mistake.hint)
  }

  @Test(arguments: LineProblems.all)
  func mistakesAreToldInBothLanguages(_ mistake: LineProblems.Case) throws {
    let found = try #require(problem(MarkedLine(mistake.line).text, ["quarter": "2026-Q1"]))
    for text in [found.message, found.hint].compactMap({ $0 }) {
      #expect(!text.en.isEmpty && !text.nl.isEmpty)
      #expect(!text.en.hasSuffix("."), "\(text.en)")
      #expect(!text.nl.hasSuffix("."), "\(text.nl)")
    }
    #expect(found.message.en != found.message.nl)
  }

  @Test func everyCodeIsGivenBySomeLine() {
    let given = Set(LineProblems.all.map(\.code) + ["expression.deep", "expression.long"])
    let others = ["pipe.long", "history.unknown"]
    for code in CommandLanguage.diagnosticCodes where !others.contains(code.id) {
      #expect(given.contains(code.id), "no line gives \(code.id)")
    }
  }

  @Test func codesAreExplainedAndUnique() {
    let codes = CommandLanguage.diagnosticCodes
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(code.id.split(separator: ".").count == 2, "\(code.id)")
      for text in [code.title, code.explanation] {
        #expect(text.en.hasSuffix(".") && text.nl.hasSuffix("."), "\(code.id)")
        #expect(text.en != text.nl, "\(code.id)")
      }
      #expect(code.title.en.count <= 80 && code.title.nl.count <= 80, "\(code.id)")
    }
  }

  @Test func pastedPagesDoNotBecomeMessages() throws {
    let page = String(repeating: "x", count: 100_000)
    for line in [
      page, "set \(page) 3", "nps --\(page) 3", "nps \(page) = 3",
      "nps where \(page)",
      "nps where a is \(page)", "nps since \(page)", "nps | top \(page)", "declare \(page)",
      "declare a as \(page)", "nps since $\(page)", "nps where \(page) not in (1)",
      "filter '\(page)",
      "filter region = \(page) \(page)",
    ] {
      let found = try #require(problem(line))
      #expect(found.message.en.count < 300 && found.message.nl.count < 300, "\(found.message.en)")
      #expect((found.hint?.en.count ?? 0) < 400, "\(found.code.id)")
    }
  }
}
