import WorkbenchKit

/// `cx summary`: how customers feel before, during and after use, and what each touchpoint adds.
struct CXSummaryCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cx summary",
      Text(
        "Sums up how customers feel before, during and after use.",
        nl: "Vat samen hoe klanten zich voelen voor, tijdens en na gebruik."),
      details: Text(
        "Valence runs from −2 (very unpleasant) to +2 (very pleasant). What was told or seen comes "
          + "from `experiences` in the journeys' files; what was measured from surveys that ask "
          + "about touchpoints, moved onto the same range. The two are shown side by side and "
          + "never added up, and so are questions of different kinds. A contribution is a "
          + "touchpoint's share of the answers times its valence: contributions add up to the "
          + "total. Pull is the same share times the distance from the total. The running mean "
          + "takes touchpoints in the journey's order.",
        nl: "Valentie loopt van −2 (heel onprettig) tot +2 (heel prettig). Wat verteld of gezien "
          + "is komt uit `experiences` in de bestanden van de reizen; wat gemeten is uit enquêtes "
          + "die naar contactmomenten vragen, verplaatst naar hetzelfde bereik. Die twee staan "
          + "naast elkaar en worden nooit opgeteld, en vragen van verschillende soort evenmin. Een "
          + "bijdrage is het aandeel van een contactmoment in de antwoorden keer zijn valentie: "
          + "bijdragen tellen op tot het totaal. Trek is hetzelfde aandeel keer de afstand tot het "
          + "totaal. Het lopend gemiddelde volgt de volgorde van de reis."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: SummaryByKind.columns,
      examples: [
        Example(
          "cx summary boodschappen",
          Text("The errand, told and measured", nl: "De boodschap, verteld en gemeten"),
          output: ""),
        Example(
          "cx summary boodschapen", Text("A slip of the pen", nl: "Een verschrijving"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "experience", "feelings", "emotion", "valence", "contribution", "running mean",
        "klantbeleving", "beleving", "gevoel", "emotie", "bijdrage", "samenvatting",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let answers = try await scope.answers(
      where: call[ResponseClauses.condition], options, in: context)
    let tables = [
      SummaryByKind(scope: scope, answers: answers, options: options).table,
      SummaryByTouchpoint(scope: scope, answers: answers, options: options).table,
      SummaryBySource(scope: scope).table,
    ].compactMap(\.self).filter { !$0.rows.isEmpty }
    let notes = SummarySentences(scope: scope, answers: answers, options: options).notes
    let shown: [Report.Block] = tables.isEmpty ? [] : [.table(tables[0])]
    return Report(
      shown + notes.map { .note($0) } + tables.dropFirst().map { .table($0) }
        + scope.notes(answers, options, in: context).map { .note($0) })
  }
}
