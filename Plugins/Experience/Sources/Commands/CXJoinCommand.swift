import WorkbenchKit
import WorkspaceKit

/// `cx join`: process and feelings of a journey under each other.
struct CXJoinCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cx join",
      Text(
        "Puts process and feelings side by side, with the gaps both ways.",
        nl: "Zet proces en gevoelens naast elkaar, met de gaten aan beide kanten."),
      details: Text(
        "A journey is the process, the experience the feelings; here each touchpoint has both. "
          + "Cases are those of the journey's event log that passed it. A gap is a touchpoint "
          + "without feelings, one where they were told but never measured, or answers about a "
          + "touchpoint that is in no journey.",
        nl: "Een klantreis is het proces, de beleving zijn de gevoelens; hier heeft elk "
          + "contactmoment beide. Gevallen zijn die uit het log van de reis die er langs kwamen. "
          + "Een gat is een contactmoment zonder gevoelens, een waar ze verteld maar nooit gemeten "
          + "zijn, of antwoorden over een contactmoment dat in geen reis staat."),
      topic: .experience, parameters: JourneyParameters.measured + [JourneyParameters.owner],
      resultColumns: JoinTable.columns,
      examples: [
        Example(
          "cx join boodschappen",
          Text("What is done and what is felt", nl: "Wat er gebeurt en wat er gevoeld wordt"),
          output: ""),
        Example(
          "cx join bestellen",
          Text("A process of which nobody knows the feelings", nl: "Een proces zonder gevoelens"),
          output: ""),
        Example(
          "cx join boodschappen where gender = man",
          Text("No survey knows that column", nl: "Geen enquête kent die kolom"),
          failure: "column.unknown"),
      ],
      searchTerms: [
        "journey versus experience", "gaps", "process", "klantreis en klantbeleving", "gaten",
        "proces", "naast elkaar",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    var passed: [String: PassedCases] = [:]
    for journey in scope.journeys {
      passed[journey.id] = try await PassedCases.count(journey, in: context)
    }
    let feelings = FeelingsTable(scope: scope, scores: scores, options: options, context: context)
    let join = JoinTable(
      feelings: feelings, passed: passed, isNarrowed: call.has(JourneyParameters.owner))
    let logs = passed.values.map { ($0.log, $0.cases) }.sorted { $0.0 < $1.0 }
    let counted = logs.map { log, cases in
      Note(
        .denominator,
        Text { language in
          let number = Numerals.integer(cases, language)
          return language == .nl ? "\(number) gevallen in \(log)" : "\(number) cases in \(log)"
        }, id: "cases")
    }
    return Report(
      [.table(join.table)]
        + ([join.sentence, feelings.basis] + counted + feelings.notes).map { .note($0) })
  }
}
