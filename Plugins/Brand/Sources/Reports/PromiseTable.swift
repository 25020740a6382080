import WorkbenchKit
import WorkspaceKit

/// What customers are promised, with the fine print and what checks found.
struct PromiseTable {
  private let promises: [Promise]

  init(_ promises: [Promise]) { self.promises = promises }

  /// One row for each promise; the rate at which it is kept is for another command to say, with its
  /// interval.
  var table: Table {
    var table = Table(
      id: "brand-promises", title: Text("Promises", nl: "Beloften"),
      columns: [
        Column("id", .verbatim("Id"), .text), Column("text", Text("Promise", nl: "Belofte"), .text),
        Column("condition", Text("Fine print", nl: "Kleine letters"), .text),
        Column("due_at", Text("Due at", nl: "Geldt bij"), .text),
        Column("kept", Text("Kept", nl: "Nagekomen"), .integer),
        Column("broken", Text("Broken", nl: "Gebroken"), .integer),
        Column("not_applicable", Text("Not due", nl: "N.v.t."), .integer),
        Column("measured", Text("Measured", nl: "Gemeten"), .text),
      ],
      rows: promises.map(Self.row))
    table.priorities = ["id", "text", "kept", "broken", "not_applicable", "condition"]
    return table
  }

  private static func row(_ promise: Promise) -> [Value] {
    func count(_ outcome: PromiseCheck.Outcome) -> Value {
      .integer(promise.checks.count { $0.outcome == outcome })
    }
    return [
      .text(promise.id), .term(Term(promise.id, promise.text)),
      promise.condition.map { .term(Term("\(promise.id).condition", $0.value)) }
        ?? .missing(.empty),
      promise.dueAt.isEmpty
        ? .missing(.empty) : .text(promise.dueAt.map(\.value).joined(separator: ", ")),
      count(.kept), count(.broken), count(.notApplicable), .term(source(promise)),
    ]
  }

  private static func source(_ promise: Promise) -> Term {
    switch promise.measured {
    case .answers: Term("answers", Text("answers", nl: "antwoorden"))
    case .time: Term("events", Text("events", nl: "gebeurtenissen"))
    case nil: Term("checks", Text("checks", nl: "controles"))
    }
  }
}
