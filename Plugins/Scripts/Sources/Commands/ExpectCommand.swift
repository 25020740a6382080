import ResponseStore
import WorkbenchKit

/// `expect`: says what must be true of the last result.
struct ExpectCommand: Command {
  static let condition = Parameter.condition(
    "condition", .positional, .tableCondition,
    help: Text("What must hold.", nl: "Wat moet gelden."), isRequired: true)
  static let rows = Parameter.text(
    "rows", .clause("over"), .choice(["total", "all", "any"]),
    help: Text(
      "The total row (or the only row), all rows, or at least one.",
      nl: "De totaalrij (of de enige rij), alle rijen, of ten minste één."))

  var signature: CommandSignature {
    CommandSignature(
      "expect",
      Text(
        "Says what must be true of the last result.",
        nl: "Zegt wat moet gelden voor het laatste resultaat."),
      details: Text(
        "Speaks about the total row where there is one, else about every row. An expectation that "
          + "is not met stops a script with exit code 1. A missing value meets no expectation.",
        nl: "Gaat over de totaalrij als die er is, anders over elke rij. Een verwachting die niet "
          + "uitkomt stopt een script met exitcode 1. Een ontbrekende waarde voldoet nooit."),
      topic: .scripts, input: .reportOrLast, parameters: [Self.condition, Self.rows],
      examples: [
        Example(
          "nps by region | expect n >= 100",
          Text("Enough answers in total", nl: "Genoeg antwoorden in totaal"),
          output: #"""
            as expected
            """#),
        Example(
          "nps by region | expect score >= 20",
          Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["assert", "check", "test", "verify", "verwachten", "controleren"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let table = call.input?.table, let expression = call[Self.condition] else {
      throw Diagnostic(
        .expectNothing,
        Text("there is no result with a table", nl: "er is geen resultaat met een tabel"),
        at: .statement(call.span),
        hint: Text("ask a question first, such as: nps", nl: "stel eerst een vraag, zoals: nps"))
    }
    let condition = try TableCondition(expression, on: table)
    let scope = call[Self.rows] ?? (table.totals.isEmpty ? "all" : "total")
    let rows = scope == "total" ? table.totals : table.rows
    let met = rows.map { condition.holds(for: $0) == true }
    let holds = scope == "any" ? met.contains(true) : !rows.isEmpty && !met.contains(false)
    if holds {
      return Report([
        .note(Note(.aside, Text("as expected", nl: "zoals verwacht"), id: "expect.met"))
      ])
    }
    let unmet = zip(rows, met).filter { !$0.1 }.map(\.0)
    return Report(
      [
        .note(
          Note(.caution, Self.complaint(call.text, unmet, table, expression), id: "expect.unmet"))
      ],
      isFailure: true)
  }

  /// Says what was seen instead, for the first rows that do not meet the condition.
  private static func complaint(
    _ text: String, _ rows: [[Value]], _ table: Table, _ expression: Expression
  ) -> Text {
    let positions = expression.columnNames.compactMap { table.position(of: $0.value) }
    let seen = rows.prefix(3).map { row in
      positions.map { position in
        let value = row[position]
        let shown: String =
          switch value {
          case .missing(let reason): reason.id
          default: value.word ?? value.number.map { "\($0)" } ?? ""
          }
        return "\(table.columns[position].id) = \(shown)"
      }.joined(separator: ", ")
    }.joined(separator: "; ")
    return Text("not as expected: \(seen)", nl: "niet zoals verwacht: \(seen)")
  }
}

/// `expect findings`: says how many findings the last result may have.
struct ExpectFindingsCommand: Command {
  static let condition = Parameter.condition(
    "condition", .positional, .tableCondition,
    help: Text(
      "A count per severity, such as error = 0.", nl: "Een aantal per ernst, zoals error = 0."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "expect findings",
      Text("Says how many findings there may be.", nl: "Zegt hoeveel bevindingen er mogen zijn."),
      details: Text(
        "Counts findings of the last result by severity: info, warning, error, and all.",
        nl: "Telt bevindingen van het laatste resultaat per ernst: info, warning, error en all."),
      topic: .scripts, input: .reportOrLast, parameters: [Self.condition],
      examples: [
        Example(
          "nps | expect findings error = 0",
          Text("No findings, so none too many", nl: "Geen bevindingen, dus niet te veel"),
          output: #"""
            as expected
            """#),
        Example(
          "nps | expect findings errors = 0",
          Text("A severity that is not there", nl: "Een ernst die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["assert", "audit", "bevindingen", "controleren"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let input = call.input, let expression = call[Self.condition] else {
      throw Diagnostic(
        .expectNothing, Text("there is no result yet", nl: "er is nog geen resultaat"),
        at: .statement(call.span))
    }
    var counts: [Diagnostic.Severity: Int] = [:]
    for block in input.blocks {
      guard case .findings(let findings) = block else { continue }
      for finding in findings { counts[finding.severity, default: 0] += 1 }
    }
    let severities = Diagnostic.Severity.allCases
    let row =
      severities.map { Value.integer(counts[$0] ?? 0) } + [.integer(counts.values.reduce(0, +))]
    let table = Table(
      id: "findings", title: Text("Findings", nl: "Bevindingen"),
      columns: (severities.map(\.rawValue) + ["all"]).map { Column($0, .verbatim($0), .integer) },
      rows: [row])
    let holds = try TableCondition(expression, on: table).holds(for: row) == true
    if holds {
      return Report([
        .note(Note(.aside, Text("as expected", nl: "zoals verwacht"), id: "expect.met"))
      ])
    }
    let seen = severities.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", ")
    return Report(
      [
        .note(
          Note(
            .caution, Text("not as expected: \(seen)", nl: "niet zoals verwacht: \(seen)"),
            id: "expect.unmet"))
      ], isFailure: true)
  }
}
