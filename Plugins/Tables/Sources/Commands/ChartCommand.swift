import WorkbenchKit

/// `chart`: draws the table before the pipe.
struct ChartCommand: Command {
  static let mark = Parameter.text(
    "mark", .positional, .choice(ChartSpecification.Mark.allCases.map(\.rawValue)),
    help: Text("The shape that stands for a row.", nl: "De vorm die voor een rij staat."))
  static let value = Parameter.text(
    "value", .clause("of"), .tableColumn,
    help: Text("The column that is drawn.", nl: "De kolom die getekend wordt."))
  static let labels = Parameter.names(
    "labels", .clause("by"), .tableColumns,
    help: Text("The columns that name a row.", nl: "De kolommen die een rij benoemen."))

  var signature: CommandSignature {
    CommandSignature(
      "chart", Text("Draws the table.", nl: "Tekent de tabel."),
      details: Text(
        "Results such as that of `nps` know how they are best drawn. For other tables name the mark "
          + "and the column: `chart bar of n`. Rows without a value are drawn as such, not as zero.",
        nl: "Resultaten zoals dat van `nps` weten hoe zij het best getekend worden. Noem voor "
          + "andere tabellen de vorm en de kolom: `chart bar of n`. Rijen zonder waarde worden als "
          + "zodanig getekend, niet als nul."),
      topic: .tables, input: .table, parameters: [Self.mark, Self.value, Self.labels],
      examples: [
        Example(
          "nps by region | chart",
          Text("Shares and scores with intervals", nl: "Aandelen en scores met intervallen"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            ▓ detractors  ░ passives  █ promoters          −50      0      +50
            Noord           ▓▓▓▓▓▓░░░░░░░░░░░░░██████████           │ ╶●        +15    n 881
            Oost            ▓▓▓▓▓░░░░░░░░░░░░░███████████           │  ╶●       +20  n 1,184
            Waddeneilanden  ▓▓▓▓▓▓░░░░░░░░░░░░███████████         ──┼───●────   +20     n 21
            West            ▓▓▓▓▓░░░░░░░░░░░░░░██████████           │  ●        +17  n 1,773
            Zeeland         n too small                             │             –      n 6
            Zuid            ▓▓▓▓▓▓▓░░░░░░░░░░░░░░████████           ╶●           +3  n 1,425
            Total           ▓▓▓▓▓▓░░░░░░░░░░░░░██████████           │ ●╴        +14  n 5,290
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps by region | chart bar of region",
          Text("Words have no length", nl: "Woorden hebben geen lengte"),
          failure: "chart.numbers"),
      ],
      searchTerms: ["plot", "graph", "draw", "picture", "grafiek", "tekenen", "diagram"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let (report, table) = try call.requireTable()
    let specification = try specification(for: call, table)
    var drawn = report
    let chart = Chart(title: table.title, table: table, specification: specification)
    drawn.blocks = report.blocks.map { block in
      if case .table(let other) = block, other == table { .chart(chart) } else { block }
    }
    return drawn
  }

  private func specification(
    for call: Call, _ table: Table
  ) throws(Diagnostic) -> ChartSpecification {
    let mark = call[Self.mark].flatMap(ChartSpecification.Mark.init(rawValue:))
    guard let name = call[Self.value] else {
      guard var known = table.chart else {
        throw Diagnostic(
          .chartMissing,
          Text("this table does not say how to draw it", nl: "deze tabel zegt niet hoe te tekenen"),
          at: .statement(call.span),
          hint: Text(
            "name a mark and a column: chart bar of n",
            nl: "noem een vorm en een kolom: chart bar of n"))
      }
      known.mark = mark ?? known.mark
      try check(known, at: call.span(of: Self.mark))
      return known
    }
    let position = try TableCondition.position(
      of: Spanned(name, at: call.span(of: Self.value)), in: table)
    guard table.columns[position].kind != .text, table.columns[position].kind != .date else {
      throw Diagnostic(
        .chartNumbers,
        Text("\"\(name)\" holds no numbers", nl: "\"\(name)\" bevat geen getallen"),
        at: .statement(call.span(of: Self.value)))
    }
    var labels: [String] = []
    for label in call[Self.labels] ?? [] {
      labels.append(table.columns[try TableCondition.position(of: label, in: table)].id)
    }
    if labels.isEmpty {
      labels = table.columns.filter { $0.kind == .text || $0.kind == .date }.map(\.id)
    }
    let id = table.columns[position].id
    let interval = table.chart?.value == id ? table.chart : nil
    let specification = ChartSpecification(
      mark: mark ?? .bar, labels: labels, value: id, low: interval?.low, high: interval?.high)
    try check(specification, at: call.span(of: Self.mark))
    return specification
  }

  /// Refuses a mark whose other columns nobody named.
  private func check(
    _ chart: ChartSpecification, at span: SourceSpan
  ) throws(Diagnostic) {
    let lacks: Text? =
      switch chart.mark {
      case .stacked where chart.parts.isEmpty:
        Text("the counts that make up the whole", nl: "de aantallen die samen het geheel zijn")
      case .waterfall where chart.start == nil:
        Text("where each step begins", nl: "waar elke stap begint")
      case .quadrant where chart.plane == nil: Text("a second axis", nl: "een tweede as")
      default: nil
      }
    guard let lacks else { return }
    let mark = chart.mark.rawValue
    throw Diagnostic(
      .chartMark,
      Text(
        "\(mark) needs \(lacks.en), which this table does not tell",
        nl: "\(mark) heeft ook nodig: \(lacks.nl); dat zegt deze tabel niet"),
      at: .statement(span),
      hint: Text("draw bars: chart bar of COLUMN", nl: "teken staven: chart bar of KOLOM"))
  }
}
