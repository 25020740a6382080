import Statistics
import WorkbenchKit
import WorkspaceKit

/// What comes after the purchase: services and reasons to get in touch, present or absent, and felt.
struct FollowUpReport {
  let feelings: FeelingsTable

  static let columns =
    ["kind", "item", "present", "journey", "touchpoint", "told_n", "told"]
    + Figure.valenceColumns.map(\.id) + ["verdict"]

  /// One thing that there may be after a purchase.
  private struct Item: Sendable {
    let kind: Term
    let term: Term
    let isMeant: @Sendable (Touchpoint) -> Bool
  }

  private static let service = Term("service", Text("service", nl: "dienst"))
  private static let contact = Term("contact", Text("contact", nl: "contact"))

  private static let items =
    AfterSales.allCases.map { word in
      Item(kind: service, term: Term(word.rawValue, word.title)) { $0.afterSales == word }
    }
    + ContactReason.allCases.map { word in
      Item(kind: contact, term: Term(word.rawValue, word.title)) { $0.contact == word }
    }

  /// The table: every item, with each touchpoint that is one.
  var table: Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for item in Self.items {
      let lines = feelings.lines.filter { item.isMeant($0.stop.touchpoint) }
      if lines.isEmpty {
        rows.append(
          [.term(item.kind), .term(item.term), .term(Self.absent)]
            + Array(repeating: .missing(.notApplicable), count: 2)
            + [.integer(0), .missing(.notApplicable)] + Figure.valence(nil, feelings.options).row()
            + [.missing(.notApplicable)])
        evidence.append(.unasked(considered: 0))
      }
      for line in lines {
        rows.append(
          [
            .term(item.kind), .term(item.term), .term(Self.present), line.stop.journeyCell,
            line.stop.cell, .integer(line.told.n), .decimal(line.told.value, orMissing: .noAnswer),
          ] + line.measured.row() + [.term(Self.verdict(line))])
        evidence.append(
          line.score == nil && line.told.n > 0
            ? .told(line.stop.told)
            : .score(line.score, line.measured, in: feelings.context))
      }
    }
    var table = Table(
      id: "follow_up",
      title: Text("After the purchase – ", nl: "Na de aankoop – ") + feelings.scope.title,
      columns: [
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("item", Text("What", nl: "Wat"), .text),
        Column("present", Text("There", nl: "Aanwezig"), .text),
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("told_n", Text("Told n", nl: "Verteld n"), .integer),
        Column("told", Text("Told", nl: "Verteld"), .score(digits: 2)),
      ] + Figure.valenceColumns + [Column("verdict", Text("Effect", nl: "Effect"), .text)],
      rows: rows, evidence: evidence)
    table.priorities = [
      "item", "present", "touchpoint", "n", "valence", "low", "high", "verdict", "told", "told_n",
      "kind", "flag", "journey",
    ]
    return table
  }

  private static let present = Term("yes", Text("yes", nl: "ja"))
  private static let absent = Term("no", Text("no", nl: "nee"))

  /// Whether it annoys or pleases, as far as the interval tells; else what was told.
  private static func verdict(_ line: FeelingsTable.Line) -> Term {
    if line.measured.isShown, let interval = line.measured.interval {
      if interval.upper < 0 { return Term("annoys", Text("annoys", nl: "ergert")) }
      if interval.lower > 0 { return Term("pleases", Text("pleases", nl: "bevalt")) }
      return Term("neither", Text("neither", nl: "geen van beide"))
    }
    guard let told = line.told.value else {
      return Term("unknown", Text("is not known", nl: "is onbekend"))
    }
    if told < 0 { return Term("told-annoys", Text("annoys, as told", nl: "ergert, zegt men")) }
    if told > 0 { return Term("told-pleases", Text("pleases, as told", nl: "bevalt, zegt men")) }
    return Term("told-neither", Text("neither, as told", nl: "geen van beide, zegt men"))
  }

  /// What is there and what is not, in a sentence.
  var sentence: Note {
    func part(_ kind: Term) -> (there: Int, all: Int, missing: [Term]) {
      let items = Self.items.filter { $0.kind == kind }
      let missing = items.filter { item in
        !feelings.lines.contains { item.isMeant($0.stop.touchpoint) }
      }
      return (items.count - missing.count, items.count, missing.map(\.term))
    }
    let (services, contacts) = (part(Self.service), part(Self.contact))
    return .sentence("present") { language in
      func missing(_ terms: [Term]) -> String {
        if terms.isEmpty { return "" }
        let list = terms.map { $0.title(language) }.joined(separator: ", ")
        return language == .nl ? " (zonder \(list))" : " (without \(list))"
      }
      if language == .nl {
        return "Na de aankoop zijn er \(services.there) van \(services.all) diensten"
          + "\(missing(services.missing)) en \(contacts.there) van \(contacts.all) redenen voor "
          + "contact\(missing(contacts.missing))."
      }
      return "After the purchase there are \(services.there) of \(services.all) services"
        + "\(missing(services.missing)) and \(contacts.there) of \(contacts.all) reasons to get in "
        + "touch\(missing(contacts.missing))."
    }
  }
}
