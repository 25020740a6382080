import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `nps trend`: the score over time.
struct TrendCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "nps trend",
      Text(
        "Follows the score over time and tells a trend from noise.",
        nl: "Volgt de score in de tijd en scheidt trend van ruis."),
      details: Text(
        "`by` takes day, week, month, quarter, year, or the column declared as wave. The straight "
          + "line is fitted to the adjusted scores; homogeneity says whether periods differ at all, "
          + "lack of fit whether they leave the line. Control limits lie three standard errors of a "
          + "period's own size around the score of all periods; eight periods in a row on one side "
          + "are a signal too. Cautions are given where the mix of a segment changed by ten "
          + "percentage points from the first period to the last, or where the scale seems another. "
          + "Where the same respondents answer in several periods no test is made.",
        nl:
          "`by` neemt day, week, month, quarter, year, of de kolom die als wave is gedeclareerd. De "
          + "rechte lijn wordt door de aangepaste scores getrokken; homogeniteit zegt of perioden "
          + "überhaupt verschillen, de tweede toets of ze van de lijn afwijken. Regelgrenzen liggen "
          + "drie standaardfouten van de eigen omvang rond de score van alle perioden; acht perioden "
          + "op rij aan één kant zijn ook een signaal. Er wordt gewaarschuwd als de mix van een "
          + "segment tien procentpunten veranderde tussen de eerste en de laatste periode, of als de "
          + "schaal een andere lijkt. Antwoorden dezelfde respondenten in meer perioden, dan wordt "
          + "er niet getoetst."),
      topic: .scores,
      parameters: [NPSParameters.groups, NPSParameters.question] + NPSParameters.narrowing + [
        ConfidenceOption.parameter, NPSParameters.method, PopulationOption.ofEach,
        NPSParameters.unweighted,
        NPSParameters.chart,
      ],
      resultColumns: NPSColumns.columns(isWeighted: true).map(\.id) + [
        "limit_low", "limit_high", "signal",
      ],
      examples: [
        Example(
          "nps trend by month", Text("Month by month", nl: "Maand na maand"),
          output: #"""
            NPS falls by 4.1 per month (−5.3 to −3.0, p <0.001), but not evenly: the periods
            leave the straight line (p 0.002). Outside the control limits: 2026-01, 2026-02,
            2026-03, 2026-04 and 2026-06.

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
                                                                       Lower  Upper
            month        n  Promoters  Passives  NPS  Low  High  Flag  limit  limit  Signal
            ────────────────────────────────────────────────────────────────────────────────
            2026-01    891        349       395  +22  +17   +27         +6.1  +21.0  outside
            2026-02    735        302       299  +23  +18   +28         +5.4  +21.7  outside
            2026-03    875        341       382  +21  +17   +26         +6.1  +21.0  outside
            2026-04    950        277       439   +4    0    +9         +6.4  +20.7  outside
            2026-05    907        269       442   +7   +3   +12         +6.2  +20.9
            2026-06    930        270       443   +6   +1   +10         +6.3  +20.8  outside
            ────────────────────────────────────────────────────────────────────────────────
            Total    5,290      1,809     2,401  +14  +12   +16          –      –    –
            – not applicable
            2 columns hidden: detractors, n_eff; see all with --width 113 or --format csv

            Tests
            Test                      Points    Low   High     Q  df        p
            ─────────────────────────────────────────────────────────────────
            slope per month            −4.10  −5.25  −2.96   –     –   <0.001
            do periods differ at all    –      –      –     66.3   5   <0.001
            do they leave the line      –      –      –     17.1   4  0.002
            – not applicable
            ! the mix of customer_type changed (vast: 62% to 46%); nps change … by
              customer_type takes that apart
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps trend by month where region = Zuid --chart",
          Text("One region, drawn", nl: "Eén regio, getekend"),
          output: #"""
            NPS falls by 7.7 per month (−9.8 to −5.5, p <0.001), but not evenly: the periods
            leave the straight line (p <0.001). Outside the control limits: 2026-02,
            2026-03, 2026-04 and 2026-06.

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            +40 ┤
                │             ⢀⢀⢀⢀⢀⢄⢄⢄⢄⢄⢔⢔⢔⢔⢔⢕⢕⢕⢄
                │⢀⢀⢄⢄⢄⢄⢔⢔⢔⢔⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⣀⣀⣀⣀⣀⠤⠤●⢕⢕⢄
            +20 ┤⢕⢕⢕⣀⣀⣀⣀⣀⠤⠤⠤⠤⠤⠒⠒●⠒⠒⠉⠉⠉⠉⠉⢕⢕⢕⢕⢕⢕⢕⢕⠑⢄⢕⢕⢄
                │●⠉⠉⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⠕⠕⠕⠕⠕⠑⠑⠑⠑⠑⠁⠁⠑⢕⢕⠑⢄⢕⢕⢄
                │⠑⠑⠑⠑⠁⠁⠁⠁⠁⠁⠁⠁                    ⠑⢕⢕⠑⢄⢕⢕⢄
              0 ┤· · · · · · · · · · · · · · · · · ·⠑⢕⠉⠢⡀⢕⢄· · · · · · ·⢀⢀⢀⢄⢄⢄⢄⢄⢄⢄⢄⢄⢀⢀⢀⢀⢀⢀⢀·
                │                                     ⠑⢕⠈⠢⡀⢕⢄⢀⢀⢄⢄⢄⢔⢔⢔⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⠅
                │                                       ⠑⢕⠈⠢⡀⢕⢕⢕⢕⢕⣀⣀⣀⠤⠤⠤⠒⠒⠒⠉●⠉⠉⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒⠒●
            −20 ┤                                         ⠑⢕⠈●⠒⠉⠉⠉⢕⢕⢕⢕⢕⢕⠕⠕⠕⠑⠑⠑⠑⠑⠑⠑⠑⠑⠕⠕⠕⠕⠕⠕⠕⠅
                │                                           ⠑⠕⠕⠑⠑⠑⠁⠁⠁
                │
            −40 ┤
                 2026-01     2026-02        2026-03       2026-04        2026-05     2026-06

            Tests
            Test                      Points    Low   High     Q  df       p
            ────────────────────────────────────────────────────────────────
            slope per month            −7.67  −9.84  −5.50   –     –  <0.001
            do periods differ at all    –      –      –     82.5   5  <0.001
            do they leave the line      –      –      –     34.6   4  <0.001
            – not applicable
            ! the mix of channel changed (zelfscan: 38% to 26%); nps change … by channel
              takes that apart
            ! the mix of customer_type changed (nieuw: 15% to 26%); nps change … by
              customer_type takes that apart
            n 1,425 valid of 1,475 (8 empty, 41 coded blank, 1 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 1,388.3; 1 without
            a usable weight
            """#),
        Example(
          "nps trend by region",
          Text("Regions have no order in time", nl: "Regio's hebben geen volgorde in de tijd"),
          failure: "trend.time"),
      ],
      searchTerms: [
        "time", "month", "wave", "slope", "control chart", "monitoring", "tijd", "maand", "meting",
        "verloop", "ontwikkeling", "regelkaart",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context, population: .period)
    let axis = try TrendAxis(
      call[NPSParameters.groups] ?? [], of: inquiry.survey.declaration)
    let respondents = inquiry.respondent.map { [SurveyMeasure.distinct($0)] } ?? []
    let answer = try await inquiry.answer(by: [axis.word], measures: respondents)
    try axis.check(answer.keys.first, of: inquiry.survey.declaration)
    let groups = answer.groups.filter { group in
      !(group.keys.first?.isMissing ?? true) && (group.scores?.denominator.asked ?? 0) > 0
    }
    for group in groups { try inquiry.checkPopulation(group) }
    let periods = groups.compactMap { group in
      group.keys.first.map { (value: $0, figure: inquiry.figure(of: group)) }
    }
    let persons = groups.reduce(0) { $0 + ($1.distinct ?? 0) }
    let repeated = persons - (answer.total.distinct ?? persons)
    let series = PeriodSeries(
      zip(axis.times(of: periods.map(\.value)), periods).map { ($0, $1.figure) },
      // As in a comparison of two sides, a few people who return do not make a panel.
      isPanel: repeated > 0 && 20 * repeated >= persons, confidence: inquiry.options.confidence)
    return TrendReport(
      inquiry: inquiry, axis: axis, answer: answer, periods: periods, series: series,
      comparability: try await Comparability(inquiry, axis, periods)
    ).report(isDrawn: call[NPSParameters.chart] == true)
  }
}
