import Diagnostics
import Testing

@testable import WorkspaceKit

/// Typed values from YAML: everything that is wrong is reported at once, in order of place.
@Suite struct YAMLReaderTests {
  private enum Colour: String, CaseIterable {
    case red
    case green
  }

  private func read<Result>(
    _ text: String, _ body: (YAMLMapping) -> Result
  ) throws -> (result: Result?, problems: [String]) {
    let reader = YAMLReader(YAMLDocument(YAMLSource(text: text, path: "x.yaml")))
    let root = try #require(YAMLDocument(YAMLSource(text: text, path: "x.yaml")).root)
    let result = reader.mapping(root, "a thing", body)
    return (
      result, reader.problems.map { "\($0.summary): \($0.message.en) | \($0.hint?.en ?? "")" }
    )
  }

  @Test func readsEveryType() throws {
    let text = """
      name: a name
      count: 12
      on: yes
      list: [a, b]
      one: a
      words: {en: bread, nl: brood}
      same: bread
      colour: red
      """
    let (_, problems) = try read(text) { keys in
      #expect(keys.string("name") == "a name")
      #expect(keys.integer("count", in: 0...20) == 12)
      #expect(keys.boolean("on") == true)
      #expect(keys.strings("list") == ["a", "b"])
      #expect(keys.strings("one") == ["a"])
      #expect(keys.text("words") == Text("bread", nl: "brood"))
      #expect(keys.text("same") == Text.verbatim("bread"))
      #expect(keys.word("colour", as: Colour.self) == .red)
      #expect(keys.string("absent") == nil)
    }
    #expect(problems.isEmpty)
  }

  @Test func aCommaInTextIsExplained() throws {
    let (_, problems) = try read("name: {en: one, two words, nl: twee}") { keys in
      #expect(keys.text("name") == Text("one", nl: "twee"))
    }
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("put text that has one in double quotes") == true)
  }

  @Test func reportsAllProblemsInOrderOfPlace() throws {
    let text = """
      colour: gren
      kount: 3
      list: {a: 1}
      count: many
      on: perhaps
      limit: 40
      """
    let (_, problems) = try read(text) { keys in
      _ = keys.required("name")
      _ = keys.integer("limit", in: 1...10)
      _ = keys.boolean("on")
      _ = keys.integer("count", in: 0...20)
      _ = keys.strings("list")
      _ = keys.word("colour", as: Colour.self)
    }
    #expect(
      problems == [
        "1:1 yaml.missing-key: the key \"name\" is missing | add name: …",
        "1:9 yaml.value: colour cannot be \"gren\" | did you mean \"green\"? it is one of: red, green",
        "2:1 yaml.unknown-key: there is no key \"kount\" here | did you mean \"count\"?",
        "3:7 yaml.type: list must be a list, and is keys with values | ",
        "4:8 yaml.type: count must be a whole number, and is a single value | ",
        "5:5 yaml.type: on must be true or false, and is a single value | ",
        "6:8 yaml.value: limit is 40, but must be 1 to 10 | ",
      ])
  }

  @Test func anUnknownKeyWithoutRelativesListsTheKnownOnes() throws {
    let (_, problems) = try read("zzzzz: 1\n") { keys in
      _ = keys.string("name")
      _ = keys.string("title")
    }
    #expect(
      problems == ["1:1 yaml.unknown-key: there is no key \"zzzzz\" here | keys here: name, title"])
  }

  @Test(arguments: [
    "plain", "two words", "with: colon", "# hash", "a #b", "- dash", "-", "-5", "5", "1.10", "no",
    "Yes",
    "null", "~", "", " leading", "trailing ", "quote\"s", "back\\slash", "tab\there", "line\nbreak",
    "{brace}", "[bracket]", "a, b", "*star", "&and", "!bang", "%per", "@at", "`tick", "é ü ß", "日本",
    "bom\u{FEFF}", "\u{2028}", "../responses/2026-*.csv", "MM/dd/yyyy HH:mm:ss", "a  b",
    "x\u{E000}",
    "'single'", "\u{85}", "Hoe waarschijnlijk is het, dat u … aanbeveelt?", "?", "a: ", "😀",
  ])
  func whatIsWrittenIsReadBack(_ value: String) throws {
    let text = "key: \(YAMLScalar.written(value))\nlist: [\(YAMLScalar.written(value)), x]\n"
    let (_, problems) = try read(text) { keys in
      #expect(keys.value("key")?.scalar ?? "" == value, "\(text)")
      #expect(
        keys.value("list").flatMap { node -> String? in
          guard case .sequence(let items) = node.content else { return nil }
          return items.count == 2 ? items[0].scalar : nil
        } == value)
    }
    #expect(problems.isEmpty)
  }
}
