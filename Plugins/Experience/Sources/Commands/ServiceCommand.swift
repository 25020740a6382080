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
          "service bezorgen", Text("The delivery", nl: "De bezorging"),
          output: #"""
            Service experiences – Having groceries delivered
            Service
            experience  Layer     Question              n  Valence    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Discovery   measured  –¹                    0     –²     –²     –²    no answers
            Relation    told      –³                    2    +0.50  −2.00  +2.00  2 people
            Relation    measured  satisfaction (C…  1,378    +0.88  +0.83  +0.93
            Relation    measured  rating              180    +1.32  +1.22  +1.42
            Relation    measured  effort (CES)      1,236    +0.78  +0.73  +0.83
            Purchase    measured  –¹                    0     –²     –²     –²    no answers
            Follow-up   measured  –¹                    0     –²     –²     –²    no answers
            –¹ not asked · –² no answer · –³ not applicable
            4 columns hidden: touchpoints, best, best_low, best_high; shortened: question;
            see all with --width 133 or --format csv

            Measured: Relation. Without touchpoints: Discovery, Purchase, Follow-up.

            Recommended after it
            Service experience      n  NPS  Low  High  Flag
            ───────────────────────────────────────────────
            Relation            1,235   +9   +4   +13
            95% interval: Student t, a respondent's answers taken together
            also measured, on scales of their own: rating 1…5, telefoon; effort (CES) 1…5,
            webshop
            """#),
        Example(
          "service bestellen",
          Text("Payments that fail", nl: "Betalingen die mislukken"),
          output: #"""
            Service experiences – Ordering online
            Service
            experience  Layer     Question              n  Valence    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Discovery   measured  satisfaction (C…  1,779    +0.92  +0.88  +0.97
            Relation    measured  –¹                    0     –²     –²     –²    no answers
            Purchase    measured  satisfaction (C…  2,481    +0.83  +0.79  +0.87
            Purchase    measured  effort (CES)      1,598    +0.81  +0.77  +0.85
            Follow-up   measured  –¹                    0     –²     –²     –²    no answers
            –¹ not asked · –² no answer · –³ not applicable
            4 columns hidden: touchpoints, best, best_low, best_high; shortened: question;
            see all with --width 133 or --format csv

            Measured: Discovery, Purchase. Without touchpoints: Relation, Follow-up.

            Recommended after it
            Service experience      n  NPS  Low  High  Flag
            ───────────────────────────────────────────────
            Purchase            1,586  +12   +8   +16

            Problems at the purchase
            Journey          Measure             Count      n  Share    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────
            Ordering online  met a problem          50  1,075   4.7%   3.5%   6.1%
            Ordering online  got there after it     14     50  28.0%  17.5%  41.7%

            Of the purchases in webshop-visits 5% (4% … 6%) met a problem (payment_error);
            of those 28% (17% … 42%) got there all the same.

            95% interval: Student t, a respondent's answers taken together
            also measured, on scales of their own: effort (CES) 1…5, webshop
            """#),
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
