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
          + "(or worse than expected, as expected, better than expected). From ten people on, "
          + "below in 30% or more says fix and exceeded in 30% or more says keep. Surprises are sorted by the lower end of their "
          + "interval: small things that are surely more than expected come first.",
        nl: "Vertelde verwachtingen komen uit `expectation` bij de belevingen van een "
          + "contactmoment; gemeten uit keuzevragen over een contactmoment met de antwoorden "
          + "eronder, waargemaakt, overtroffen (of minder dan verwacht, zoals verwacht, beter dan "
          + "verwacht). Vanaf tien mensen zegt eronder bij 30% of meer herstel, en overtroffen houd "
          + "vast. "
          + "Verrassingen staan op de ondergrens van hun interval: kleine dingen die zeker meer "
          + "waren dan verwacht staan vooraan."),
      topic: .experience,
      parameters: [
        JourneyParameters.journey, ResponseClauses.condition, ConfidenceOption.parameter,
      ], resultColumns: ExpectationReport.columns,
      examples: [
        Example(
          "expectations boodschappen",
          Text("Where the errand surprised", nl: "Waar de boodschap verraste"),
          output: #"""
            Expectations – Doing the shopping
            Layer  Touchpoint       n  Below   Met  Exceeded  Low  High  Verdict  Flag
            ────────────────────────────────────────────────────────────────────────────────
            told   The folder on …  1     0%  100%        0%    –     –           one person
            told   The list in th…  1     0%  100%        0%    –     –           one person
            told   Cycling and pa…  1     0%  100%        0%    –     –           one person
            told   Taking a basket  1     0%  100%        0%    –     –           one person
            told   The rack with …  1     0%    0%      100%    –     –           one person
            told   A chat with th…  1     0%    0%      100%    –     –           one person
            told   Green beans on…  1   100%    0%        0%    –     –           one person
            told   The cashier ma…  1     0%    0%      100%    –     –           one person
            told   Cycling home     1     0%  100%        0%    –     –           one person
            told   The shopping i…  1     0%  100%        0%    –     –           one person
            – not applicable
            3 columns hidden: below_low, below_high, people; shortened: touchpoint; see all
            with --width 127 or --format csv

            Told: exceeded 3×, met 6×, below 1×, over 10 touchpoints.

            Surprises
                                                                      In the customer's
            Touchpoint             Layer  Exceeded  n  Owner          words
            ────────────────────────────────────────────────────────────────────────────────
            The rack with recipes  told          1  1  Versafdeling   I am going to try the…
            A chat with the butc…  told          1  1  Versafdeling   He remembered what I …
            The cashier makes a …  told          1  1  Winkelmanager  She said: fennel? The…
            shortened: touchpoint, quote; see all with --width 106 or --format csv
            95% interval: Wilson; none for one answer
            """#),
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
      ExpectationReport(scope: scope, answers: answers, options: options).blocks
        + Note.filter(context).map { .note($0) })
  }
}
