import WorkbenchKit
import WorkspaceKit

/// All touchpoints with what the journeys' files say of them and what surveys measured.
struct InventoryTable {
  let scope: JourneyScope
  let scores: TouchpointScores
  let options: ExperienceOptions
  let context: Context

  /// The attributes that every touchpoint has a column for, those of its journey last.
  static let attributes = TouchpointAttribute.all.filter { $0.id != "journey_title" }

  private static let ofJourney: Set<String> = [
    "journey_kind", "journey_segment", "journey_owner", "monitored_by",
  ]

  /// The attributes shown: those of the journey are the same everywhere in a single one.
  private var attributes: [TouchpointAttribute] {
    Self.attributes.filter { !scope.isOne || !Self.ofJourney.contains($0.id) }
  }

  static let columns =
    ["journey", "order", "touchpoint"] + attributes.map(\.id)
    + ["told", "question", "n", "mean", "low", "high", "target", "to_target", "flag"]

  /// The table; one row a touchpoint, every attribute a column.
  var table: Table {
    let mean = Column.Kind.decimal(digits: 2)
    let found = scope.stops.map { stop in
      (stop: stop, score: scores.performance(of: stop.touchpoint, in: stop.journey))
    }
    var table = Table(
      id: "touchpoints", title: Text("Touchpoints – ", nl: "Contactmomenten – ") + scope.title,
      columns: [
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("order", Text("Order", nl: "Volgorde"), .ordinal),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
      ] + attributes.map { Column($0.id, $0.title.capitalised, .text) } + [
        Column("told", Text("Told", nl: "Verteld"), .integer),
        Column("question", Text("Question", nl: "Vraag"), .text),
      ] + Figure.columns("mean", Text("Mean", nl: "Gemiddelde"), mean) + [
        Column("target", Text("Target", nl: "Doel"), mean),
        Column("to_target", Text("To target", nl: "Tot doel"), .score(digits: 2)),
      ],
      rows: found.map { stop, score in row(stop, score) },
      evidence: found.map { stop, score in
        .score(score, .mean(score, options), in: context)
      },
      chart: ChartSpecification(
        mark: .interval, labels: ["touchpoint"], value: "mean", low: "low", high: "high"))
    table.priorities =
      (scope.isOne ? [] : ["journey"])
      + [
        "order", "touchpoint", "phase", "n", "mean", "low", "high", "visibility", "owner", "flag",
        "counterpart", "told", "evidence", "target",
      ]
    return table
  }

  private func row(_ stop: JourneyScope.Stop, _ score: TouchpointScore?) -> [Value] {
    let figure = Figure.mean(score, options)
    let target = stop.touchpoint.target
    let gap = target.flatMap { target in figure.shown.map { $0 - target } }
    return [stop.journeyCell, .integer(stop.order), stop.cell]
      + attributes.map { cell($0, stop) }
      + [
        .integer(stop.told.count),
        score.map { .text("\($0.survey).\($0.question.name.value)") } ?? .missing(.notAsked),
      ] + figure.row() + [
        .decimal(target, orMissing: .empty), .decimal(gap, orMissing: .notApplicable),
      ]
  }

  /// An attribute as a cell.
  func cell(_ attribute: TouchpointAttribute, _ stop: JourneyScope.Stop) -> Value {
    guard let value = scope.atlas.value(attribute, stop.journey, stop.touchpoint) else {
      return .missing(.empty)
    }
    return .term(Term(value, attribute.title(of: value, in: scope.atlas)))
  }
}

extension Text {
  /// The words with a capital at the front, for the head of a column.
  var capitalised: Text {
    func up(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    return Text(up(en), nl: up(nl))
  }
}
