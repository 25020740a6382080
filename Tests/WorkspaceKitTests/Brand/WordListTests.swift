import Diagnostics
import Testing

@testable import WorkspaceKit

/// Word lists in the project's own form and in Vale's.
@Suite struct WordListTests {
  private func read(_ text: String) -> Declared<WordList?> {
    WordListYAML.read(YAMLDocument(YAMLSource(text: text, path: "terms/t.yaml")), id: "t")
  }

  @Test func jargonAsAListOrWithAlternatives() throws {
    let list = try #require(
      read("kind: jargon\nwords: {restitutie: geld terug, POS: }\nallowed: [APP]").value)
    #expect(list.entries.map(\.term) == ["restitutie", "POS"])
    #expect(list.entries.map(\.prefer) == ["geld terug", ""])
    #expect(list.allowed == ["app"])
    #expect(try #require(read("kind: insider\nwords: [DC, POS]").value).entries.count == 2)
  }

  @Test func aGlossaryRulesOutOtherWords() throws {
    let list = try #require(
      read("kind: glossary\nwords: {mand: {means: x, not: [wagen, kar]}, pas: [kaart], bon: y}")
        .value)
    #expect(list.definitions.map(\.value) == ["mand", "pas", "bon"])
    #expect(
      list.entries.map { "\($0.term)>\($0.prefer)" } == ["wagen>mand", "kar>mand", "kaart>pas"])
  }

  @Test func rulesOfValeAreReadAsTheyAre() throws {
    let read = self.read(
      """
      extends: substitution
      message: "Use '%s' rather than '%s'."
      link: https://example.org
      level: error
      ignorecase: true
      nonword: true
      action: {name: replace}
      exceptions: [Keep]
      swap:
        "a(b|c)": d|e
        '(?<!x)y': z
      """)
    #expect(read.problems == [])
    let list = try #require(read.value)
    #expect(list.kind == .substitutions)
    #expect(list.entries.map(\.term) == ["a(b|c)", "(?<!x)y"])
    #expect(
      list.entries[1].place
        == .file(
          path: "terms/t.yaml", line: 11, column: 3, excerpt: "  '(?<!x)y': z"))
    #expect(list.matching.ignoresCase && list.matching.matchesInsideWords)
    #expect(list.severity == .error)
    #expect(list.allowed == ["keep"])
    let existence = try #require(
      self.read("extends: existence\ntokens: [a, b]\nraw: [c]\nmessage: no").value)
    #expect(existence.entries.map(\.term) == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("kind: slang\nwords: [a]", "1:7 yaml.value"), ("words: [a]", "1:1 yaml.missing-key"),
    ("kind: variants\nwords: [[a], [b, c]]", "2:9 yaml.value"),
    ("extends: occurrence\nmax: 3", "1:10 yaml.value"),
    ("extends: existence\nmessage: x", "1:1 yaml.missing-key"),
    ("extends: substitution\nswop: {a: b}", "1:1 yaml.missing-key"),
    ("", "0:0 yaml.missing-key"),
  ])
  func whatIsWrongIsSaidAtItsPlace(_ text: String, _ problem: String) {
    #expect(read(text).problems.map(\.summary).first == problem)
  }
}

/// A workspace with a brand opens whatever is wrong with it.
@Suite struct BrandFilesTests {
  @Test func nothingIsReadBeforeSomebodyAsks() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: w\n", to: "workspace.yaml")
    try folder.write([0xFF, 0x00, 0xC3], to: "brand.yaml")
    try folder.write("text: [", to: "promises/a.yaml")
    try folder.write("text: sound\n", to: "promises/b.yaml")
    try folder.write("kind: jargon\nwords: [x]\n", to: "terms/t.yaml")
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.diagnostics == [])
    #expect(workspace.brand.value == nil)
    #expect(workspace.brand.problems.map(\.code.id) == ["yaml.encoding"])
    #expect(workspace.promises.value.map(\.id) == ["b"])
    #expect(workspace.promises.problems.map(\.code.id) == ["yaml.syntax"])
    #expect(workspace.wordLists.value.map(\.id) == ["t"])
  }

  @Test func anEditCountsAtOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: w\n", to: "workspace.yaml")
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.brand.value == nil && workspace.brand.problems == [])
    try folder.write("definition: one\n", to: "brand.yaml")
    #expect(workspace.brand.value?.definition?.value.en == "one")
    try folder.write("definition: two\n", to: "brand.yaml")
    #expect(workspace.brand.value?.definition?.value.en == "two")
  }
}
