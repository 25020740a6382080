import Statistics
import WorkbenchKit
import WorkspaceKit

/// A journey as a table, from which the map is drawn: a row for each touchpoint, in order.
struct JourneyMapTable {
  let journey: CustomerJourney
  let atlas: JourneyAtlas
  let feelings: [TouchpointFeeling]
  let isCompact: Bool

  /// The columns.
  static let columns: [Column] = [
    Column("phase", Text("Phase", nl: "Fase"), .text),
    Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
    Column("name", Text("Name", nl: "Naam"), .text),
    Column("event", Text("Mark", nl: "Teken"), .text),
    Column("channel", Text("Channel", nl: "Kanaal"), .text),
    Column("owner", Text("Owner", nl: "Eigenaar"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("feeling", Text("Feeling", nl: "Gevoel"), .score(digits: 2)),
    Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
    Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
    Column("told", Text("Told", nl: "Verteld"), .score(digits: 1)),
    Column("told_n", Text("Told by", nl: "Verteld door"), .integer),
    Column("flag", Text("Flag", nl: "Let op"), .text),
  ]

  /// The position of the first touchpoint with the company, its product or its service.
  var firstContact: Int? { journey.touchpoints.firstIndex { $0.counterpart != .other } }

  /// The position of the conversion.
  var conversion: Int? {
    journey.conversion.flatMap { id in journey.touchpoints.firstIndex { $0.id == id } }
  }

  /// The table; its chart is the map.
  var table: Table {
    var table = Table(
      id: "journey", title: title, columns: Self.columns,
      rows: journey.touchpoints.indices.map(row),
      evidence: journey.touchpoints.indices.map(evidence))
    table.priorities = ["name", "feeling", "n", "low", "high", "told", "told_n", "phase"]
    table.chart = specification
    return table
  }

  private var specification: ChartSpecification {
    var chart = ChartSpecification(
      mark: .journey, labels: ["name"], value: "feeling", low: "low", high: "high", domain: -2...2)
    chart.journey = JourneyChannels(
      lane: "phase", told: "told", toldCount: "told_n", event: "event",
      details: ["channel", "owner"], isCompact: isCompact)
    return chart
  }

  /// What people read above the map.
  private var title: Text {
    let facts: [Text] = [
      atlas.segment(journey.segment)?.name ?? journey.segment.map(Text.verbatim),
      journey.kind?.title, journey.owner.map(Text.verbatim),
    ].compactMap(\.self)
    let rest = facts.isEmpty ? .verbatim("") : .verbatim(" – ") + facts.joined(separator: ", ")
    return journey.name + rest
  }

  private func row(_ place: Int) -> [Value] {
    let touchpoint = journey.touchpoints[place]
    let feeling = feelings[place]
    return [
      phase(of: touchpoint), .text(touchpoint.id), .words(touchpoint.title),
      event(at: place), .name(touchpoint.channel),
      .name(touchpoint.owner),
    ] + cells(feeling)
  }

  private func phase(of touchpoint: Touchpoint) -> Value {
    guard let id = atlas.phase(of: touchpoint) else {
      return touchpoint.section.map(Value.text) ?? .missing(.empty)
    }
    return .term(Term(id, atlas.crosswalk.phase(id)?.name ?? .verbatim(id)))
  }

  private func event(at place: Int) -> Value {
    switch (place == firstContact, place == conversion) {
    case (true, true):
      .term(
        Term(
          "first-contact-and-conversion",
          JourneyChannels.firstContact.title + .verbatim(", ") + JourneyChannels.conversion.title))
    case (true, false): .term(JourneyChannels.firstContact)
    case (false, true): .term(JourneyChannels.conversion)
    case (false, false): .missing(.empty)
    }
  }

  private func cells(_ feeling: TouchpointFeeling) -> [Value] {
    let told: [Value] = [
      .decimal(feeling.toldMean, orMissing: .notAsked),
      feeling.told.isEmpty ? .missing(.notAsked) : .integer(feeling.told.count),
    ]
    guard let score = feeling.score else {
      return Array(repeating: .missing(.notAsked), count: 4) + told + [.missing(.empty)]
    }
    guard let mean = feeling.measured else {
      return [.integer(score.n)] + Array(repeating: .missing(.suppressed), count: 3) + told
        + [.term(.suppressed)]
    }
    let flag: Value = feeling.quality.level == .indicative ? .term(.indicative) : .missing(.empty)
    return [
      .integer(score.n), .decimal(mean.value),
      .decimal(mean.interval?.lower, orMissing: .notApplicable),
      .decimal(mean.interval?.upper, orMissing: .notApplicable),
    ] + told + [flag]
  }

  private func evidence(_ place: Int) -> Evidence {
    let wording = Text(
      "feeling = mean answer, moved from the scale of its question onto -2 to +2",
      nl: "gevoel = gemiddeld antwoord, verschoven van de schaal van de vraag naar -2 tot +2")
    guard let score = feelings[place].score, let mean = feelings[place].measured else {
      return Evidence(formula: "journey.feeling", wording: wording, considered: 0, valid: 0)
    }
    let scale = score.answers.scale
    return Evidence(
      formula: "journey.feeling", wording: wording,
      operands: [
        Evidence.Operand("feeling", Text("feeling", nl: "gevoel"), .decimal(mean.value)),
        Evidence.Operand(
          "lowest", Text("lowest answer of the scale", nl: "laagste antwoord van de schaal"),
          .integer(scale.lowerBound)),
        Evidence.Operand(
          "highest", Text("highest answer of the scale", nl: "hoogste antwoord van de schaal"),
          .integer(scale.upperBound)),
      ], considered: score.answers.denominator.asked, valid: score.n,
      exclusions: score.answers.denominator.exclusions,
      rows: EvidenceRows(
        survey: score.survey, question: score.question.name.value, filter: score.filter))
  }
}
