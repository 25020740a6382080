import WorkbenchKit
import WorkspaceKit

/// `journey diff`: what differs between two journeys or versions.
struct JourneyDiffCommand: Command {
  static let before = Parameter.text(
    "before", .positional, .journey,
    help: Text("A journey, or a file.", nl: "Een klantreis, of een bestand."), isRequired: true)
  static let after = Parameter.text(
    "after", .positional, .journey,
    help: Text("Another journey, or a file.", nl: "Een andere klantreis, of een bestand."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "journey diff",
      Text(
        "Says what differs between two journeys.",
        nl: "Zegt wat er verschilt tussen twee klantreizen."),
      details: Text(
        "Each side is a journey of the workspace, or a file given by its path, such as an earlier version. "
          + "Touchpoints are matched by id; moved are those that do not keep their order among what both "
          + "have. Attributes are compared key by key.",
        nl:
          "Elke kant is een klantreis van de werkruimte, of een bestand met zijn pad, zoals een eerdere "
          + "versie. Contactmomenten horen bij elkaar door hun id; verplaatst zijn die hun volgorde niet "
          + "houden onder wat beide hebben. Kenmerken worden sleutel voor sleutel vergeleken."),
      topic: .journeys, parameters: [Self.before, Self.after],
      resultColumns: JourneyDifference.columns.map(\.id),
      examples: [
        Example(
          "journey diff bezorgen retourneren", Text("Two journeys", nl: "Twee klantreizen"),
          output: #"""
            From bezorgen to retourneren
            Change   Touchpoint           Key       Before               After
            ────────────────────────────────────────────────────────────────────────────────
            changed  (the journey)        title     Having groceries d…  Sending something …
            changed  (the journey)        segment   vast                 nieuw
            changed  (the journey)        scenario  The order comes on…  The wrong coffee w…
            changed  (the journey)        scope     [service, service]   [service, advocacy]
            changed  (the journey)        owner     Logistiek            Klantenservice
            changed  (the journey)        reviewed  2026-04-20           2026-06-01
            added    retour-aanmelden     –         –                    Registering the re…
            added    terugbetaling        –         –                    Getting the money …
            added    opnieuw-bestellen    –         –                    Ordering again fro…
            added    review-vraag         –         –                    The request for a …
            removed  bezorgmoment-kiezen  –         Choosing a time of…  –
            removed  bellen               –         Calling the planne…  –
            removed  bezorger             –         The courier at the…  –
            – empty
            shortened: before, after; see all with --width 112 or --format csv

            Touchpoints: 4 added, 3 removed, 0 moved, 0 with other attributes; 6 attributes
            of the journey differ.
            """#),
        Example(
          "journey diff bezorgen oud/bezorgen.yaml",
          Text("A file that is not there", nl: "Een bestand dat er niet is"),
          failure: "file.missing"),
      ],
      searchTerms: ["compare", "versions", "changes", "vergelijken", "versies", "verschillen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let before = try journey(Self.before, call, context)
    let after = try journey(Self.after, call, context)
    let difference = JourneyDifference(before.journey, after.journey)
    let title =
      Text("From ", nl: "Van ") + .verbatim(before.name) + Text(" to ", nl: " naar ")
      + .verbatim(after.name)
    let blocks: [Report.Block] =
      difference.rows.isEmpty
      ? [.note(difference.summary)]
      : [.table(difference.table(title)), .note(difference.summary)]
    return Report(blocks, warnings: before.problems + after.problems)
  }

  private func journey(
    _ parameter: Parameter<String>, _ call: Call, _ context: Context
  ) throws(Diagnostic) -> (journey: CustomerJourney, name: String, problems: [Diagnostic]) {
    let word = Spanned(call[parameter] ?? "", at: call.span(of: parameter))
    let isFile =
      word.value.contains("/") || word.value.hasSuffix(".yaml") || word.value.hasSuffix(".yml")
    guard isFile else {
      let journey = try context.journey(word)
      return (journey, journey.id, [])
    }
    let text = try DocumentText.read(word, in: context.session.folder)
    let (journey, problems) = JourneyYAML.read(text, path: word.value)
    guard let journey else {
      throw problems.first
        ?? Diagnostic(
          .importForm, Text("this is no journey", nl: "dit is geen klantreis"),
          at: .statement(word.span))
    }
    return (journey, word.value, problems)
  }
}
