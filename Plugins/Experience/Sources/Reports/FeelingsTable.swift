import Statistics
import WorkbenchKit
import WorkspaceKit

/// The feelings at each touchpoint: what was told beside what was measured.
struct FeelingsTable {
  let scope: JourneyScope
  let scores: TouchpointScores
  let options: ExperienceOptions
  let context: Context

  /// The columns of the told layer.
  static let toldColumns = [
    Column("told_n", Text("Told n", nl: "Verteld n"), .integer),
    Column("told", Text("Told", nl: "Verteld"), .score(digits: 2)),
    Column("emotions", Text("Emotions", nl: "Emoties"), .text),
  ]

  static let columns = [
    "phase", "touchpoint", "told_n", "told", "emotions", "question", "n", "valence", "low", "high",
    "flag",
  ]

  /// What is known at one touchpoint.
  struct Line {
    let stop: JourneyScope.Stop
    let told: Figure
    let score: TouchpointScore?
    let measured: Figure
  }

  /// The touchpoints in order.
  var lines: [Line] {
    scope.stops.map { stop in
      let score = scores.felt(at: stop)
      return Line(
        stop: stop, told: .told(stop.told, options), score: score,
        measured: .valence(score, options))
    }
  }

  /// The table.
  var table: Table {
    let lines = self.lines
    var table = Table(
      id: "cx", title: Text("Feelings along the way – ", nl: "Gevoelens onderweg – ") + scope.title,
      columns: (scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)])
        + [
          Column("phase", Text("Phase", nl: "Fase"), .text),
          Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        ] + Self.toldColumns + [Column("question", Text("Question", nl: "Vraag"), .text)]
        + Figure.valenceColumns,
      rows: lines.map { line in
        (scope.isOne ? [] : [line.stop.journeyCell]) + [phase(of: line.stop), line.stop.cell]
          + Self.told(line) + [question(line.score)] + line.measured.row()
      },
      evidence: lines.map { line in
        line.score == nil && line.told.n > 0
          ? .told(line.stop.told) : .score(line.score, line.measured, in: context)
      },
      chart: ChartSpecification(
        mark: .interval, labels: ["touchpoint"], value: "valence", low: "low", high: "high",
        domain: -2...2))
    table.priorities =
      (scope.isOne ? [] : ["journey"])
      + [
        "touchpoint", "told_n", "told", "n", "valence", "low", "high", "flag", "phase", "emotions",
      ]
    return table
  }

  /// The phase of a touchpoint as a cell.
  func phase(of stop: JourneyScope.Stop) -> Value {
    guard let id = scope.atlas.phase(of: stop.touchpoint) else { return .missing(.empty) }
    return .term(Term(id, scope.atlas.crosswalk.phase(id)?.name ?? .verbatim(id)))
  }

  /// How many told something, their mean valence and their words.
  static func told(_ line: Line) -> [Value] {
    let emotions = line.stop.told.compactMap(\.emotion)
    let words = emotions.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return [
      .integer(line.told.n), .decimal(line.told.value, orMissing: .noAnswer),
      words.isEmpty ? .missing(.noAnswer) : .text(words.joined(separator: ", ")),
    ]
  }

  private func question(_ score: TouchpointScore?) -> Value {
    score.map { .text("\($0.survey).\($0.question.name.value)") } ?? .missing(.notAsked)
  }

  /// The best and the worst of each layer in a sentence, as far as they differ.
  var sentence: Note? {
    let measured = lines.filter { $0.measured.isShown }
    guard measured.count > 1,
      let low = measured.min(by: { ($0.measured.value ?? 0) < ($1.measured.value ?? 0) }),
      let high = measured.max(by: { ($0.measured.value ?? 0) < ($1.measured.value ?? 0) }),
      low.stop.touchpoint.id != high.stop.touchpoint.id
    else { return nil }
    let overlap =
      (low.measured.interval?.upper ?? .infinity) >= (high.measured.interval?.lower ?? -.infinity)
    return .sentence("extremes") { language in
      let (worst, best) = (
        low.stop.touchpoint.title(language), high.stop.touchpoint.title(language)
      )
      let (down, up) = (low.measured.words(language), high.measured.words(language))
      if language == .nl {
        return "Laagst gemeten: \(worst), \(down); hoogst: \(best), \(up). "
          + (overlap
            ? "Hun intervallen overlappen: lees er geen volgorde in."
            : "Hun intervallen overlappen niet.")
      }
      return "Lowest measured: \(worst), \(down); highest: \(best), \(up). "
        + (overlap
          ? "Their intervals overlap: read no order into them." : "Their intervals do not overlap.")
    }
  }

  /// On how many touchpoints a conclusion rests.
  var basis: Note {
    let told = lines.count { $0.told.n > 0 }
    let measured = lines.count { $0.measured.isShown }
    let all = lines.count
    return .sentence("basis") { language in
      language == .nl
        ? "Dit rust op \(told) van \(all) contactmomenten die verteld en \(measured) die gemeten "
          + "zijn."
        : "This rests on \(told) of \(all) touchpoints told and \(measured) measured."
    }
  }

  /// What stands under the table.
  var notes: [Note] {
    var notes: [Note] = []
    let asked = lines.compactMap(\.score)
    if asked.isEmpty {
      notes.append(
        Note(
          .caution,
          Text(
            "no survey has answers about these touchpoints",
            nl: "geen enquête heeft antwoorden over deze contactmomenten"), id: "no-answers"))
    } else {
      let weighted = asked.contains(where: \.isWeighted)
      notes.append(
        options.note(
          "Student t" + (weighted ? ", weighted where a weight is declared" : ""),
          nl: "Student t" + (weighted ? ", gewogen waar een gewicht gedeclareerd is" : "")))
    }
    notes += scores.leftOut.map { survey, _ in
      Note(
        .caution,
        Text(
          "survey \(survey) does not know the condition and is left out",
          nl: "enquête \(survey) kent de voorwaarde niet en telt niet mee"), id: "left-out")
    }
    notes += Note.filter(context)
    return notes
  }
}
