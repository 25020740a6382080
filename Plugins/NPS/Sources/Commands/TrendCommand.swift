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
        NPSParameters.confidence, NPSParameters.method, NPSParameters.unweighted,
        NPSParameters.chart,
      ],
      resultColumns: NPSColumns.columns(isWeighted: true).map(\.id) + [
        "limit_low", "limit_high", "signal",
      ],
      examples: [
        Example(
          "nps trend by month", Text("Month by month", nl: "Maand na maand"), output: ""),
        Example(
          "nps trend by month where region = Zuid --chart",
          Text("One region, drawn", nl: "Eén regio, getekend"), output: ""),
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
    let inquiry = try NPSInquiry(call, in: context)
    let axis = try TrendAxis(
      call[NPSParameters.groups] ?? [], of: inquiry.survey.declaration)
    let respondents = inquiry.respondent.map { [SurveyMeasure.distinct($0)] } ?? []
    let answer = try await inquiry.answer(by: [axis.word], measures: respondents)
    try axis.check(answer.keys.first, of: inquiry.survey.declaration)
    let groups = answer.groups.filter { group in
      !(group.keys.first?.isMissing ?? true) && (group.scores?.denominator.asked ?? 0) > 0
    }
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
