import Statistics
import WorkbenchKit
import WorkspaceKit

/// `touchpoint impact`: whether visitors of a touchpoint recommend more than others.
struct TouchpointImpactCommand: Command {
  static let touchpoints = Parameter.names(
    "touchpoints", .positional, .responseColumns,
    help: Text(
      "The ratings of touchpoints; all that have a code for not visited without.",
      nl:
        "De waarderingen van contactmomenten; zonder zijn het alle met een code voor niet bezocht."
    ))
  static let outcome = Parameter.text(
    "outcome", .clause("of"), .question(kinds: [QuestionKind.nps.rawValue]),
    help: Text(
      "The recommendation; may be left out where there is one.",
      nl: "De aanbeveling; mag weg als er maar één is."))
  static let strata = Parameter.names(
    "strata", .clause("over"), .responseColumns,
    help: Text(
      "What visitors and others may differ in: they are compared within it.",
      nl: "Waarin bezoekers en anderen kunnen verschillen: daarbinnen worden zij vergeleken."))

  var signature: CommandSignature {
    CommandSignature(
      "touchpoint impact",
      Text(
        "Compares visitors of touchpoints with those who did not visit.",
        nl: "Vergelijkt bezoekers van contactmomenten met wie er niet kwam."),
      details: Text(
        "NPS of visitors minus NPS of the others, as they are and, with `over`, within strata of "
          + "people who are alike. *Other people* marks a difference that moves by two points and a "
          + "tenth when compared within strata; *reversed* one that changes its sign (Simpson). "
          + "Coverage is the share of respondents in strata with five on both sides. Who visits a "
          + "complaints desk differs from who does not: this is an association, not the "
          + "touchpoint's doing.",
        nl:
          "NPS van bezoekers min NPS van de anderen, zoals zij zijn en, met `over`, binnen strata "
          + "van mensen die op elkaar lijken. *Andere mensen* markeert een verschil dat twee punten "
          + "en een tiende verschuift binnen strata; *omgekeerd* een dat van teken wisselt "
          + "(Simpson). Dekking is het aandeel respondenten in strata met vijf aan beide kanten. "
          + "Wie een klachtenbalie bezoekt verschilt van wie dat niet doet: dit is een samenhang, "
          + "niet het werk van het contactmoment."),
      topic: .scores,
      parameters: [
        Self.touchpoints, Self.outcome, Self.strata, ResponseClauses.condition,
        ResponseClauses.since, ResponseClauses.until, ConfidenceOption.parameter,
        DriverClauses.unweighted, DriverClauses.chart,
      ],
      refusals: [PopulationOption.unknownOfAssociations],
      resultColumns: ImpactTable.columns,
      examples: [
        Example(
          "touchpoint impact",
          Text("Every touchpoint of the store", nl: "Elk contactmoment van de winkel"),
          output: #"""
            Visitors against others
                                  n       n                               p
            Touchpoint     visitors  others  Difference  Low  High   (Holm)  Verdict    Flag
            ────────────────────────────────────────────────────────────────────────────────
            folder            2,476   2,772          +1   −3    +5  1.000    noise
            app_list          1,943   3,318         +10   +6   +14   <0.001  different
            bicycle_park…     3,818   1,410          −3   −7    +2  1.000    noise
            entrance          5,029     160          +4   −7   +16  1.000    noise
            basket            4,183   1,013          −3   −8    +2  1.000    noise
            recipe_rack       1,748   3,502          −3   −8    +1  0.800    noise
            produce           4,313     877          −7  −12    −2  0.056    noise
            butcher           2,147   3,088          −2   −6    +2  1.000    noise
            checkout          3,117   2,121          −9  −13    −5   <0.001  different
            – not applicable
            7 columns hidden: nps_visitors, nps_others, standardised, standardised_low,
            standardised_high, smallest, coverage; shortened: touchpoint; see all with
            --width 177 or --format csv

            Of 9 touchpoints 2 have visitors who score differently.

            who visits a touchpoint differs from who does not: an association, not its doing
            95% interval, adjusted Wald; Holm over 9; weighted by weight
            → compare people who are alike: touchpoint impact over channel
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "touchpoint impact checkout, recipe_rack over channel, customer_type",
          Text(
            "Two touchpoints, among people who are alike",
            nl: "Twee contactmomenten, onder mensen die op elkaar lijken"),
          output: #"""
            Visitors against others
                                                    Within
            Touchpoint   Difference  Low  High      strata  Within low  Within high  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            checkout             −9  −13    −5          −1         −16          +14  noise
            recipe_rack          −3   −8    +1          −3          −7           +2  noise
            – not applicable
            8 columns hidden: n_visitors, n_others, nps_visitors, nps_others, p, smallest,
            coverage, flag; see all with --width 179 or --format csv

            Of 2 touchpoints 0 have visitors who score differently.

            who visits a touchpoint differs from who does not: an association, not its doing
            95% interval, adjusted Wald; Holm over 2; verdict within channel, customer_type;
            weighted by weight
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "touchpoint impact satisfied",
          Text("A question that everybody answers", nl: "Een vraag die iedereen beantwoordt"),
          failure: "impact.visits"),
      ],
      searchTerms: [
        "visitors", "effect", "uplift", "simpson", "standardised", "confounding", "bezoekers",
        "invloed", "contactmoment",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let word = call[Self.outcome].map { Spanned($0, at: call.span(of: Self.outcome)) }
    let (survey, outcome) = try context.question(word, of: [.nps])
    let options = try DriverOptions(call, context, survey)
    let items = try Self.items(call, survey)
    let filter = try ResponseClauses.filter(of: call, in: context, for: survey)
    let strata = call[Self.strata] ?? []
    var impacts: [TouchpointImpact] = []
    for item in items {
      let table = try await VisitTable(
        of: item, outcome: outcome, where: filter, over: strata,
        isWeighted: options.weight != nil, from: survey, in: context)
      impacts.append(
        TouchpointImpact(item, table, isStandardised: !strata.isEmpty, options.confidence))
    }
    guard impacts.contains(where: { $0.comparison != nil }) else {
      throw Self.noVisits(items.map(\.name.value), at: call.span)
    }
    var adjusted = MultiplicityAdjustment.holm.adjust(impacts.compactMap(\.unadjusted))[...]
    let tests = adjusted.count
    for index in impacts.indices where impacts[index].unadjusted != nil {
      impacts[index].p = adjusted.popFirst()
    }
    let rows = try await context.answer(SurveyRequest(filter: filter), from: survey)
    return ImpactReport(
      table: ImpactTable(
        impacts: impacts, confidence: options.confidence, isWeighted: options.weight != nil,
        source: EvidenceRows(
          of: outcome, in: survey.declaration, where: filter)),
      tests: tests, strata: strata.map(\.value), options: options,
      circumstances: AnswerNotes.circumstances(rows.rows, of: survey.declaration),
      isDrawn: call[DriverClauses.chart] == true
    ).report
  }

  private static func items(
    _ call: Call, _ survey: SurveyResponses
  ) throws(Diagnostic) -> [ColumnDeclaration] {
    func knowsVisits(_ question: ColumnDeclaration) -> Bool {
      question.missing.contains { $0.meaning == .notVisited }
    }
    guard let words = call[touchpoints] else {
      let items = survey.declaration.questions.filter {
        $0.effectiveScale != nil && knowsVisits($0)
      }
      guard !items.isEmpty else { throw noVisits([survey.declaration.id], at: call.span) }
      return items
    }
    var items: [ColumnDeclaration] = []
    for word in words {
      guard let item = try survey.column(word).declaration, knowsVisits(item) else {
        throw noVisits([word.value], at: word.span)
      }
      items.append(item)
    }
    return items
  }

  private static func noVisits(_ names: [String], at span: SourceSpan) -> Diagnostic {
    let list = names.prefix(4).joined(separator: ", ")
    return Diagnostic(
      .impactVisits,
      Text(
        "nothing says who did not visit: \(list)", nl: "nergens staat wie niet bezocht: \(list)"),
      at: .statement(span),
      hint: Text(
        "declare the code: declare NAME = COLUMN as rating 1..5 missing 6=not-visited",
        nl: "declareer de code: declare NAAM = KOLOM as rating 1..5 missing 6=not-visited"))
  }
}
