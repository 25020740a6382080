import WorkbenchKit

/// Reports of an imaginary supermarket, the Buurtmarkt, as commands would give them.
enum Fixtures {
  static let unknownColumn = DiagnosticCode(
    "column.unknown", Text("There is no such column.", nl: "Die kolom is er niet."),
    explanation: Text("Look at `columns`.", nl: "Zie `columns`."))

  /// A score by channel with a group too small to show, one that is indicative, and a total.
  static var channels: Table {
    let figures: [(String, [Int], [Double])] = [
      ("Web shop", [1204, 655, 371, 178], [39.617_940_199_335_55, 35.6, 43.6]),
      ("App", [811, 300, 311, 200], [12.330_456_226_880_395, 6.9, 17.8]),
      ("Customer service by telephone", [25, 9, 6, 10], [-4, -38.2, 30.2]),
      ("Store Den Haag | Centrum", [322, 60, 101, 161], [-31.366_459_627_329_19, -39.6, -23.1]),
    ]
    var rows: [[Value]] = figures.map { name, counts, scores in
      [.text(name)] + counts.map { .integer($0) } + scores.map { .decimal($0) }
        + [counts[0] < 30 ? .term(.indicative) : .text("")]
    }
    rows.append(
      [.text("Chat 中文 😀"), .integer(7)] + Array(repeating: .missing(.suppressed), count: 6)
        + [.term(.suppressed)])
    var table = Table(
      id: "nps", title: Text("NPS by channel", nl: "NPS per kanaal"),
      columns: [
        Column("channel", Text("Channel", nl: "Kanaal"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("promoters", Text("Promoters", nl: "Promotors"), .integer),
        Column("passives", Text("Passives", nl: "Passieven"), .integer),
        Column("detractors", Text("Detractors", nl: "Criticasters"), .integer),
        Column("nps", .verbatim("NPS"), .score(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
        Column("flag", Text("Remark", nl: "Opmerking"), .text),
      ],
      rows: rows,
      totals: [
        [
          .term(.total), .integer(2369), .integer(1024), .integer(789), .integer(549),
          .decimal(20.050_654_284_508_232), .decimal(16.9), .decimal(23.2), .text(""),
        ]
      ])
    table.chart = ChartSpecification(
      mark: .stacked, labels: ["channel"], value: "nps", low: "low", high: "high",
      parts: ["detractors", "passives", "promoters"])
    return table
  }

  /// The score by channel drawn with a mark.
  static func chart(_ mark: ChartSpecification.Mark) -> Chart {
    var table = channels
    table.totals = []
    let parts = mark == .stacked ? ["detractors", "passives", "promoters"] : []
    return Chart(
      title: table.title, table: table,
      specification: ChartSpecification(
        mark: mark, labels: ["channel"], value: "nps", low: "low", high: "high", parts: parts))
  }

  /// Eighteen months of scores with one month too small to show.
  static var months: Chart {
    let rows: [[Value]] = (0..<18).map { month in
      let score = 22 - Double(month) * 3.1 + Double(month * 7 % 5) * 6
      let name = String(2024 + month / 12) + "-" + String(101 + month % 12).dropFirst()
      if month == 5 {
        return [.date(name), .integer(8)] + Array(repeating: .missing(.suppressed), count: 3)
      }
      let bounds: [Value] = [.decimal(score), .decimal(score - 7), .decimal(score + 7)]
      return [.date(name), .integer(200)] + bounds
    }
    return Chart(
      title: Text("NPS by month", nl: "NPS per maand"),
      table: Table(
        id: "trend", title: .verbatim(""),
        columns: [
          Column("month", Text("Month", nl: "Maand"), .date), Column("n", .verbatim("n"), .integer),
          Column("nps", .verbatim("NPS"), .score(digits: 1)),
          Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
          Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
        ], rows: rows),
      specification: ChartSpecification(
        mark: .line, labels: ["month"], value: "nps", low: "low", high: "high"))
  }

  /// Scores by touchpoint and channel.
  static var heat: Chart {
    let touchpoints = ["Search", "Order status page", "Hotline"]
    let channels = ["Web", "App", "E-mail", "Telephone", "Store", "Chat"]
    let rows: [[Value]] = touchpoints.indices.flatMap { row in
      channels.indices.map { column in
        let score = Double((row * 37 + column * 53 + 17) % 120) - 58
        let value: Value = row == 1 && column == 2 ? .missing(.suppressed) : .decimal(score)
        return [.text(touchpoints[row]), .text(channels[column]), value]
      }
    }
    return Chart(
      title: Text("NPS by touchpoint and channel", nl: "NPS per touchpoint en kanaal"),
      table: Table(
        id: "heat", title: .verbatim(""),
        columns: [
          Column("touchpoint", .verbatim("Touchpoint"), .text),
          Column("channel", Text("Channel", nl: "Kanaal"), .text),
          Column("nps", .verbatim("NPS"), .score(digits: 0)),
        ], rows: rows),
      specification: ChartSpecification(
        mark: .heat, labels: ["touchpoint", "channel"], value: "nps"))
  }

  /// Every chart, each mark once.
  static var charts: Report {
    Report([
      .chart(chart(.stacked)), .chart(chart(.interval)), .chart(chart(.bar)), .chart(months),
      .chart(heat), .chart(JourneyCharts.waterfall), .chart(JourneyCharts.quadrant),
      .chart(JourneyCharts.funnel), .chart(JourneyCharts.flow),
    ])
  }

  static let evidence = Evidence(
    formula: "nps.score",
    wording: Text(
      "share of promoters minus share of detractors",
      nl: "aandeel promotors min aandeel criticasters"),
    operands: [Evidence.Operand("promoters", Text("promoters", nl: "promotors"), .integer(1504))],
    considered: 2831, valid: 2746, exclusions: [.init(.noAnswer, 84), .init(.empty, 1)])

  /// A report with every kind of part.
  static var everything: Report {
    var report = Report(
      [
        .note(Note(.heading, Text("How do customers feel?", nl: "Hoe voelen klanten zich?"))),
        .metric(
          Metric(
            id: "nps", title: .verbatim("NPS"), value: .decimal(39.766_933_721_777_13),
            kind: .score(digits: 1),
            interval: .init(low: 37.275_12, high: 42.258_75, confidence: 0.95), count: 2746,
            evidence: evidence)),
        .metric(
          Metric(
            id: "satisfaction", title: Text("Satisfaction", nl: "Tevredenheid"),
            value: .share(0.7384), kind: .share(digits: 1),
            interval: .init(low: 0.558, high: 0.866, confidence: 0.95), count: 28,
            flag: .indicative)),
        .note(
          Note(
            .denominator,
            Text(
              "n 2,746 valid of 2,831 (84 coded blank, 1 empty)",
              nl: "n 2.746 geldig van 2.831 (84 blanco, 1 leeg)"), id: "denominator")),
        .table(channels),
        .note(
          Note(
            .caution,
            Text(
              "3 responses lie outside the scale and are not counted",
              nl: "3 antwoorden vallen buiten de schaal en tellen niet mee"))),
        .note(Note(.hint, Text("see which with: problems", nl: "zie welke met: problems"))),
        .findings(findings),
        .note(
          Note(
            .body,
            Text(
              "A touchpoint is any moment at which a customer meets the brand, from an advertisement to a bill.\nEach has an owner.",
              nl:
                "Een touchpoint is elk moment waarop een klant het merk ontmoet, van reclame tot rekening.\nElk heeft een eigenaar."
            ))),
        .table(commands),
        .note(Note(.verbatim, .verbatim("reis> nps by channel | top 3\n  a   b"))),
      ],
      warnings: [
        Diagnostic(
          unknownColumn, Text("a column is not declared", nl: "een kolom is niet opgegeven"),
          severity: .warning)
      ])
    report.provenance = Provenance(
      statement: "nps by channel", plugin: "nps 1.0", workbench: "1.0", workspace: "buurtmarkt",
      filter: "region = \"Den Haag\"", settings: ["confidence": "0.95"],
      sources: ["responses/2026-q1.csv": "a1b2"])
    return report
  }

  static var findings: [Finding] {
    [
      Finding(
        rule: "JR-04", severity: .error, subject: "webshop/checkout",
        message: Text(
          "The touchpoint has no owner, so nobody is told when its score drops",
          nl: "Het touchpoint heeft geen eigenaar, dus niemand hoort het als de score daalt"),
        places: [.file(path: "journeys/webshop.yaml", line: 12, column: 5, excerpt: nil)],
        evidence: [Evidence.Operand("n", Text("answers", nl: "antwoorden"), .integer(1204))],
        question: Text(
          "who answers for the checkout?", nl: "wie is verantwoordelijk voor afrekenen?")),
      Finding(
        rule: "BR-01", severity: .warning, subject: "app",
        message: Text(
          "The tone differs from the brand's", nl: "De toon wijkt af van die van het merk")),
    ]
  }

  /// A list of commands as help pages have it.
  static var commands: Table {
    Table(
      id: "list.commands", title: Text("Commands", nl: "Opdrachten"),
      columns: [Column("command", .verbatim(""), .text), Column("summary", .verbatim(""), .text)],
      rows: [
        [
          .text("nps [of QUESTION] [by …]"),
          .text("Net promoter score with its interval, by group where groups are named"),
        ], [.text("touchpoints"), .text("The touchpoints of a journey")],
      ])
  }
}
