import WorkbenchKit
import WorkspaceKit

/// `touchpoints`: the inventory of all moments of contact.
struct TouchpointsCommand: Command {
  static let condition = Parameter.condition(
    "condition", .clause("where"), .responseCondition,
    help: Text(
      "Which touchpoints are shown, by any column of the table.",
      nl: "Welke contactmomenten getoond worden, naar elke kolom van de tabel."))

  static let by = Parameter.names(
    "columns", .clause("by"), .responseColumns,
    help: Text(
      "Counts touchpoints by attributes: phase, owner, counterpart and so on.",
      nl: "Telt contactmomenten naar eigenschappen: phase, owner, counterpart enzovoort."))

  var signature: CommandSignature {
    CommandSignature(
      "touchpoints",
      Text(
        "Lists all touchpoints with their attributes and measured scores.",
        nl: "Geeft alle contactmomenten met hun eigenschappen en gemeten scores."),
      details: Text(
        "One row a touchpoint, one column an attribute; a narrow terminal shows the most important "
          + "ones. `where` and `by` speak about touchpoints, not about responses: `touchpoints "
          + "where visibility = hidden and n is missing`. Scores are means on the question's own "
          + "scale, the satisfaction or rating where there is one. Counts are of the inventory as "
          + "written, so they have no interval. Prompts that nobody answered are asked again.",
        nl: "Eén rij per contactmoment, één kolom per eigenschap; een smalle terminal toont de "
          + "belangrijkste. `where` en `by` gaan over contactmomenten, niet over antwoorden: "
          + "`touchpoints where visibility = hidden`. Scores zijn gemiddelden op de eigen schaal "
          + "van de vraag, de tevredenheid of waardering waar die er is. Tellingen gaan over de "
          + "inventaris zoals geschreven en hebben dus geen interval. Hulpvragen die niemand "
          + "beantwoordde worden opnieuw gesteld."),
      topic: .experience,
      parameters: [
        JourneyParameters.journey, Self.by, Self.condition, ConfidenceOption.parameter,
        JourneyParameters.unweighted,
      ], resultColumns: InventoryTable.columns,
      examples: [
        Example(
          "touchpoints boodschappen where visibility = hidden",
          Text("What is easily forgotten", nl: "Wat licht vergeten wordt"), output: ""),
        Example(
          "touchpoints bezorgen",
          Text("A short journey as a whole", nl: "Een korte reis in zijn geheel"), output: ""),
        Example(
          "touchpoints by owner",
          Text("Who answers for how many", nl: "Wie voor hoeveel verantwoordelijk is"), output: ""),
        Example(
          "touchpoints boodschappen where colour = red",
          Text("Touchpoints have no colour", nl: "Contactmomenten hebben geen kleur"),
          failure: "column.unknown"),
      ],
      searchTerms: [
        "inventory", "hidden touchpoints", "moments of contact", "prompts", "owner",
        "contactmomenten", "contactpunten", "verborgen", "inventaris", "eigenaar", "hulpvragen",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(isWeighted: options.isWeighted)
    let inventory = InventoryTable(
      scope: scope, scores: scores, options: options, context: context)
    var table = inventory.table
    var stops = scope.stops
    if let expression = call[Self.condition] {
      let condition = try TableCondition(expression, on: table)
      let kept = table.rows.indices.filter { condition.holds(for: table.rows[$0]) == true }
      table.reorderRows(kept)
      stops = kept.map { stops[$0] }
    }
    let counts = InventoryCounts(inventory: inventory, stops: stops)
    let method = options.note(
      "Student t, on the scale of each question", nl: "Student t, op de schaal van elke vraag")
    if let words = call[Self.by] {
      let attributes = try words.map { word throws(Diagnostic) in try Self.attribute(word) }
      return Report(
        [.table(counts.table(by: attributes))] + counts.notes.prefix(1).map { .note($0) })
    }
    if call.has(Self.condition) {
      let (kept, all) = (stops.count, scope.stops.count)
      let fitting = Note.sentence("kept") { language in
        language == .nl
          ? "\(kept) van \(all) contactmomenten voldoen." : "\(kept) of \(all) touchpoints fit."
      }
      return Report([.table(table), .note(fitting), .note(method)])
    }
    return Report(
      [.table(table)] + counts.notes.map { .note($0) }
        + [.table(counts.counterparts), .note(method)])
  }

  private static func attribute(
    _ word: Spanned<String>
  ) throws(Diagnostic) -> TouchpointAttribute {
    if let found = TouchpointAttribute.named(word.value) { return found }
    let ids = TouchpointAttribute.all.map(\.id)
    let near = Suggestion.nearest(to: word.value, in: ids)
    throw Diagnostic(
      .attributeUnknown,
      Text(
        "touchpoints have no attribute \"\(word.value)\"",
        nl: "contactmomenten hebben geen eigenschap \"\(word.value)\""),
      at: .statement(word.span),
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text(
          "attributes are: \(ids.joined(separator: ", "))",
          nl: "eigenschappen zijn: \(ids.joined(separator: ", "))"))
  }
}
