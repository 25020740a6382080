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
          Text("What is easily forgotten", nl: "Wat licht vergeten wordt"),
          output: #"""
            Touchpoints – Doing the shopping
            Order  Touchpoint             Phase          Visibility      n  Mean   Low  High
            ────────────────────────────────────────────────────────────────────────────────
                1  Advertisement in the…  Awareness      hidden          0  –³    –³    –³
                4  Cycling and parking …  Consideration  hidden      3,964  3.18  3.15  3.21
                5  An employee smokes b…  Consideration  hidden          0  –³    –³    –³
               13  The shopping in the …  Service        hidden          0  –³    –³    –³
               16  Telling the neighbou…  Advocacy       hidden          0  –³    –³    –³
            –¹ empty · –² not asked · –³ no answer · –⁴ not applicable
            24 columns hidden: journey, step, service, use_moment, touchpoint_kind,
            counterpart, touchpoint_channel, control, clue, purpose, owner, target_emotion,
            automated, optional, evidence, importance_customer, importance_organisation,
            after_sales, contact, told, question, flag, target, to_target; shortened:
            touchpoint; see all with --format csv

            5 of 16 touchpoints fit.

            95% interval: Student t, on the scale of each question
            """#),
        Example(
          "touchpoints bezorgen",
          Text("A short journey as a whole", nl: "Een korte reis in zijn geheel"),
          output: #"""
            Touchpoints – Having groceries delivered
            Order  Touchpoint     Phase    Visibility  Owner             n  Mean   Low  High
            ────────────────────────────────────────────────────────────────────────────────
                1  Choosing a t…  Service  obvious     Logistiek       702  3.56  3.50  3.63
                2  Calling the …  Service  obvious     Klantenservice  180  4.32  4.22  4.42
                3  The courier …  Service  obvious     Logistiek       676  4.21  4.15  4.27
            –¹ empty · –² not applicable
            23 columns hidden: journey, step, service, use_moment, touchpoint_kind,
            counterpart, touchpoint_channel, control, clue, purpose, target_emotion,
            automated, optional, evidence, importance_customer, importance_organisation,
            after_sales, contact, told, question, flag, target, to_target; shortened:
            touchpoint; see all with --format csv

            0 of 3 touchpoints are hidden (0%).

            Having groceries delivered: the first contact is Choosing a time of delivery;
            after use come 0, the last is The courier at the door.

            → bezorgen: 7 of 7 prompts for hidden touchpoints are unanswered: What can be
              seen at the back of the building? What does a customer pass on the way to us?
              Where do customers meet our people off duty? …

            With what customers have to do
            Counterpart  Awareness  Consideration  Purchase  Service  Loyalty  Advocacy  All
            ────────────────────────────────────────────────────────────────────────────────
            company              0              0         0        2        0         0    2
            service              0              0         0        1        0         0    1
            95% interval: Student t, on the scale of each question
            """#),
        Example(
          "touchpoints by owner",
          Text("Who answers for how many", nl: "Wie voor hoeveel verantwoordelijk is"),
          output: #"""
            Touchpoints – all journeys
            Owner           Touchpoints  Share  Hidden  Told  Measured  No owner
            ────────────────────────────────────────────────────────────────────
            Digitaal                  8    26%       0     1         4         0
            Financiën                 2     6%       0     1         2         0
            Klantenservice            3    10%       0     1         2         0
            Logistiek                 2     6%       0     1         2         0
            Marketing                 4    13%       1     2         1         0
            Versafdeling              3    10%       0     3         3         0
            Winkelmanager             5    16%       2     3         4         0
            –                         4    13%       2     2         0         4
            ────────────────────────────────────────────────────────────────────
            Total                    31   100%       5    14        18         4
            – empty

            5 of 31 touchpoints are hidden (16%).
            """#),
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
    let narrowed: [Report.Block] = Note.filter(context).map { .note($0) }
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
      return Report([.table(table), .note(fitting), .note(method)] + narrowed)
    }
    return Report(
      [.table(table)] + counts.notes.map { .note($0) }
        + [.table(counts.counterparts), .note(method)] + narrowed)
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
