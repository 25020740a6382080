import Statistics
import WorkbenchKit
import WorkspaceKit

/// The mean valence of each kind of experience before, during and after use, layer by layer.
struct SummaryByKind {
  let scope: JourneyScope
  /// The answers of each journey, by the journey's id.
  let answers: [String: [JourneyAnswers]]
  let options: ExperienceOptions

  static let columns = [
    "layer", "kind", "moment", "touchpoints", "n", "valence", "low", "high", "flag", "people",
  ]

  private struct Row {
    let cells: [Value]
    let evidence: Evidence
  }

  /// The table; layers stand under each other and are never added up.
  var table: Table {
    var rows: [Row] = []
    var totals: [Row] = []
    for journey in scope.journeys {
      let stops = scope.stops(of: journey)
      for (layer, experiences) in [
        (Layer.told, { (stop: JourneyScope.Stop) in stop.told }),
        (.assumed, { (stop: JourneyScope.Stop) in stop.assumed }),
      ] {
        let all = stops.flatMap { stop in experiences(stop).map { (stop, $0) } }
        guard !all.isEmpty else { continue }
        rows += told(all, layer)
        totals.append(row(.term(.total), UseMoment?.none.cell, all, layer, of: journey))
      }
      for family in answers[journey.id] ?? [] {
        rows += measured(family, journey)
        let kind = family.family.kind
        totals.append(
          row(
            family, .term(Term(kind.rawValue, kind.title)), .term(.total),
            Array(family.stops.indices), journey))
      }
    }
    var table = Table(
      id: "cx_summary",
      title: Text("Experience in short – ", nl: "Beleving in het kort – ") + scope.title,
      columns: journeyColumn + [
        Layer.column, Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("moment", Text("Moment", nl: "Moment"), .text),
        Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
      ] + Figure.valenceColumns + [Column("people", Text("People", nl: "Personen"), .integer)],
      rows: rows.map(\.cells), totals: totals.map(\.cells),
      evidence: (rows + totals).map(\.evidence),
      chart: ChartSpecification(
        mark: .interval, labels: ["layer", "kind", "moment"], value: "valence", low: "low",
        high: "high", domain: -2...2))
    table.priorities =
      journeyColumn.map(\.id) + ["layer", "kind", "moment", "n", "valence", "low", "high", "flag"]
    return table
  }

  private var journeyColumn: [Column] {
    scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)]
  }

  private func lead(_ journey: CustomerJourney) -> [Value] {
    scope.isOne ? [] : [.term(Term(journey.id, journey.name))]
  }

  private func told(_ all: [(JourneyScope.Stop, Experience)], _ layer: Layer) -> [Row] {
    ExperienceKind.allCases.flatMap { kind in
      UseMoment.allCases.compactMap { moment -> Row? in
        let found = all.filter {
          $0.1.kind == kind && scope.atlas.moment(of: $0.0.touchpoint) == moment
        }
        guard let first = found.first else { return nil }
        return row(
          .term(Term(kind.rawValue, kind.title)), UseMoment?(moment).cell, found, layer,
          of: first.0.journey)
      }
    }
  }

  private func row(
    _ kind: Value, _ moment: Value, _ found: [(JourneyScope.Stop, Experience)],
    _ layer: Layer, of journey: CustomerJourney
  ) -> Row {
    let experiences = found.map(\.1)
    let figure = Figure.told(experiences, options, as: layer)
    return Row(
      cells: lead(journey) + [layer.cell, kind, moment]
        + [.integer(Set(found.map(\.0.touchpoint.id)).count)] + figure.row()
        + [.integer(Figure.people(experiences))],
      evidence: .told(experiences))
  }

  private func measured(_ family: JourneyAnswers, _ journey: CustomerJourney) -> [Row] {
    UseMoment.allCases.compactMap { moment in
      let positions = family.stops.indices.filter {
        scope.atlas.moment(of: family.stops[$0].touchpoint) == moment
      }
      guard !positions.isEmpty else { return nil }
      let kind = family.family.kind
      return row(
        family, .term(Term(kind.rawValue, kind.title)), UseMoment?(moment).cell, positions, journey)
    }
  }

  private func row(
    _ family: JourneyAnswers, _ kind: Value, _ moment: Value, _ positions: [Int],
    _ journey: CustomerJourney
  ) -> Row {
    let mean = family.mean(of: positions)
    let figure = Figure.clustered(mean, options)
    return Row(
      cells: lead(journey) + [Layer.measured.cell, kind, moment]
        + [.integer(positions.count)] + figure.row() + [.integer(mean?.n ?? 0)],
      evidence: .clustered(family, positions, figure))
  }
}

extension UseMoment? {
  /// The moment as a cell; empty over all moments.
  var cell: Value {
    map { .term(Term($0.rawValue, $0.title)) } ?? .term(Term("", Text("", nl: "")))
  }
}

extension Evidence {
  /// A mean over touchpoints, with respondents as clusters.
  ///
  /// - Parameters:
  ///   - family: the answers.
  ///   - positions: the touchpoints.
  ///   - figure: the figure shown.
  static func clustered(
    _ family: JourneyAnswers, _ positions: [Int], _ figure: Figure
  ) -> Evidence {
    .made(
      "clustered",
      Text(
        "valence = mean of all answers; respondents who answer about several touchpoints count as "
          + "one in the interval",
        nl: "valentie = gemiddelde van alle antwoorden; wie over meer contactmomenten antwoordt "
          + "telt in het interval als één"),
      figure.isShown
        ? positions.map { position in
          let touchpoint = family.stops[position].touchpoint
          return (
            id: touchpoint.id, title: touchpoint.title,
            value: Value.decimal(family.mean(of: [position])?.value, orMissing: .noAnswer)
          )
        } : [], considered: family.people, valid: figure.people ?? 0)
  }
}
