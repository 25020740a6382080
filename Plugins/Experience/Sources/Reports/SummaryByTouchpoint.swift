import Statistics
import WorkbenchKit
import WorkspaceKit

/// What each touchpoint adds to the whole: its share of what is known times how it is felt.
struct SummaryByTouchpoint {
  let scope: JourneyScope
  let answers: [String: [JourneyAnswers]]
  let options: ExperienceOptions

  private typealias Line = (cells: [Value], evidence: Evidence)

  /// The table; contributions of a layer add up to its total.
  var table: Table {
    var lines: [Line] = []
    for journey in scope.journeys {
      lines += told(scope.stops(of: journey))
      if let family = answers[journey.id]?.first { lines += measured(family) }
    }
    let score = Column.Kind.score(digits: 2)
    var table = Table(
      id: "cx_contributions",
      title: Text("What each touchpoint adds", nl: "Wat elk contactmoment bijdraagt"),
      columns: (scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)]) + [
        Layer.column, Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
      ] + Figure.valenceColumns + [
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 0)),
        Column("contribution", Text("Contribution", nl: "Bijdrage"), score),
        Column("pull", Text("Pull", nl: "Trek"), score),
        Column("running", Text("Running mean", nl: "Lopend gemiddelde"), score),
        Column("running_low", Text("Running low", nl: "Lopend laag"), score),
        Column("running_high", Text("Running high", nl: "Lopend hoog"), score),
      ], rows: lines.map(\.cells), evidence: lines.map(\.evidence),
      chart: ChartSpecification(mark: .bar, labels: ["layer", "touchpoint"], value: "contribution"))
    table.priorities =
      (scope.isOne ? [] : ["journey"]) + [
        "layer", "touchpoint", "n", "valence", "low", "high", "contribution", "running", "share",
        "pull", "flag",
      ]
    return table
  }

  private func lead(_ stop: JourneyScope.Stop) -> [Value] {
    scope.isOne ? [] : [stop.journeyCell]
  }

  private func told(_ stops: [JourneyScope.Stop]) -> [Line] {
    let known = stops.filter { stop in stop.told.contains { $0.valence != nil } }
    let all = Figure.told(known.flatMap(\.told), options)
    guard let total = all.value else { return [] }
    var passed: [Experience] = []
    return known.map { stop in
      let figure = Figure.told(stop.told, options)
      passed += stop.told
      let running = Figure.told(passed, options)
      return (
        lead(stop) + [Layer.told.cell, stop.cell] + figure.row()
          + parts(figure, share: Double(figure.n) / Double(all.n), total: total)
          + running.cells(),
        .told(stop.told)
      )
    }
  }

  private func measured(_ family: JourneyAnswers) -> [Line] {
    let all = Figure.clustered(family.total, options)
    return family.stops.indices.map { position in
      let stop = family.stops[position]
      let figure = Figure.clustered(family.mean(of: [position]), options)
      let running = Figure.clustered(family.mean(of: 0...position), options)
      return (
        lead(stop) + [Layer.measured.cell, stop.cell] + figure.row()
          + parts(figure, share: family.share(of: position), total: all.shown)
          + running.cells(),
        .clustered(family, [position], figure)
      )
    }
  }

  private func parts(_ figure: Figure, share: Double?, total: Double?) -> [Value] {
    guard let share, let total, let value = figure.shown else {
      return [share.map(Value.share) ?? .missing(figure.absence)]
        + Array(repeating: .missing(figure.absence), count: 2)
    }
    return [.share(share), .decimal(share * value), .decimal(share * (value - total))]
  }
}
