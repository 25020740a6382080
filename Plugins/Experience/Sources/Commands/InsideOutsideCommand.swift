import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `inside-outside`: what the organisation thinks of itself against what customers say.
struct InsideOutsideCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "inside-outside",
      Text(
        "Holds what the organisation thinks against what customers say.",
        nl: "Legt wat de organisatie denkt naast wat klanten zeggen."),
      details: Text(
        "Inside (klantgerichtheid) is what staff think that customers answer, one mark per person "
          + "in inside.yaml; outside (klantbeleving) is what customers answer about the same "
          + "touchpoint or element, on the same scale. The gap is outside minus inside, with "
          + "Welch's interval; p-values are adjusted for the number of gaps (Holm), and noise goes "
          + "with the smallest gap that could have been seen. Competences are how well the "
          + "organisation says it is arranged for customers; the weakest comes first.",
        nl:
          "Binnen (klantgerichtheid) is wat medewerkers denken dat klanten antwoorden, één cijfer "
          + "per persoon in inside.yaml; buiten (klantbeleving) is wat klanten antwoorden over "
          + "hetzelfde contactmoment of element, op dezelfde schaal. Het gat is buiten min binnen, "
          + "met het interval van Welch; p-waarden zijn aangepast aan het aantal gaten (Holm), en "
          + "bij ruis staat het kleinste gat dat zichtbaar was geweest. Competenties zijn hoe goed "
          + "de organisatie zegt op klanten ingericht te zijn; de zwakste staat vooraan."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: InsideOutsideReport.columns,
      examples: [
        Example(
          "inside-outside", Text("Both sides of the house", nl: "Beide kanten van het huis"),
          output: #"""
            Inside against outside – all journeys
                                   n
            Subject           inside  Inside      n  Outside    Gap    Low   High  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            Getting the mon…       8    4.00    200     3.06  −0.94  −1.39  −0.49  different
            The cashier mak…      12    4.50  3,229     3.75  −0.75  −1.08  −0.41  different
            Green beans on …      12    4.25  4,480     3.55  −0.70  −0.98  −0.41  different
            Support               12    4.08    180     4.29  +0.21  −0.13  +0.55  noise
            A chat with the…      12    4.17  2,230     4.13  −0.04  −0.29  +0.21  noise
            Cycling and par…      12    3.17  3,964     3.18  +0.01  −0.35  +0.38  noise
            – not applicable
            3 columns hidden: p, visible, flag; shortened: subject; see all with --width 122
            or --format csv

            3 of 6 gaps are demonstrable; in 3 the organisation thinks it does better than
            customers say. Largest: Getting the money back, −0.94.

            How well we are arranged for customers
            Competence                   n  Mean   Low  High  Flag
            ────────────────────────────────────────────────────────────
            Customer-focused leadership  8  2.38  1.94  2.81  indicative
            Processes                    8  3.00  2.55  3.45  indicative
            Listening and measuring      8  3.25  2.86  3.64  indicative
            Culture                      8  3.75  3.36  4.14  indicative
            People                       8  4.25  3.86  4.64  indicative

            Weakest link: Customer-focused leadership (2.38); not to be told apart from
            Processes.

            95% interval: Welch (gap), Student t (means); p Holm over all gaps
            """#),
        Example(
          "inside-outside bezorgd", Text("No such journey", nl: "Die reis is er niet"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "customer focus", "self rating", "competence", "leadership", "klantgerichtheid",
        "klantbeleving", "leiderschap", "zwakste schakel", "zelfbeeld",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    guard let inside = scope.atlas.inside, !inside.ratings.isEmpty || !inside.competences.isEmpty
    else {
      throw Diagnostic(
        .insideNone,
        Text("the workspace has no inside view", nl: "de werkruimte heeft geen beeld van binnen"),
        at: .statement(call.span),
        hint: Text("write it in inside.yaml", nl: "schrijf het in inside.yaml"))
    }
    let condition = call[ResponseClauses.condition]
    let scores = try await context.touchpointScores(
      where: condition, isWeighted: options.isWeighted)
    var elements: [(ElementQuestions, ColumnDeclaration, AnswerCounts)] = []
    for questions in ElementQuestions.all(in: context) {
      elements += try await questions.counts(where: condition, options, in: context)
        .map { (questions, $0.question, $0.answers) }
    }
    let lines = inside.ratings.flatMap { rating -> [InsideOutsideLine] in
      if let id = rating.touchpoint {
        return Self.touchpoint(id, rating, inside, scope, scores, options, context)
      }
      return rating.element.map {
        [
          Self.element(
            $0, rating, inside, elements,
            where: ElementQuestions.filter(condition, context), options)
        ]
      } ?? []
    }
    let sorted = lines.enumerated().sorted { left, right in
      let (a, b) = (left.element.size, right.element.size)
      return a != b ? a > b : left.offset < right.offset
    }.map(\.element)
    return Report(
      InsideOutsideReport(scope: scope, inside: inside, lines: sorted, options: options).blocks
        + Note.filter(context).map { .note($0) })
  }

  private static func touchpoint(
    _ id: String, _ rating: InsideRating, _ inside: InsideView, _ scope: JourneyScope,
    _ scores: TouchpointScores, _ options: ExperienceOptions, _ context: Context
  ) -> [InsideOutsideLine] {
    let name = id.split(separator: "/").last.map(String.init) ?? id
    return scope.stops.filter { $0.touchpoint.id == name }.map { stop in
      let score = scores.performance(of: stop.touchpoint, in: stop.journey)
      let figure = Figure.mean(score, options)
      return InsideOutsideLine(
        stop.cell, stop.touchpoint.title, rating, score?.answers,
        isReversed: score?.question.isReversed ?? false, isWeighted: score?.isWeighted ?? false,
        scale: inside.scale, evidence: .score(score, figure, in: context), options)
    }
  }

  /// An element is compared with the first question that measures it on the same scale.
  private static func element(
    _ element: ExperienceElement, _ rating: InsideRating, _ inside: InsideView,
    _ found: [(ElementQuestions, ColumnDeclaration, AnswerCounts)], where filter: Expression?,
    _ options: ExperienceOptions
  ) -> InsideOutsideLine {
    let own = found.filter { $0.1.element == element && $0.2.valid > 0 }
    let match = own.first { $0.2.scale == inside.scale && !$0.1.isReversed } ?? own.first
    let denominator = match?.2.denominator
    return InsideOutsideLine(
      .term(Term(element.rawValue, element.title)), element.title, rating, match?.2,
      isReversed: match?.1.isReversed ?? false,
      isWeighted: match?.0.isWeighted(options) ?? false, scale: inside.scale,
      evidence: Evidence(
        formula: "experience.element",
        wording: Text("mean of the answers", nl: "gemiddelde van de antwoorden"),
        considered: denominator?.asked ?? 0, valid: denominator?.valid ?? 0,
        exclusions: denominator?.exclusions ?? [],
        rows: match.map {
          EvidenceRows(of: $0.1, in: $0.0.survey.declaration, where: filter)
        }),
      options)
  }
}
