import WorkbenchKit
import WorkspaceKit

/// What touchpoints demand of customers that a segment cannot do, and how large that segment is.
struct DemandTable {
  let scope: JourneyScope
  let segments: [Segment]

  /// A demand at a touchpoint.
  private struct Line {
    let stop: JourneyScope.Stop
    let key: String
    let demand: Double
    /// Segments with a lower limit.
    let hindered: [Segment]

    /// The share of all customers that is hindered; nil where a segment's share is not known.
    var share: Double? {
      let shares = hindered.map(\.share)
      return shares.contains { $0 == nil } ? nil : shares.reduce(0) { $0 + ($1 ?? 0) }
    }
  }

  private var lines: [Line] {
    scope.stops.flatMap { stop in
      stop.touchpoint.demands.sorted { $0.key < $1.key }.map { key, demand in
        Line(
          stop: stop, key: key, demand: demand,
          hindered: segments.filter { ($0.limits[key] ?? .infinity) < demand })
      }
    }
  }

  /// The table; nil where no touchpoint demands anything.
  var table: Table? {
    let lines = self.lines
    guard !lines.isEmpty else { return nil }
    var table = Table(
      id: "demands", title: Text("What touchpoints demand", nl: "Wat contactmomenten vragen"),
      columns: [
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("demand", Text("Demand", nl: "Eis"), .text),
        Column("asked", Text("Asked", nl: "Gevraagd"), .decimal(digits: 0)),
        Column("limit", Text("Limit", nl: "Grens"), .decimal(digits: 0)),
        Column("segments", Text("Too much for", nl: "Te veel voor"), .text),
        Column("affected", Text("Of customers", nl: "Van klanten"), .share(digits: 0)),
      ],
      rows: lines.map { line in
        let limits = line.hindered.compactMap { $0.limits[line.key] }
        return [
          line.stop.journeyCell, line.stop.cell, .text(line.key), .decimal(line.demand),
          limits.min().map(Value.decimal) ?? .missing(.notApplicable),
          line.hindered.isEmpty
            ? .missing(.notApplicable)
            : .text(line.hindered.map(\.id).joined(separator: ", ")),
          line.share.map(Value.share) ?? .missing(.empty),
        ]
      })
    table.priorities = [
      "touchpoint", "demand", "affected", "segments", "asked", "limit", "journey",
    ]
    return table
  }

  /// The demand that affects most customers, in a sentence.
  var sentence: Note? {
    let most = lines.filter { !$0.hindered.isEmpty }.max { ($0.share ?? 0) < ($1.share ?? 0) }
    guard let most, let share = most.share else { return nil }
    return .sentence("demands") { language in
      let part = Numerals.percentage(share, digits: 0, language)
      let name = most.stop.touchpoint.title(language)
      let who = most.hindered.map { $0.name(language) }.joined(separator: ", ")
      return language == .nl
        ? "\(most.key) bij \(name) is te veel voor velen van \(who), samen \(part) van alle klanten."
        : "\(most.key) at \(name) is too much for many of \(who), who are \(part) of all customers."
    }
  }
}
