import Statistics
import WorkbenchKit
import WorkspaceKit

/// `nps plan`: how many answers a survey needs.
struct PlanCommand: Command {
  static let margin = Parameter.decimal(
    "margin", .option("margin"), in: 0.1...100,
    help: Text(
      "The margin of error wanted, in points.", nl: "De gewenste foutmarge, in punten."))
  static let difference = Parameter.decimal(
    "difference", .option("difference"), in: 0.1...200,
    help: Text(
      "The difference between two groups to be found, in points.",
      nl: "Het verschil tussen twee groepen dat gevonden moet worden, in punten."))
  static let power = Parameter.decimal(
    "power", .option("power"), in: 0.05...99.9,
    help: Text(
      "The chance to find that difference, as 0.8 or 80.",
      nl: "De kans om dat verschil te vinden, als 0.8 of 80."), default: 80)
  static let answers = Parameter.integer(
    "answers", .option("answers"), in: 1...1_000_000_000,
    help: Text(
      "How many answers there will be, per group.", nl: "Hoeveel antwoorden er komen, per groep."))

  var signature: CommandSignature {
    CommandSignature(
      "nps plan",
      Text(
        "Says how many answers a survey needs.",
        nl: "Zegt hoeveel antwoorden een enquête nodig heeft."),
      details: Text(
        "Without options: a margin of ten points and a difference of ten points. `--answers` turns "
          + "it round: what can be seen with so many. How answers vary decides: V = 0.7 is typical, "
          + "V = 1 (half promoters, half detractors) the worst case; `of QUESTION` adds the variance "
          + "of the answers there are already.",
        nl:
          "Zonder opties: een marge van tien punten en een verschil van tien punten. `--answers` "
          + "keert het om: wat is er met zoveel te zien. Hoe antwoorden variëren beslist: V = 0,7 is "
          + "gebruikelijk, V = 1 (half promotors, half critici) het ongunstigst; `of VRAAG` voegt de "
          + "variantie toe van de antwoorden die er al zijn."),
      topic: .scores,
      parameters: [
        Self.margin, Self.difference, Self.power, Self.answers, PopulationOption.parameter,
        ConfidenceOption.parameter, NPSParameters.question,
      ] + NPSParameters.narrowing,
      refusals: [
        Refusal(
          "unweighted",
          because: Text(
            "the answers to come have no weights yet",
            nl: "de antwoorden die nog komen hebben nog geen gewichten"),
          hint: Text("leave it out", nl: "laat het weg"))
      ],
      resultColumns: [
        "assumption", "variance", "n_margin", "n_difference", "margin", "mdd", "power",
      ],
      examples: [
        Example(
          "nps plan", Text("The rules of thumb", nl: "De vuistregels"),
          output: #"""
            A margin of ±10 takes 269 answers; a difference of 10 takes 1,099 answers per
            group to be found with a chance of 80%.

            How many answers?
            Answers vary     V  n for the margin  n per group
            ─────────────────────────────────────────────────
            typical       0.70               269        1,099
            worst case    1.00               385        1,570
            confidence 95%; these are answers, not invitations
            """#),
        Example(
          "nps plan --margin 5 --population 2000",
          Text("A small population", nl: "Een kleine populatie"),
          output: #"""
            A margin of ±5 takes 700 answers.

            How many answers?
            Answers vary     V  n for the margin
            ────────────────────────────────────
            typical       0.70               700
            worst case    1.00               870
            confidence 95%; these are answers, not invitations
            the population of 2,000 narrows the margin of a random sample only, not what a
            difference between groups takes; it does not repair non-response
            """#),
        Example(
          "nps plan of recommend --answers 400 --difference 8",
          Text("With answers as they vary here", nl: "Met antwoorden zoals ze hier variëren"),
          output: #"""
            A difference of 8 takes 1,299 answers per group to be found with a chance of
            80%; 400 answers give ±7.1, and two such groups show a difference from 14.4.

            How many answers?
            Answers vary           V  n per group  Margin ±  Visible from  Power
            ────────────────────────────────────────────────────────────────────
            as answered so far  0.53        1,299       7.1          14.4    34%
            typical             0.70        1,717       8.2          16.6    27%
            worst case          1.00        2,453       9.8          19.8    20%
            confidence 95%; these are answers, not invitations
            """#),
        Example(
          "nps plan --margin 0",
          Text("A margin of nothing takes everybody", nl: "Een marge van niets vraagt iedereen"),
          failure: "argument.range"),
      ],
      searchTerms: [
        "sample size", "power", "margin", "how many", "steekproef", "omvang", "vermogen", "marge",
        "hoeveel",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let isOpen = call[Self.margin] == nil && call[Self.difference] == nil
    let needsDefaults = isOpen && call[Self.answers] == nil
    let power = call[Self.power] ?? 80
    let goals = SurveyPlan.Goals(
      margin: call[Self.margin] ?? (needsDefaults ? 10 : nil),
      difference: call[Self.difference] ?? (needsDefaults ? 10 : nil),
      power: power > 1 ? power / 100 : power, population: call[PopulationOption.parameter],
      answers: call[Self.answers], confidence: try NPSFigure.Options.confidence(of: call, context))
    return PlanReport(plan: SurveyPlan(goals: goals), own: try await observed(call, context))
      .report()
  }

  /// The variance of the answers to the question, where one is named and enough answered.
  private func observed(
    _ call: Call, _ context: Context
  ) async throws(Diagnostic) -> (variance: Double, n: Int)? {
    guard call.has(NPSParameters.question) else { return nil }
    var open = call
    // The population is that of the survey to come, not of the answers there are.
    open.arguments[PopulationOption.parameter.id] = nil
    let inquiry = try NPSInquiry(open, in: context)
    let figure = inquiry.figure(of: try await inquiry.answer().total)
    guard figure.isShown, let counts = figure.comparable,
      let variance = (try? NetPromoterScore(counts))?.variance
    else { return nil }
    return (variance, figure.answers.valid)
  }
}
