import WorkbenchKit

/// `plugins`: what is registered.
struct PluginsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "plugins",
      Text("Lists the plugins and their commands.", nl: "Toont de plug-ins en hun commando's."),
      topic: .session, resultColumns: ["plugin", "version", "commands", "origin"],
      examples: [
        Example(
          "plugins", Text("What is registered", nl: "Wat er geregistreerd is"),
          output: #"""
            Plugins
            Plugin        Version  Commands                                          Origin
            ────────────────────────────────────────────────────────────────────────────────
            audits        1.0.0    audit, audit baseline, help rule, rules, rules …  bundled
            brand         1.0.0    brand auditors, brand check, brand compare, bra…  bundled
            drivers       1.0.0    drivers, drivers quadrant, touchpoint impact      bundled
            events        1.0.0    durations, events, funnel, paths, paths transit…  bundled
            experience    1.0.0    cx join, cx show, cx summary, cxmap, emotions, …  bundled
            exports       1.0.0    export csv, export json, export jsonl, export m…  bundled
            journeys      1.0.0    journey blueprint, journey check, journey devia…  bundled
            nps           1.0.0    generality, nps, nps change, nps compare, nps g…  bundled
            satisfaction  1.0.0    satisfaction, satisfaction compare, satisfactio…  bundled
            scripts       1.0.0    expect, expect findings, record start, record s…  bundled
            session       1.0.0    cache, cache clear, columns, declare, explain, …  bundled
            tables        1.0.0    chart, columns, group, rename, sort, top, where   bundled
            texts         1.0.0    texts, texts address, texts check, texts readab…  bundled
            verbatims     1.0.0    languages, redact, sentiment, topics, verbatims…  bundled
            shortened: commands; see all with --width 256 or --format csv
            """#),
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
