import Statistics
import WorkbenchKit
import WorkspaceKit

/// The relation with each segment over all journeys: how its customers feel in each.
struct SegmentRelation {
  let scope: JourneyScope
  let segments: [Segment]
  /// The answers of each segment about each journey, by their ids; those that tell a feeling best.
  let answers: [String: [String: JourneyAnswers]]
  let options: ExperienceOptions

  static let columns =
    ["segment", "journey", "own", "question", "touchpoints", "people"]
    + Figure.valenceColumns.map(\.id)

  /// The table: segment by segment, journey by journey.
  var table: Table {
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for segment in segments {
      for journey in scope.journeys {
        let found = answers[segment.id]?[journey.id]
        let isOwn = journey.segment == segment.id
        guard found != nil || isOwn else { continue }
        let figure = Figure.clustered(found?.total, options)
        rows.append(
          [
            .term(Term(segment.id, segment.name)), .term(Term(journey.id, journey.name)),
            .term(isOwn ? Self.own : Self.other),
            found.map { .term(Term($0.family.words.en, $0.family.words)) }
              ?? .missing(.notAsked),
            .integer(found?.stops.count ?? 0), .integer(found?.people ?? 0),
          ] + figure.row())
        evidence.append(
          .made(
            "segment",
            Text(
              "valence = mean of a segment's answers about a journey, from their scale onto −2…+2",
              nl: "valentie = gemiddelde van antwoorden van een segment over een reis, op −2…+2"),
            [("people", Text("people", nl: "mensen"), .integer(found?.people ?? 0))],
            considered: figure.n, valid: figure.n))
      }
    }
    var table = Table(
      id: "relation",
      title: Text("The relation with each segment", nl: "De relatie met elk segment"),
      columns: [
        Column("segment", Text("Segment", nl: "Segment"), .text),
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("own", Text("Own", nl: "Eigen"), .text),
        Column("question", Text("Question", nl: "Vraag"), .text),
        Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
        Column("people", Text("People", nl: "Mensen"), .integer),
      ] + Figure.valenceColumns, rows: rows, evidence: evidence,
      chart: ChartSpecification(
        mark: .interval, labels: ["segment", "journey"], value: "valence", low: "low", high: "high",
        domain: -2...2))
    table.priorities = [
      "segment", "journey", "people", "valence", "low", "high", "n", "flag", "own", "touchpoints",
    ]
    return table
  }

  private static let own = Term("yes", Text("yes", nl: "ja"))
  private static let other = Term("no", Text("no", nl: "nee"))
}
