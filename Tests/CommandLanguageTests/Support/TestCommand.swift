import WorkbenchKit

/// A command that is only ever parsed.
struct TestCommand: Command {
  let signature: CommandSignature

  init(
    _ name: String, input: CommandSignature.Input = .none, _ parameters: [any AnyParameter] = [],
    resultColumns: [String] = [], topic: Topic = .session, refusals: [Refusal] = [],
    searchTerms: [String] = []
  ) {
    signature = CommandSignature(
      name, Text("Does \(name).", nl: "Doet \(name)."), topic: topic, input: input,
      parameters: parameters, refusals: refusals, resultColumns: resultColumns, examples: [],
      searchTerms: searchTerms)
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    throw .cancelled
  }
}

/// Commands modelled after real ones: every role, every type, both places of a pipeline.
struct TestPlugin: CommandPlugin {
  let info = PluginInfo(id: "test", title: .verbatim("Test"), version: "1.0.0")
  let commands: [any Command] = TestCatalogue.commands
  let settings: [any AnySetting] = [
    Setting.integer("nps.minimum", in: 1...1000, help: TestCatalogue.help, default: 10),
    Setting.decimal("confidence", in: 0.5...0.999, help: TestCatalogue.help, default: 0.95),
    Setting.choice(
      "number.style", of: ["plain", "grouped"], help: TestCatalogue.help, default: "grouped"),
  ]
}
