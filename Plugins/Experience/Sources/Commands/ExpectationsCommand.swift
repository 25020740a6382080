import WorkbenchKit
import WorkspaceKit

/// `expectations`: what customers got against what they expected.
struct ExpectationsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "expectations",
      Text(
        "Counts expectations not met, met and exceeded, and lists surprises.",
        nl: "Telt verwachtingen die uitkwamen of niet, en noemt verrassingen."),
      details: Text(
        "Told expectations come from `expectation` at the experiences of a touchpoint; measured "
          + "ones from choice questions about a touchpoint whose answers are below, met, exceeded "
          + "(or worse than expected, as expected, better than expected). Below in 30% or more: "
          + "fix; exceeded in 30% or more: keep. Surprises are sorted by the lower end of their "
          + "interval: small things that are surely more than expected come first.",
        nl: "Vertelde verwachtingen komen uit `expectation` bij de belevingen van een "
          + "contactmoment; gemeten uit keuzevragen over een contactmoment met de antwoorden "
          + "eronder, waargemaakt, overtroffen (of minder dan verwacht, zoals verwacht, beter dan "
          + "verwacht). Eronder bij 30% of meer: herstel; overtroffen bij 30% of meer: houd vast. "
          + "Verrassingen staan op de ondergrens van hun interval: kleine dingen die zeker meer "
          + "waren dan verwacht staan vooraan."),
      topic: .experience,
      parameters: [
        JourneyParameters.journey, ResponseClauses.condition, ConfidenceOption.parameter,
      ], resultColumns: ExpectationReport.columns,
      examples: [
        Example(
          "expectations boodschappen",
          Text("Where the errand surprised", nl: "Waar de boodschap verraste"), output: ""),
        Example(
          "expectations boodschap", Text("No such journey", nl: "Die reis is er niet"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "exceeded", "surprise", "delight", "disappointment", "verwachting", "verrassing",
        "overtreffen", "teleurstelling", "verleuken",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let answers = try await NamedAnswers.fetch(
      { question in
        question.questionKind == .choice
          && ExpectationCounts.areExpectations(question.choices.map(\.value))
      }, where: call[ResponseClauses.condition], in: context)
    return Report(
      ExpectationReport(scope: scope, answers: answers, options: options).blocks)
  }
}
