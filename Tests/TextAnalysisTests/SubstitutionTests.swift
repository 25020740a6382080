import Testing
import TextAnalysis

@Suite struct SubstitutionTests {
  private func found(_ style: SubstitutionStyle, _ text: String) -> [String] {
    style.report(on: SourceText(text)).hits.map {
      "\($0.found): \($0.preferred.joined(separator: "/"))"
    }
  }

  @Test func `the longest expression wins`() {
    let style = SubstitutionStyle(
      swap: ["customer": "klant", "customer journey": "klantreis"],
      options: .init(ignoresCase: true))
    #expect(
      found(style, "De Customer Journey van een customer") == [
        "Customer Journey: klantreis", "customer: klant",
      ])
  }

  @Test func `only whole words, unless the list says otherwise`() {
    #expect(
      found(SubstitutionStyle(swap: ["env": "environment"]), "envelope env") == [
        "env: environment"
      ])
    let inside = SubstitutionStyle(
      swap: ["‘|’": "'"], options: .init(matchesInsideWords: true))
    #expect(found(inside, "it’s") == ["’: '"])
  }

  @Test func `what is right already is passed over`() {
    let style = SubstitutionStyle(
      swap: ["pm": "PM", "javadocs?": "Javadoc|API documentation"],
      options: .init(ignoresCase: true))
    #expect(
      found(style, "PM pm Javadoc javadoc") == [
        "pm: PM", "javadoc: Javadoc/API documentation",
      ])
  }

  @Test func `groups are put into the replacement`() {
    let style = SubstitutionStyle(swap: ["bare metal( clusters?| hosts?)": "bare-metal$1"])
    #expect(found(style, "bare metal hosts") == ["bare metal hosts: bare-metal hosts"])
  }

  @Test func `exceptions are not reported`() {
    let style = SubstitutionStyle(
      swap: ["team|app": "groep"], options: .init(exceptions: ["app"]))
    #expect(found(style, "team app") == ["team: groep"])
  }

  @Test func `a wrong expression does not stop the others`() {
    let style = SubstitutionStyle(swap: ["(open": "x", "billing": "facturatie"])
    #expect(style.rejected.map(\.expression) == ["(open"])
    #expect(style.rejected.first?.error == PatternError(reason: .unclosedGroup, offset: 0))
    #expect(found(style, "billing") == ["billing: facturatie"])
  }

  @Test func `a rule that takes too long is named`() {
    let style = SubstitutionStyle(swap: ["(?<=.*.*.*)slow": "x", "fast": "y"])
    let text = SourceText(String(repeating: "so fast. ", count: 3000) + "slow")
    let report = style.report(on: text, stepsPerRule: 1_000_000)
    #expect(report.hits.count == 3000)
    #expect(report.abandoned.keys.map { style.rules[$0].pattern.source } == ["(?<=.*.*.*)slow"])
  }

  @Test func `an empty list finds nothing`() {
    #expect(found(SubstitutionStyle(swap: [:]), "anything") == [])
    #expect(found(SubstitutionStyle(swap: ["": "x", "a*": "b"]), "c d") == [])
  }
}
