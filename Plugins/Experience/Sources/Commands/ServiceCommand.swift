import WorkbenchKit
import WorkspaceKit

/// `service`: the four service experiences.
struct ServiceCommand: Command {
  static let problem = Parameter.text(
    "problem", .option("problem"), .word,
    help: Text(
      "The activity of the journey's log that is a problem.",
      nl: "De activiteit in het log van de reis die een probleem is."))

  var signature: CommandSignature {
    CommandSignature(
      "service",
      Text(
        "Scores the four service experiences, with problems at the purchase.",
        nl: "Scoort de vier servicebelevingen, met problemen bij de aankoop."),
      details: Text(
        "Discovery, relation, purchase and follow-up; a touchpoint belongs to the one it names, or "
          + "to that of its step. Told and measured stand under each other, and so do questions of "
          + "different kinds. Best 2 is the share of the two best answers, over the effective "
          + "number of respondents. NPS comes from recommendation questions about the touchpoints "
          + "themselves. Where a journey has an event log, problems are cases with an activity "
          + "whose name says error, fail, fout, mislukt or storing (or the one after --problem), "
          + "and solved are those in which the conversion touchpoint comes after it.",
        nl: "Ontdekking, relatie, aankoop en opvolging; een contactmoment hoort bij wat het noemt, "
          + "of bij dat van zijn stap. Verteld en gemeten staan onder elkaar, en vragen van "
          + "verschillende soort ook. Beste 2 is het aandeel van de twee beste antwoorden, over het "
          + "effectieve aantal respondenten. NPS komt uit aanbevelingsvragen over de contactmomenten "
          + "zelf. Waar een reis een log heeft, zijn problemen gevallen met een activiteit waarvan "
          + "de naam error, fail, fout, mislukt of storing zegt (of die achter --problem), en "
          + "opgelost zijn die waarin het conversiemoment erna komt."),
      topic: .experience, parameters: JourneyParameters.measured + [Self.problem],
      resultColumns: ServiceReport.columns,
      examples: [
        Example(
          "service bezorgen", Text("The delivery", nl: "De bezorging"), output: ""),
        Example(
          "service bestellen",
          Text("Payments that fail", nl: "Betalingen die mislukken"), output: ""),
        Example(
          "service bestellen --problem payment_eror",
          Text("No such activity", nl: "Die activiteit is er niet"), failure: "activity.unknown"),
      ],
      searchTerms: [
        "discovery", "relation", "purchase", "follow-up", "problems", "servicebeleving",
        "ontdekking", "relatie", "opvolging", "aankoopproblemen",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let condition = call[ResponseClauses.condition]
    let answers = try await scope.answers(where: condition, options, in: context)
    let scores = try await context.touchpointScores(
      where: condition, isWeighted: options.isWeighted)
    var problems: [ServiceReport.ProblemLine] = []
    for journey in scope.journeys {
      if let line = try await Self.problems(of: journey, scope, call, context) {
        problems.append(line)
      }
    }
    let report = ServiceReport(
      scope: scope, answers: answers, scores: scores, problems: problems, options: options)
    return Report(
      report.blocks + scope.notes(answers, options, in: context).map { .note($0) })
  }

  private static let signs = ["error", "fail", "fout", "mislukt", "storing"]

  private static func problems(
    of journey: CustomerJourney, _ scope: JourneyScope, _ call: Call, _ context: Context
  ) async throws(Diagnostic) -> ServiceReport.ProblemLine? {
    guard let (log, events) = try await journey.events(in: context) else { return nil }
    let problem: Set<UInt32>
    if let word = call[Self.problem] {
      problem = [try events.activity(Spanned(word, at: call.span(of: Self.problem)))]
    } else {
      problem = Set(
        events.activities.indices.filter { index in
          let name = events.activities[index].lowercased()
          return signs.contains { name.contains($0) }
        }.map(UInt32.init))
    }
    let purchase = journey.touchpoints.filter { scope.atlas.service(of: $0) == .purchase }
    let wanted =
      journey.conversion.flatMap { journey.touchpoint($0) }?.events ?? purchase.last?.events ?? []
    guard !problem.isEmpty, !purchase.isEmpty else { return nil }
    let counts = PurchaseProblems(
      (0..<events.cases).lazy.map { number in Array(events.activity[events.events(ofCase: number)])
      },
      purchase: events.numbers(of: purchase.flatMap(\.events)), problem: problem,
      wanted: events.numbers(of: wanted))
    return ServiceReport.ProblemLine(
      journey: journey, log: log, counts: counts,
      activities: problem.sorted().map { events.activities[Int($0)] })
  }
}
