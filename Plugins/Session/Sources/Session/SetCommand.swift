import WorkbenchKit

/// `set`: shows settings, or changes one.
struct SetCommand: Command {
  static let name = Parameter.text(
    "name", .positional, .setting,
    help: Text("The setting; none lists all.", nl: "De instelling; niets toont alle."))
  static let value = Parameter.text(
    "value", .positional, .word,
    help: Text(
      "The new value; `default` goes back.", nl: "De nieuwe waarde; `default` herstelt."))

  var signature: CommandSignature {
    CommandSignature(
      "set", Text("Shows or changes a setting.", nl: "Toont of wijzigt een instelling."),
      details: Text(
        "Settings that differ from their defaults are part of every result's provenance.",
        nl: "Instellingen die afwijken van de standaard horen bij de herkomst van elk resultaat."),
      topic: .session, parameters: [Self.name, Self.value],
      resultColumns: ["setting", "value", "default", "help"],
      examples: [
        Example(
          "set nps.minimum", Text("What a setting is now", nl: "Wat een instelling nu is"),
          output: #"""
            Settings
            Setting      Value  Default  Meaning
            ────────────────────────────────────────────────────────────────────────────────
            nps.minimum  10     10       Below so many (effective) answers a score is suppr…
            shortened: help; see all with --width 85 or --format csv
            """#),
        Example(
          "set nps.minimum few", Text("A number is needed", nl: "Er is een getal nodig"),
          failure: "setting.value"),
      ],
      searchTerms: ["option", "preference", "configure", "instelling", "voorkeur"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let name = call[Self.name] else { return list(context.catalogue.settings, context) }
    guard let setting = context.catalogue.settings.first(where: { $0.id == name }) else {
      throw SettingProblem.unknown(
        name, at: .statement(call.span(of: Self.name)), context.catalogue)
    }
    guard let written = call[Self.value] else { return list([setting], context) }
    if written == "default" {
      return Report(effects: [.set(name: name, value: nil, written: "")])
    }
    guard let value = SettingValue.read(written, as: setting.type) else {
      throw SettingProblem.unusable(
        written, for: setting, at: .statement(call.span(of: Self.value)))
    }
    return Report(effects: [.set(name: name, value: value, written: written)])
  }

  private func list(_ settings: [any AnySetting], _ context: Context) -> Report {
    Report([
      .table(
        Table(
          id: "settings", title: Text("Settings", nl: "Instellingen"),
          columns: [
            Column("setting", Text("Setting", nl: "Instelling"), .text),
            Column("value", Text("Value", nl: "Waarde"), .text),
            Column("default", Text("Default", nl: "Standaard"), .text),
            Column("help", Text("Meaning", nl: "Betekenis"), .text),
          ],
          rows: settings.map { setting in
            [
              .text(setting.id),
              .text(context.settings.written[setting.id] ?? setting.defaultText),
              .text(setting.defaultText), .term(Term(setting.help.en, setting.help)),
            ]
          }))
    ])
  }
}
