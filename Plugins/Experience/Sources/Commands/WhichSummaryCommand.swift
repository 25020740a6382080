import Statistics
import WorkbenchKit
import WorkspaceKit

/// `which-summary`: which single number of a journey goes best with the recommendation.
struct WhichSummaryCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "which-summary",
      Text(
        "Finds which summary of a journey goes best with the NPS answer.",
        nl: "Zoekt welke samenvatting van een reis het best bij het NPS-antwoord past."),
      details: Text(
        "For each respondent with a recommendation and ratings of at least two touchpoints: the "
          + "mean of the ratings, the mean weighted by importance to customers (where every "
          + "touchpoint has one), peak–end, the worst and the last. Each is correlated with the "
          + "answer 0–10, with Fisher's interval. Whether the best is better than another is "
          + "tested by Williams' t for correlations in the same respondents, Holm over all "
          + "contrasts; the difference has Zou's interval. Each respondent counts once.",
        nl: "Voor elke respondent met een aanbeveling en waarderingen van minstens twee "
          + "contactmomenten: het gemiddelde van de waarderingen, het gemiddelde gewogen naar "
          + "belang voor klanten (waar elk contactmoment dat heeft), piek–eind, het slechtste en "
          + "het laatste. Elk wordt gecorreleerd met het antwoord 0–10, met het interval van "
          + "Fisher. Of de beste beter is dan een andere wordt getoetst met de t van Williams voor "
          + "correlaties in dezelfde respondenten, Holm over alle contrasten; het verschil heeft "
          + "het interval van Zou. Elke respondent telt één keer."),
      topic: .experience,
      parameters: [
        JourneyParameters.journey, ResponseClauses.condition, ConfidenceOption.parameter,
      ],
      resultColumns: Self.columns,
      examples: [
        Example(
          "which-summary boodschappen",
          Text("What the errand is remembered by", nl: "Waaraan de boodschap herinnerd wordt"),
          output: #"""
            Which summary fits – Doing the shopping
                                                            Behind        p
            Summary                 n      r    Low   High    best   (Holm)  Verdict    Flag
            ────────────────────────────────────────────────────────────────────────────────
            mean by importance  5,232  +0.53  +0.51  +0.55    –     –        best
            mean                5,232  +0.51  +0.49  +0.53   +0.02   <0.001  different
            peak–end            5,232  +0.48  +0.46  +0.50   +0.05   <0.001  different
            last moment         5,232  +0.42  +0.40  +0.44   +0.11   <0.001  different
            worst moment        5,232  +0.38  +0.36  +0.41   +0.15   <0.001  different
            – not applicable
            2 columns hidden: difference_low, difference_high; see all with --width 113 or
            --format csv

            Best with the NPS answer goes: mean by importance (r +0.53). Demonstrably less:
            mean, peak–end, last moment, worst moment.

            n 5,232 of 5,481 respondents: with a recommendation and at least two ratings
            measured by: rating 1…5, winkel
            95% interval: r Fisher, difference Zou; test Williams, Holm; each respondent
            counts once
            an association, not a cause: other differences between respondents may lie
            behind it
            """#),
        Example(
          "which-summary", Text("Which journey is not said", nl: "Welke reis is niet gezegd"),
          failure: "journey.ambiguous"),
      ],
      searchTerms: [
        "peak-end or mean", "journey score", "best predictor", "samenvatting", "reisscore",
        "gemiddelde of piek",
      ])
  }

  static let columns = [
    "summary", "n", "r", "low", "high", "difference", "difference_low", "difference_high", "p",
    "verdict", "flag",
  ]

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context, needsOne: true)
    let options = try ExperienceOptions(call, context)
    let found = try await JourneyAnswers.fetch(
      scope.stops, where: call[ResponseClauses.condition], options, in: context)
    guard let answers = found.first(where: { $0.isPerPerson }) else {
      throw .noAnswers(about: scope, at: call.span(of: JourneyParameters.journey))
    }
    guard answers.rows.contains(where: { $0.outcome != nil }) else {
      throw Diagnostic(
        .outcomeNone,
        Text(
          "survey \(answers.family.survey) has no answers to an nps question",
          nl: "enquête \(answers.family.survey) heeft geen antwoorden op een nps-vraag"),
        at: .statement(call.span),
        hint: Text("declare one as nps", nl: "declareer er een als nps"))
    }
    let importance = answers.stops.map { $0.touchpoint.importance?.customer.map(Double.init) }
    let weights = importance.contains(where: { $0 == nil }) ? nil : importance.compactMap(\.self)
    let fit = SummaryFit(
      answers.rows.map { ($0.values, $0.outcome, $0.count) }, importance: weights)
    var report = report(fit, answers, scope, options)
    report.blocks += Note.filter(context).map { .note($0) }
    return report
  }

  private func report(
    _ fit: SummaryFit, _ answers: JourneyAnswers, _ scope: JourneyScope,
    _ options: ExperienceOptions
  ) -> Report {
    let score = Column.Kind.score(digits: 2)
    let isThin = Double(fit.n) < options.thresholds.suppressBelow
    var table = Table(
      id: "which_summary",
      title: Text("Which summary fits – ", nl: "Welke samenvatting past – ") + scope.title,
      columns: [
        Column("summary", Text("Summary", nl: "Samenvatting"), .text),
        Column("n", .verbatim("n"), .integer), Column("r", .verbatim("r"), score),
        Column("low", Text("Low", nl: "Laag"), score),
        Column("high", Text("High", nl: "Hoog"), score),
        Column("difference", Text("Behind best", nl: "Achter beste"), score),
        Column("difference_low", Text("Behind, low", nl: "Achter, laag"), score),
        Column("difference_high", Text("Behind, high", nl: "Achter, hoog"), score),
        Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
        Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: fit.fits.map { row($0, fit, isThin, options) },
      evidence: fit.fits.map { entry in
        .made(
          "summary.\(entry.summary.rawValue)",
          Text(
            "Pearson's r of the summary with the answer 0–10",
            nl: "Pearsons r van de samenvatting met het antwoord 0–10"),
          considered: answers.people, valid: fit.n)
      },
      chart: ChartSpecification(
        mark: .interval, labels: ["summary"], value: "r", low: "low", high: "high",
        domain: -1...1))
    table.priorities = ["summary", "n", "r", "low", "high", "difference", "p", "verdict"]
    let notes = [
      isThin ? nil : sentence(fit, options),
      Note(
        .denominator,
        Text { language in
          let (n, all) = (
            Numerals.integer(fit.n, language), Numerals.integer(answers.people, language)
          )
          return language == .nl
            ? "n \(n) van \(all) respondenten: met een aanbeveling en minstens twee waarderingen"
            : "n \(n) of \(all) respondents: with a recommendation and at least two ratings"
        }, id: "denominator"),
      Note(
        .aside, Text("measured by: ", nl: "gemeten met: ") + answers.family.words, id: "family"),
      options.note(
        "r Fisher, difference Zou; test Williams, Holm; each respondent counts once",
        nl: "r Fisher, verschil Zou; toets Williams, Holm; elke respondent telt één keer"),
      .association,
    ].compactMap(\.self)
    return Report([.table(table)] + notes.map { .note($0) })
  }

  private func row(
    _ entry: SummaryFit.Fit, _ fit: SummaryFit, _ isThin: Bool, _ options: ExperienceOptions
  ) -> [Value] {
    let name = Value.term(Term(entry.summary.rawValue, entry.summary.title))
    guard !isThin, let correlation = entry.correlation else {
      let reason: MissingReason = isThin ? .suppressed : .notApplicable
      return [name, .integer(fit.n)] + Array(repeating: .missing(reason), count: 7) + [
        .term(Term("too-small", Text("too small", nl: "te klein"))),
        .term(isThin ? .suppressed : Term("constant", Text("constant", nl: "constant"))),
      ]
    }
    let interval = correlation.interval(confidence: options.confidence)
    let contrast = entry.contrast?.interval(confidence: options.confidence)
    return [
      name, .integer(correlation.n), .decimal(correlation.r),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
      .decimal(entry.contrast?.difference, orMissing: .notApplicable),
      .decimal(contrast?.lower, orMissing: .notApplicable),
      .decimal(contrast?.upper, orMissing: .notApplicable),
      .decimal(entry.p, orMissing: .notApplicable), verdict(entry, fit, options),
      .term(
        Double(fit.n) < options.thresholds.indicativeBelow
          ? .indicative : Term("ok", Text("", nl: ""))),
    ]
  }

  private func verdict(
    _ entry: SummaryFit.Fit, _ fit: SummaryFit, _ options: ExperienceOptions
  ) -> Value {
    guard let p = entry.p else {
      return entry.summary == fit.fits.first?.summary
        ? .term(Term("best", Text("best", nl: "beste")))
        : .term(Term("same", Text("the same", nl: "hetzelfde")))
    }
    return .term(
      p < options.confidence.alpha
        ? Term("different", Text("different", nl: "verschillend"))
        : Term("noise", Text("noise", nl: "ruis")))
  }

  private func sentence(_ fit: SummaryFit, _ options: ExperienceOptions) -> Note? {
    guard let best = fit.fits.first, let correlation = best.correlation else { return nil }
    let behind = fit.fits.filter { ($0.p ?? 1) < options.confidence.alpha }
    let even = fit.fits.dropFirst().filter { ($0.p ?? 0) >= options.confidence.alpha }
    return .sentence("best") { language in
      let r = Numerals.decimal(correlation.r, digits: 2, language, signed: true)
      func list(_ fits: some Sequence<SummaryFit.Fit>) -> String {
        fits.map { $0.summary.title(language) }.joined(separator: ", ")
      }
      let name = best.summary.title(language)
      if language == .nl {
        return "Het best bij het NPS-antwoord past: \(name) (r \(r))."
          + (behind.isEmpty ? "" : " Aantoonbaar minder: \(list(behind)).")
          + (even.isEmpty ? "" : " Niet aantoonbaar minder: \(list(even)).")
      }
      return "Best with the NPS answer goes: \(name) (r \(r))."
        + (behind.isEmpty ? "" : " Demonstrably less: \(list(behind)).")
        + (even.isEmpty ? "" : " Not demonstrably less: \(list(even)).")
    }
  }
}

extension JourneySummary {
  /// What people read.
  fileprivate var title: Text {
    switch self {
    case .mean: Text("mean", nl: "gemiddelde")
    case .weighted: Text("mean by importance", nl: "gemiddelde naar belang")
    case .peakEnd: Text("peak–end", nl: "piek–eind")
    case .worst: Text("worst moment", nl: "slechtste moment")
    case .last: Text("last moment", nl: "laatste moment")
    }
  }
}
