import WorkbenchKit

/// `plugins`: what is registered.
struct PluginsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "plugins",
      Text("Lists the plugins and their commands.", nl: "Toont de plug-ins en hun commando's."),
      topic: .session, resultColumns: ["plugin", "version", "commands", "origin"],
      examples: [
        Example("plugins", Text("What is registered", nl: "Wat er geregistreerd is"), output: ""),
        Example(
          "plugins all", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["extensions", "modules", "uitbreidingen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let catalogue = context.catalogue
    return Report([
      .table(
        Table(
          id: "plugins", title: Text("Plugins", nl: "Plug-ins"),
          columns: [
            Column("plugin", Text("Plugin", nl: "Plug-in"), .text),
            Column("version", Text("Version", nl: "Versie"), .text),
            Column("commands", Text("Commands", nl: "Commando's"), .text),
            Column("origin", Text("Origin", nl: "Herkomst"), .text),
          ],
          rows: catalogue.plugins.map { plugin in
            let names = catalogue.commands.filter { $0.plugin == plugin }.map(\.signature.name)
            return [
              .text(plugin.id), .text(plugin.version), .text(names.joined(separator: ", ")),
              origin(plugin.origin),
            ]
          }))
    ])
  }

  private func origin(_ origin: PluginInfo.Origin) -> Value {
    switch origin {
    case .bundled: .term(Term("bundled", Text("bundled", nl: "meegeleverd")))
    case .external(let path): .text(path)
    }
  }
}
