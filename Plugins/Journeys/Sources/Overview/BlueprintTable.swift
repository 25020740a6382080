import WorkbenchKit
import WorkspaceKit

/// A journey as a blueprint for the organisation: per phase what is done for whom, by whom, to what
/// standard, and how that is measured.
struct BlueprintTable {
  let journey: CustomerJourney
  let atlas: JourneyAtlas
  let scores: TouchpointScores

  /// The columns.
  static let columns: [Column] = [
    Column("phase", Text("Phase", nl: "Fase"), .text),
    Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
    Column("goal", Text("Customer's goal", nl: "Doel van de klant"), .text),
    Column("owner", Text("Owner", nl: "Eigenaar"), .text),
    Column("standard", Text("Standard", nl: "Norm"), .text),
    Column("measure", Text("Measured by", nl: "Gemeten met"), .text),
    Column("target", Text("Target", nl: "Doel"), .decimal(digits: 1)),
  ]

  /// The table: phases in their order, also those without touchpoints.
  var table: Table {
    let placed = journey.touchpoints.map { (phase: atlas.phase(of: $0), touchpoint: $0) }
    var rows: [[Value]] = []
    for phase in atlas.phases(inScopeOf: journey) {
      let within = placed.filter { $0.phase == phase.id }.map(\.touchpoint)
      let name = Value.term(Term(phase.id, phase.name))
      rows +=
        within.isEmpty
        ? [[name] + Array(repeating: .missing(.empty), count: Self.columns.count - 1)]
        : within.map { [name] + cells($0) }
    }
    let known = Set(atlas.phases(inScopeOf: journey).map(\.id))
    for (phase, touchpoint) in placed where phase.map({ !known.contains($0) }) ?? true {
      let name = phase.map { id in
        Value.term(Term(id, atlas.crosswalk.phase(id)?.name ?? .verbatim(id)))
      }
      rows.append([name ?? .missing(.empty)] + cells(touchpoint))
    }
    var table = Table(
      id: "blueprint", title: Text("Blueprint – ", nl: "Blauwdruk – ") + journey.name,
      columns: Self.columns, rows: rows)
    table.priorities = ["touchpoint", "phase", "owner", "standard", "measure", "goal", "target"]
    return table
  }

  private func cells(_ touchpoint: Touchpoint) -> [Value] {
    let measures = Set(
      scores.scores(of: touchpoint, in: journey).map { "\($0.survey).\($0.question.name.value)" }
    ).sorted()
    return [
      .words(touchpoint.title), .words(touchpoint.goal),
      .name(touchpoint.owner),
      .words(touchpoint.standard),
      measures.isEmpty ? .missing(.empty) : .text(measures.joined(separator: ", ")),
      .decimal(touchpoint.target, orMissing: .empty),
    ]
  }

  /// What the blueprint lacks, in a sentence.
  var note: Note {
    let all = journey.touchpoints
    let measured = all.count { touchpoint in
      !scores.scores(of: touchpoint, in: journey).isEmpty
    }
    let (owned, standards) = (all.count { $0.owner != nil }, all.count { $0.standard != nil })
    return Note(
      .denominator,
      Text(
        "of \(all.count) touchpoints \(owned) have an owner, \(standards) a standard, \(measured) a measure",
        nl:
          "van \(all.count) contactmomenten hebben er \(owned) een eigenaar, \(standards) een norm, "
          + "\(measured) een meting"), id: "coverage")
  }
}
