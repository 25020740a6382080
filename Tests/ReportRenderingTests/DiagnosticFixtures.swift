import Foundation
import Diagnostics

/// Problems of every form: at the prompt, in a script, in a data file, without a place.
enum DiagnosticFixtures {
  static let message = Text(
    "there is no column \"regoin\"", nl: "er is geen kolom \"regoin\"")
  static let hint = Text(
    "did you mean \"region\"? columns: channel, region, segment …",
    nl: "bedoelde je \"region\"? kolommen: channel, region, segment …")

  /// A problem at the bytes of a word in a statement.
  static func pointing(
    at word: String, in statement: String, file: String? = nil, line: Int = 1
  ) -> Diagnostic {
    let start = statement.range(of: word).map {
      statement.utf8.distance(from: statement.startIndex, to: $0.lowerBound)
    }
    let offset = start ?? statement.utf8.count
    var diagnostic = Diagnostic(
      Fixtures.unknownColumn, message,
      at: .statement(SourceSpan(offset, offset + word.utf8.count)), hint: hint)
    diagnostic.statement = StatementSource(text: statement, file: file, line: line)
    return diagnostic
  }

  static var all: [Diagnostic] {
    var warning = pointing(at: "regoin", in: "nps by regoin")
    warning.severity = .warning
    warning.hint = nil
    return [
      pointing(at: "regoin", in: "nps by regoin"),
      pointing(at: "regoin", in: "nps by regoin", file: "monthly.reis", line: 7),
      pointing(
        at: "regoin", in: "nps of recommend\n  by\tregoin, channel", file: "q.reis", line: 3),
      pointing(at: "regoin", in: "nps where city = \"東京\" by regoin"),
      pointing(
        at: "regoin",
        in: "nps of recommend where wave = 2026-Q1 and channel in (\"web shop\", app, telephone) "
          + "by regoin, segment, channel, age, household, loyalty since 2026-01-01 until 2026-03-31"
      ),
      warning,
      Diagnostic(
        Fixtures.unknownColumn,
        Text("\"elf\" is not a number from 0 to 10", nl: "\"elf\" is geen getal van 0 tot 10"),
        at: .file(
          path: "responses/2026-03.csv", line: 412, column: 3, excerpt: "7;elf;web shop"),
        notes: [
          Text(
            "the answer is counted as outside the scale",
            nl: "het antwoord telt als buiten de schaal")
        ], severity: .warning),
      Diagnostic(
        Fixtures.unknownColumn, Text("the file is empty", nl: "het bestand is leeg"),
        at: .file("responses/2026-04.csv")),
      Diagnostic(
        Fixtures.unknownColumn, Text("there is no workspace here", nl: "hier is geen werkruimte"),
        hint: Text("`reis new DIR` makes one", nl: "`reis new DIR` maakt er een"), severity: .info),
    ]
  }
}
