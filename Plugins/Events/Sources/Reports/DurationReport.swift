import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `durations`: medians with their intervals, the tails, and who has not arrived.
struct DurationReport {
  let inquiry: LogInquiry
  let subject: Passages.Subject
  let total: PassageFigure
  let groups: [PassageFigure]

  private let unit: TimeUnit

  init(_ inquiry: LogInquiry, _ subject: Passages.Subject, fromBeginning: Bool) {
    self.inquiry = inquiry
    self.subject = subject
    let observations = Passages.observations(
      of: subject, in: inquiry.log, fromBeginning: fromBeginning)
    func figure(_ observations: [KaplanMeier.Observation]) -> PassageFigure {
      PassageFigure(
        observations, confidence: inquiry.confidence, thresholds: inquiry.thresholds)
    }
    groups = observations.map(figure)
    total = figure(observations.flatMap(\.self))
    unit = TimeUnit(for: total.summary?.median)
  }

  private var log: EventLog { inquiry.log }
  private var hasOpen: Bool { total.arrived < total.n }

  /// The table or, drawn, the chart of it, with the words that belong to it.
  func report(isDrawn: Bool) -> Report {
    let table = self.table
    var blocks: [Report.Block] = []
    if isDrawn, let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    } else {
      blocks.append(.table(table))
    }
    let notes = EventNotes(inquiry: inquiry)
    let words = DurationSentence(total: total, unit: unit, confidence: inquiry.confidence)
    blocks += words.notes.map { .note($0) }
    blocks.append(.note(notes.denominator))
    blocks += (notes.cautions + [notes.method(method)]).map { .note($0) }
    return Report(blocks)
  }

  // MARK: The table

  private var columns: [Column] {
    let length = Column.Kind.decimal(digits: 1)
    return [
      Column("n", .verbatim("n"), .integer),
      Column("arrived", Text("Arrived", nl: "Aangekomen"), .integer),
      Column("median", Text("Median", nl: "Mediaan"), length),
      Column("low", Text("Low", nl: "Laag"), length),
      Column("high", Text("High", nl: "Hoog"), length),
      Column("p10", .verbatim("P10"), length),
      Column("p90", .verbatim("P90"), length),
    ]
      + (hasOpen
        ? [
          Column("km_median", Text("Median, all", nl: "Mediaan, allen"), length),
          Column("km_low", Text("Low", nl: "Laag"), length),
          Column("km_high", Text("High", nl: "Hoog"), length),
        ] : []) + [
        Column("unit", Text("Unit", nl: "Eenheid"), .text), Flag.column,
      ]
  }

  private func cells(_ figure: PassageFigure) -> [Value] {
    let absence: MissingReason = figure.arrived == 0 ? .notApplicable : .suppressed
    let summary = figure.isShown ? figure.summary : nil
    let interval = summary?.medianInterval(confidence: inquiry.confidence)?.interval
    func cell(_ seconds: Double?, _ reason: MissingReason) -> Value {
      unit.cell(seconds, orMissing: summary == nil ? absence : reason)
    }
    var cells: [Value] = [
      .integer(figure.n), .integer(figure.arrived), cell(summary?.median, .notApplicable),
      cell(interval?.lower, .notApplicable), cell(interval?.upper, .notApplicable),
      cell(summary?.quantile(0.1), .notApplicable), cell(summary?.quantile(0.9), .notApplicable),
    ]
    if hasOpen {
      if let curve = figure.isShown ? figure.curve : nil {
        cells += [curve.median, curve.medianLower, curve.medianUpper].map {
          unit.cell($0, orMissing: .notReached)
        }
      } else {
        // Where everybody has arrived the two medians are the same.
        cells += cells[2...4]
      }
    }
    return cells + [.term(Term(unit.rawValue, unit.title)), .term(Flag.term(figure.quality))]
  }

  private var table: Table {
    let shown = inquiry.isGrouped ? groups : [total]
    var table = Table(
      id: "durations", title: title, columns: inquiry.keyColumns + columns,
      rows: shown.enumerated().map { group, figure in
        (inquiry.isGrouped ? inquiry.cells(ofGroup: group) : []) + cells(figure)
      }, totals: inquiry.isGrouped ? [inquiry.totalCells + cells(total)] : [],
      evidence: shown.enumerated().map { group, figure in
        evidence(figure, group: inquiry.isGrouped ? group : nil)
      } + (inquiry.isGrouped ? [evidence(total, group: nil)] : []),
      chart: ChartSpecification(
        mark: .interval, labels: log.keys.isEmpty ? ["unit"] : log.keys.map(\.id),
        value: "median", low: "low", high: "high"))
    table.priorities =
      log.keys.map(\.id) + ["median", "low", "high", "n", "arrived"]
      + (hasOpen ? ["km_median"] : []) + ["p90", "p10", "flag"]
      + (hasOpen ? ["km_low", "km_high"] : [])
    return table
  }

  private func evidence(_ figure: PassageFigure, group: Int?) -> Evidence {
    var operands = [
      Evidence.Operand("arrived", Text("arrived", nl: "aangekomen"), .integer(figure.arrived)),
      Evidence.Operand(
        "open", Text("not arrived by the end of the log", nl: "niet aangekomen aan het eind"),
        .integer(figure.n - figure.arrived)),
    ]
    if figure.isShown, let summary = figure.summary {
      operands.append(
        Evidence.Operand(
          "median_seconds", Text("median in seconds", nl: "mediaan in seconden"),
          .decimal(summary.median)))
      operands.append(
        Evidence.Operand(
          "mean_seconds",
          Text(
            "mean in seconds (misleading where a few are long)",
            nl: "gemiddelde in seconden (misleidend als er een paar lang zijn)"),
          .decimal(summary.mean)))
    }
    return Evidence(
      formula: figure.curve == nil ? "duration.median" : "duration.kaplan-meier",
      wording: figure.curve == nil
        ? Text(
          "median = the duration that half stay below; its interval lies between two observed durations",
          nl:
            "mediaan = de duur waar de helft onder blijft; het interval ligt tussen twee gemeten duren"
        )
        : Text(
          "median of all = the first time at which at most half have not arrived (Kaplan–Meier)",
          nl: "mediaan van allen = de eerste tijd waarop hooguit de helft niet is aangekomen "
            + "(Kaplan–Meier)"),
      operands: figure.isShown ? operands : [], considered: figure.n, valid: figure.arrived,
      rows: figure.isShown ? inquiry.rows(group: group) : nil)
  }

  private var title: Text {
    func name(_ activity: UInt32) -> String { log.activities[Int(activity)] }
    let what: Text =
      switch subject {
      case .wholeCase: Text("Length of cases", nl: "Duur van gevallen")
      case .activity(let activity):
        Text("Length of \(name(activity))", nl: "Duur van \(name(activity))")
      case .between(let from, let to):
        Text("From \(name(from)) to \(name(to))", nl: "Van \(name(from)) naar \(name(to))")
      }
    return what + Text(", in \(unit.title.en)", nl: ", in \(unit.title.nl)")
  }

  private var method: Text {
    hasOpen
      ? Text(
        "exact from order statistics; of all by Kaplan–Meier, log–log",
        nl: "exact uit ordestatistieken; van allen volgens Kaplan–Meier, log–log")
      : Text("exact from order statistics", nl: "exact uit ordestatistieken")
  }
}

extension MissingReason {
  /// Fewer than half have arrived, so there is no median.
  static let notReached = MissingReason("not-reached", Text("not reached", nl: "niet bereikt"))
}
