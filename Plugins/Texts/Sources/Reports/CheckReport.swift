import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The answer of `texts check`.
struct CheckReport {
  private let selection: TextSelection
  private let check: TextCheck
  private let measure: TextCheck.Measure

  init(_ selection: TextSelection, _ check: TextCheck, _ measure: TextCheck.Measure) {
    self.selection = selection
    self.check = check
    self.measure = measure
  }

  static let placeColumns: [Column] = [
    Column("rule", Text("Rule", nl: "Regel"), .text),
    Column("severity", Text("Severity", nl: "Ernst"), .text),
    Column("file", Text("File", nl: "Bestand"), .text),
    Column("line", Text("Line", nl: "Regel"), .ordinal),
    Column("column", Text("Column", nl: "Kolom"), .ordinal),
    Column("found", Text("Found", nl: "Gevonden"), .text),
    Column("prefer", Text("Say", nl: "Zeg"), .text),
    Column("subject", Text("Text", nl: "Tekst"), .text),
  ]

  static let ruleColumns: [Column] = [
    Column("rule", Text("Rule", nl: "Regel"), .text),
    Column("what", Text("What", nl: "Wat"), .text),
    Column("findings", Text("Findings", nl: "Bevindingen"), .integer),
    Column("places", Text("Places", nl: "Plaatsen"), .integer),
  ]

  /// The findings with what they were made from, or a table of places.
  func report(asList: Bool) -> Report {
    var blocks: [Report.Block] = []
    if asList {
      blocks.append(.table(places))
    } else if selection.texts.isEmpty {
      blocks.append(
        .note(
          Note(
            .caution,
            Text("There was no text to look at.", nl: "Er was geen tekst om te bekijken."),
            id: "no-text")))
    } else if check.findings.isEmpty {
      blocks.append(
        .note(Note(.body, Text("Nothing was found.", nl: "Er is niets gevonden."), id: "nothing")))
    } else {
      blocks += [.findings(check.findings.map(\.finding)), .table(rules)]
    }
    return Report(blocks + notes.map { .note($0) })
  }

  /// One row for each rule that found something.
  private var rules: Table {
    let rows = TextRule.allCases.compactMap { rule -> [Value]? in
      let findings = check.findings.filter { $0.rule == rule }
      guard !findings.isEmpty else { return nil }
      return [
        .text(rule.rawValue), .term(Term(rule.rawValue, rule.title)), .integer(findings.count),
        .integer(findings.reduce(0) { $0 + $1.places.count }),
      ]
    }
    return Table(
      id: "texts-rules", title: Text("Rules", nl: "Regels"), columns: Self.ruleColumns, rows: rows)
  }

  /// One row for each place.
  private var places: Table {
    let rows = check.findings.flatMap { finding in
      finding.places.enumerated().map { position, place -> [Value] in
        var (path, line, column) = (
          "", Value.missing(.notApplicable), Value.missing(.notApplicable)
        )
        if case .file(let file, let number, let place, _) = place {
          path = file
          if let number { line = .integer(number) }
          if let place { column = .integer(place) }
        }
        let found = finding.found.indices.contains(position) ? finding.found[position] : ""
        return [
          .text(finding.rule.rawValue), .term(Self.term(finding.severity)), .text(path), line,
          column, .text(found), .text(finding.prefer), .text(finding.subject),
        ]
      }
    }
    var table = Table(
      id: "texts-places", title: Text("Places", nl: "Plaatsen"), columns: Self.placeColumns,
      rows: rows)
    table.priorities = ["rule", "file", "line", "column", "found", "prefer"]
    return table
  }

  private static func term(_ severity: Diagnostic.Severity) -> Term {
    switch severity {
    case .error: Term("error", Text("error", nl: "fout"))
    case .warning: Term("warning", Text("warning", nl: "waarschuwing"))
    case .info: Term("info", Text("note", nl: "opmerking"))
    }
  }

  /// What was looked at, and what could not be said.
  private var notes: [Note] {
    var notes = [
      Note(
        .denominator,
        TextWords.size(texts: selection.texts.count, files: selection.documents.count), id: "size")
    ]
    let unruled = selection.texts.count { text in
      text.language == .dutch
        && measure.policy.row(channel: text.unit.channel, segment: text.unit.segment) == nil
    }
    if measure.includes(.policy), unruled > 0 {
      notes.append(
        Note(
          .aside,
          Text { language in
            let count = Numerals.integer(unruled, language)
            return language == .nl
              ? "voor \(count) teksten zegt geen beleid welke aanspreekvorm hoort: --address u"
              : "for \(count) texts no policy says which form of address is right: --address u"
          }, id: "no-policy"))
    }
    return notes
  }
}
