import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps simulate`: the score if a touchpoint were rated better.
struct SimulationReport {
  let inquiry: NPSInquiry
  let rating: TouchpointRating
  let outcome: ImprovementOutcome
  /// The improvement as asked for, in points of the rating towards the good end.
  let improvement: Double
  /// How the slope was had.
  let source: Source

  /// Where the slope comes from.
  enum Source {
    /// From this rating alone, among so many visitors.
    case alone(n: Int)
    /// With other ratings held equal, among so many who gave all of them.
    case given([String], n: Int)
    /// Given by the person.
    case stated
  }

  /// The report.
  func report() -> Report {
    guard figure.isShown else {
      return Report(
        [
          .note(
            Note(
              .body,
              Text(
                "There are too few answers to show a score.",
                nl: "Er zijn te weinig antwoorden om een score te tonen."), id: "sentence"))
        ] + [.note(recommended)]
          + ScoreNotes(inquiry: inquiry).cautions(about: figure, rating.answer.rows)
          .map { .note($0) })
    }
    return Report(
      [.note(Note(.body, sentence, id: "sentence")), .table(table)] + notes.map { .note($0) })
  }

  /// The recommendation as it is.
  private var figure: NPSFigure { NPSFigure(rating.outcome, options: inquiry.options) }

  private var title: Text { rating.question.wording ?? .verbatim(rating.question.name.value) }

  private var table: Table {
    let change = outcome.change
    let scenario = outcome.scenario
    let before = scenario.scoreBefore
    func score(_ id: String, _ en: String, _ nl: String) -> Column {
      Column(id, Text(en, nl: nl), .score(digits: 1))
    }
    var table = Table(
      id: "nps-simulate", title: Text("If rated better: ", nl: "Bij betere waardering: ") + title,
      columns: [
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("visitors", Text("Visitors", nl: "Bezoekers"), .integer),
        Column("improvement", Text("Better by", nl: "Beter met"), .score(digits: 1)),
        Column("slope", Text("Slope", nl: "Helling"), .decimal(digits: 2)),
        score("before", "NPS now", "NPS nu"), score("after", "NPS then", "NPS dan"),
        score("change", "Change", "Verandering"), score("low", "Low", "Laag"),
        score("high", "High", "Hoog"),
        Column("capped", Text("No room", nl: "Geen ruimte"), .integer),
      ],
      rows: [
        [
          .text(rating.question.touchpoint ?? rating.question.name.value), .integer(scenario.n),
          .integer(scenario.visitors.n), .decimal(improvement),
          .decimal(outcome.slope.estimate), .decimal(before), .decimal(before + change.value),
          .decimal(change.value), .decimal(change.interval?.lower, orMissing: .notApplicable),
          .decimal(change.interval?.upper, orMissing: .notApplicable),
          .integer(scenario.capped(improvement: outcome.improvement)),
        ]
      ], evidence: [evidence])
    table.priorities = [
      "touchpoint", "change", "low", "high", "before", "after", "n", "visitors", "slope",
    ]
    return table
  }

  private var evidence: Evidence {
    let denominator = figure.answers.denominator
    return Evidence(
      formula: "nps.simulation" + (inquiry.options.isWeighted ? ".weighted" : ""),
      wording: Text(
        "every visitor's answer moves by slope × the part of the improvement that the scale leaves "
          + "room for, within 0–10, and counts for the two nearest answers in proportion; people who "
          + "did not visit do not move; the interval is that of the slope",
        nl: "het antwoord van elke bezoeker verschuift met helling × het deel van de verbetering "
          + "waarvoor de schaal ruimte laat, binnen 0–10, en telt naar verhouding voor de twee "
          + "dichtstbijzijnde antwoorden; wie niet kwam verschuift niet; het interval is dat van de "
          + "helling"),
      operands: [
        Evidence.Operand("slope", Text("slope", nl: "helling"), .decimal(outcome.slope.estimate)),
        Evidence.Operand(
          "slope_error", Text("standard error of the slope", nl: "standaardfout van de helling"),
          .decimal(outcome.slope.standardError, orMissing: .notApplicable)),
        Evidence.Operand(
          "visitors", Text("visitors who answered both", nl: "bezoekers die beide beantwoordden"),
          .integer(outcome.scenario.visitors.n)),
      ], considered: denominator.asked, valid: denominator.valid,
      exclusions: denominator.exclusions, rows: inquiry.rows())
  }

  private var sentence: Text {
    Text { language in
      let change = outcome.change
      let before = Wording.points(outcome.scenario.scoreBefore, language)
      let after = Wording.points(outcome.scenario.scoreBefore + change.value, language)
      let moved = Wording.points(change.value, language, signed: true)
      let range = change.interval.map { " (" + Wording.interval($0, language) + ")" } ?? ""
      let points = Wording.amount(improvement.magnitude, language)
      let isOne = improvement.magnitude == 1
      let name = rating.question.name.value
      return language == .nl
        ? "Als \(name) \(points) \(isOne ? "punt" : "punten") "
          + "\(improvement < 0 ? "slechter" : "beter") gewaardeerd werd, zou de NPS van \(before) naar "
          + "\(after) gaan: \(moved)\(range). Dit is een scenario onder het gevonden verband, al het "
          + "andere gelijk; geen voorspelling."
        : "If \(name) were rated \(points) \(isOne ? "point" : "points") "
          + "\(improvement < 0 ? "worse" : "better"), the NPS would go from \(before) to \(after): "
          + "\(moved)\(range). This is a scenario under the association found, other things equal; "
          + "not a forecast."
    }
  }

  private var recommended: Note {
    Note(
      .denominator,
      .verbatim("\(inquiry.question.name.value): ") + rating.outcome.denominator.sentence,
      id: "denominator")
  }

  private var notes: [Note] {
    var notes = [
      recommended,
      Note(
        .denominator,
        .verbatim("\(rating.question.name.value): ") + rating.ratings.denominator.sentence,
        id: "denominator"),
      Note(.aside, origin, id: "slope"),
    ]
    if let error = outcome.slope.standardError,
      outcome.slope.estimate.magnitude < inquiry.options.confidence.z * error
    {
      notes.append(
        Note(
          .caution,
          Text(
            "the slope cannot be told from zero: the scenario may add nothing",
            nl: "de helling is niet van nul te onderscheiden: het scenario kan niets toevoegen"),
          id: "slope-noise"))
    }
    return notes + ScoreNotes(inquiry: inquiry).scenario(about: figure, rating.answer.rows)
  }

  private var origin: Text {
    switch source {
    case .alone(let n):
      Text { language in
        let count = Numerals.integer(n, language)
        return language == .nl
          ? "helling onder \(count) bezoekers, van deze waardering alleen: wat er mee samenhangt "
            + "zit erin; --given houdt andere waarderingen gelijk"
          : "slope among \(count) visitors, of this rating alone: what goes together with it is in "
            + "it; --given holds other ratings equal"
      }
    case .given(let names, let n):
      Text { language in
        let count = Numerals.integer(n, language)
        let list = Wording.list(names, language)
        return language == .nl
          ? "helling onder \(count) respondenten die alles beantwoordden, bij gelijke \(list)"
          : "slope among \(count) respondents who answered all, with \(list) held equal"
      }
    case .stated: Text("slope as given", nl: "helling zoals opgegeven")
    }
  }
}
