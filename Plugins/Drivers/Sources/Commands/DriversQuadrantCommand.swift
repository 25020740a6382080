import Statistics
import WorkbenchKit
import WorkspaceKit

/// `drivers quadrant`: importance against performance, with what lies too near a line to tell.
struct DriversQuadrantCommand: Command {
  static let line = Parameter.decimal(
    "line", .option("line"), in: -1_000...1_000,
    help: Text(
      "Where good performance begins, on the rating scale; the mean of the items without.",
      nl: "Waar goede prestatie begint, op de schaal; zonder is het het gemiddelde van de items."))

  var signature: CommandSignature {
    CommandSignature(
      "drivers quadrant",
      Text(
        "Places ratings by importance and performance.",
        nl: "Plaatst waarderingen naar belang en prestatie."),
      details: Text(
        "Importance is the share of what all ratings explain of the outcome, as in `drivers`; "
          + "performance is the mean rating of everybody who gave one. The lines stand at the means "
          + "of the items. An item whose interval covers a line is a borderline case and gets no "
          + "advice. All items need the same scale.",
        nl: "Belang is het aandeel in wat alle waarderingen van de uitkomst verklaren, als in "
          + "`drivers`; prestatie is de gemiddelde waardering van wie er een gaf. De lijnen staan "
          + "op de gemiddelden van de items. Een item waarvan het interval een lijn bedekt is een "
          + "grensgeval en krijgt geen advies. Alle items moeten dezelfde schaal hebben."),
      topic: .scores,
      parameters: [
        DriverClauses.outcome, DriverClauses.over, ResponseClauses.condition,
        ResponseClauses.since, ResponseClauses.until, Self.line, DriverClauses.bootstrap,
        DriverClauses.seed, ConfidenceOption.parameter, DriverClauses.unweighted,
        DriverClauses.chart,
      ],
      refusals: [PopulationOption.unknownOfAssociations],
      resultColumns: QuadrantTable.columns,
      examples: [
        Example(
          "drivers quadrant --bootstrap 99",
          Text(
            "Where to improve and what to keep up", nl: "Wat te verbeteren en wat vast te houden"),
          output: #"""
            Importance and performance: How likely are you to recommend Buurtmarkt to a
            friend or neighbour?
                                                                           On the line
            Driver             n  Performance  Importance  Quadrant        of           Flag
            ────────────────────────────────────────────────────────────────────────────────
            checkout       3,229         3.75         36%  keep up
            produce        4,480         3.55         25%  concentrate h…
            entrance       5,223         3.87          9%  borderline: n…  importance
            butcher        2,230         4.13          8%  possible over…
            bicycle_park…  3,964         3.18          7%  low priority
            app_list       2,000         3.67          4%  borderline: n…  performance
            basket         4,346         3.79          4%  possible over…
            recipe_rack    1,821         3.70          4%  borderline: n…  performance
            folder         2,574         3.50          3%  low priority
            4 columns hidden: performance_low, performance_high, importance_low,
            importance_high; shortened: driver, quadrant; see all with --width 115 or
            --format csv

            Important and rated low: produce; important and rated high: checkout; 3 lie too
            near a line to tell.

            n 4,763 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 523 with an unanswered item, 4 without a usable
            weight)
            Shapley values (LMG); 95% interval from 99 resamples of respondents, seed
            20240229; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers quadrant over entrance, produce, checkout --line 4 --bootstrap 99 --chart",
          Text("Good begins at 4", nl: "Goed begint bij 4"),
          output: #"""
            Importance and performance: How likely are you to recommend Buurtmarkt to a fri…
            ↑ Importance
            60% ┤concentrate here                                                          ┊
                │                                     │                                    ┊
                │                                     │                                    ┊
                │                                ─────a─────                               ┊
                │                                     │                                    ┊
                │                                                                          ┊
            40% ┤                                                                          ┊
                │        │                                                                 ┊
                │┄┄┄┄────b────┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                │        │                                                                 ┊
                │                                                                          ┊
                │                                                                          ┊
            20% ┤                                                                          ┊
                │                                                    ───c───               ┊
                │                                                       │                  ┊
                │                                                                          ┊
                │                                                                          ┊
                │                                                                          ┊
             0% ┤low priority                                                              ┊
                 3.5           3.6            3.7           3.8                Performance →
              Driver                           Importance  Performance
            a checkout  concentrate here              50%         3.75
            b produce   borderline: no advice         34%         3.55
            c entrance  low priority                  15%         3.87

            Important and rated low: checkout; 1 lies too near a line to tell.

            n 5,048 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 238 with an unanswered item, 4 without a usable
            weight)
            Shapley values (LMG); 95% interval from 99 resamples of respondents, seed
            20240229; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers quadrant over entrance, feeling",
          Text("Different scales", nl: "Verschillende schalen"), failure: "drivers.scales"),
      ],
      searchTerms: [
        "priority", "matrix", "importance performance", "ipa", "martilla", "prioriteit",
        "belang", "prestatie", "kwadrant",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let questions = try DriverQuestions(call, in: context)
    if let odd = questions.items.first(where: { !$0.isComparable(with: questions.items[0]) }) {
      throw Self.scales(odd, questions.items[0], at: call.span(of: DriverClauses.over))
    }
    let method = DriverMethod.standard(items: questions.items.count)
    let analysis = try await DriverAnalysis(
      call, questions, for: method, isGrouped: false, in: context)
    let models = try await analysis.importance(method.division ?? .shapley, in: context)
    guard let model = models.first ?? nil else { return Report() }
    let placed = try Self.table(model, analysis, line: call[Self.line])
    let table = placed.table(analysis)
    var blocks: [Report.Block] = [.table(table)]
    if call[DriverClauses.chart] == true, let chart = table.chart {
      blocks = [.chart(Chart(title: table.title, table: table, specification: chart))]
    }
    blocks.append(.note(Note(.body, placed.sentence, id: "sentence")))
    return Report(blocks + analysis.notes(method, in: context))
  }

  private static func table(
    _ model: ImportanceModel, _ analysis: DriverAnalysis, line: Double?
  ) throws(Diagnostic) -> QuadrantTable {
    let questions = analysis.questions
    let found = model.drivers.compactMap {
      driver -> (ImportanceModel.Driver, Double, ItemPerformance)? in
      guard let share = driver.share,
        let answers = analysis.apart.total.measures[driver.item + 1].scores,
        let performance = ItemPerformance(
          answers, isReversed: questions.items[driver.item].isReversed, analysis.options)
      else { return nil }
      return (driver, share, performance)
    }
    let items = found.map { driver, share, performance in
      ImportancePerformance.Item(
        importance: share, performance: performance.mean, importanceInterval: driver.interval,
        performanceInterval: performance.interval)
    }
    guard let placed = try? ImportancePerformance(items, crossPerformance: line) else {
      throw Diagnostic(
        .driversConstant,
        Text("the ratings explain nothing", nl: "de waarderingen verklaren niets"),
        hint: Text(
          "look at drivers --method correlation", nl: "bekijk drivers --method correlation")
      )
    }
    return QuadrantTable(
      questions: questions,
      rows: zip(found, placed.placements).map {
        QuadrantTable.Row(driver: $0.0, share: $0.1, performance: $0.2, placement: $1)
      }, model: model, performanceLine: placed.crossPerformance,
      importanceLine: placed.crossImportance)
  }

  private static func scales(
    _ odd: ColumnDeclaration, _ first: ColumnDeclaration, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .driversScales,
      Text(
        "\"\(odd.name.value)\" and \"\(first.name.value)\" have different scales",
        nl: "\"\(odd.name.value)\" en \"\(first.name.value)\" hebben verschillende schalen"),
      at: .statement(span),
      hint: Text("name items of one scale: over A, B", nl: "noem items met één schaal: over A, B"))
  }
}

extension ColumnDeclaration {
  /// Whether means of two questions may stand on one axis.
  fileprivate func isComparable(with other: ColumnDeclaration) -> Bool {
    effectiveScale == other.effectiveScale && isReversed == other.isReversed
  }
}
