import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// All journeys of a workspace, a row each.
struct JourneyOverview {
  let journeys: [CustomerJourney]
  let atlas: JourneyAtlas
  let today: CivilDate

  /// The columns.
  static let columns: [Column] = [
    Column("journey", Text("Journey", nl: "Klantreis"), .text),
    Column("title", Text("Title", nl: "Titel"), .text),
    Column("segment", Text("Segment", nl: "Segment"), .text),
    Column("kind", Text("Kind", nl: "Soort"), .text),
    Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
    Column("phases", Text("Phases", nl: "Fasen"), .integer),
    Column("owner", Text("Owner", nl: "Eigenaar"), .text),
    Column("reviewed", Text("Reviewed", nl: "Nagekeken"), .date),
    Column("due", Text("Due", nl: "Opnieuw voor"), .date),
    Column("evidence", Text("On data", nl: "Op gegevens"), .share(digits: 0)),
    Column("state", Text("State", nl: "Stand"), .text),
  ]

  /// The table.
  var table: Table {
    var table = Table(
      id: "journeys", title: Text("Journeys", nl: "Klantreizen"), columns: Self.columns,
      rows: journeys.map(row))
    table.priorities = [
      "journey", "touchpoints", "phases", "kind", "owner", "state", "evidence", "due", "segment",
    ]
    return table
  }

  private func row(_ journey: CustomerJourney) -> [Value] {
    let segment = journey.segment.map { id in
      Value.term(Term(id, atlas.segment(id)?.name ?? .verbatim(id)))
    }
    let due = due(journey)
    // By index: a touchpoint is large, and there may be thousands.
    let touchpoints = journey.touchpoints
    let phases = Set(touchpoints.indices.compactMap { atlas.phase(of: touchpoints[$0]) }).count
    let onData = touchpoints.indices.count { touchpoints[$0].evidence?.status == .data }
    return [
      .text(journey.id), .words(journey.name), segment ?? .missing(.empty),
      journey.kind.map { .term(Term($0.rawValue, $0.title)) } ?? .missing(.empty),
      .integer(journey.touchpoints.count), .integer(phases),
      .name(journey.owner),
      journey.reviewed.map { .date($0.text) } ?? .missing(.empty),
      due.map { .date($0.text) } ?? .missing(.empty),
      journey.touchpoints.isEmpty
        ? .missing(.notApplicable) : .share(Double(onData) / Double(journey.touchpoints.count)),
      state(due).map(Value.term) ?? .missing(.empty),
    ]
  }

  /// The day by which a journey is to be looked over again; nil where it does not say.
  private func due(_ journey: CustomerJourney) -> CivilDate? {
    guard let reviewed = journey.reviewed, let interval = journey.reviewInterval else { return nil }
    return interval.end(after: reviewed)
  }

  private func state(_ due: CivilDate?) -> Term? {
    due.map {
      $0.daysSinceEpoch < today.daysSinceEpoch
        ? Term("overdue", Text("overdue", nl: "verlopen"))
        : Term("current", Text("current", nl: "actueel"))
    }
  }

  /// What is said below: how many there are, and how many files cannot be read whole.
  var notes: [Note] {
    let touchpoints = journeys.reduce(0) { $0 + $1.touchpoints.count }
    let overdue = journeys.count { journey in
      due(journey).map { $0.daysSinceEpoch < today.daysSinceEpoch } ?? false
    }
    var notes = [
      Note(
        .denominator,
        Text { language in
          let (count, points) = (
            Numerals.integer(journeys.count, language), Numerals.integer(touchpoints, language)
          )
          let late =
            overdue == 0
            ? "" : language == .nl ? "; \(overdue) na de termijn" : "; \(overdue) past review"
          return language == .nl
            ? "\(count) klantreizen, \(points) contactmomenten; \(atlas.crosswalk.phases.count) fasen\(late)"
            : "\(count) journeys, \(points) touchpoints; \(atlas.crosswalk.phases.count) phases\(late)"
        }, id: "count")
    ]
    if !atlas.problems.isEmpty {
      let count = atlas.problems.count
      notes.append(
        Note(
          .caution,
          Text(
            "\(count) \(count == 1 ? "problem" : "problems") in journey files: journey check",
            nl: "\(count) \(count == 1 ? "probleem" : "problemen") in reisbestanden: journey check"),
          id: "problems"))
    }
    return notes
  }
}
