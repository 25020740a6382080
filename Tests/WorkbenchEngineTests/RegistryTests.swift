import Testing
import WorkbenchEngine
import WorkbenchKit

/// A command that does nothing, of whatever shape a test needs.
private struct Bare: Command {
  var signature: CommandSignature

  init(
    _ name: String, input: CommandSignature.Input = .none,
    parameters: [any AnyParameter] = []
  ) {
    signature = CommandSignature(
      name, Text("Does nothing.", nl: "Doet niets."), topic: .session, input: input,
      parameters: parameters, examples: [])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report { Report() }
}

private struct Plugin: CommandPlugin {
  var id: String
  var commands: [any Command]
  var settings: [any AnySetting] = []

  var info: PluginInfo { PluginInfo(id: id, title: .verbatim(id), version: "1") }
}

/// What the registry takes and what it refuses.
@Suite struct RegistryTests {
  private func refusal(_ plugins: [any CommandPlugin]) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try PluginRegistry(plugins)
      return nil
    } catch {
      return error
    }
  }

  @Test func `two plugins of one id are refused`() {
    let found = refusal([Plugin(id: "a", commands: []), Plugin(id: "a", commands: [])])
    #expect(found?.code == .pluginDuplicate)
  }

  @Test func `two commands of one name and place are refused`() {
    let found = refusal([
      Plugin(id: "a", commands: [Bare("score")]), Plugin(id: "b", commands: [Bare("score")]),
    ])
    #expect(found?.code == .commandDuplicate)
    #expect(found?.message.en.contains("\"b\"") == true)
  }

  @Test func `one name may mean two things at two places`() throws {
    let registry = try PluginRegistry([
      Plugin(id: "a", commands: [Bare("columns")]),
      Plugin(id: "b", commands: [Bare("columns", input: .table)]),
    ])
    #expect(registry.command(named: "columns", isPiped: false)?.plugin.id == "a")
    #expect(registry.command(named: "columns", isPiped: true)?.plugin.id == "b")
  }

  @Test(arguments: ["Score", "a b c", "", "9lives", "nps_compare", "where"])
  func `malformed names are refused`(name: String) {
    #expect(refusal([Plugin(id: "a", commands: [Bare(name)])])?.code == .commandMalformed)
  }

  @Test func `everything that is wrong is said at once`() {
    let help = Text("Something.", nl: "Iets.")
    let command = Bare(
      "score",
      parameters: [
        Parameter.text("first", .positional, .word, help: help),
        Parameter.text("second", .positional, .word, help: help, isRequired: true),
        Parameter.text("first", .option("Loud"), .word, help: Text("", nl: "")),
      ])
    let found = refusal([Plugin(id: "a", commands: [command])])
    #expect(found?.code == .commandMalformed)
    #expect(found?.notes.count == 4)
  }

  @Test func `a setting belongs to one plugin`() {
    let setting = Setting.integer(
      "limit", in: 1...9, help: Text("A limit.", nl: "Een grens."), default: 3)
    let found = refusal([
      Plugin(id: "a", commands: [], settings: [setting]),
      Plugin(id: "b", commands: [], settings: [setting]),
    ])
    #expect(found?.code == .commandMalformed)
  }
}
