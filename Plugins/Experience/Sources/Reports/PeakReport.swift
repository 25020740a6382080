import Statistics
import WorkbenchKit
import WorkspaceKit

/// Peak and end of one journey, layer by layer, with the mean beside them.
struct PeakReport {
  let scope: JourneyScope
  /// The answers that tell a feeling best; nil where nobody was asked.
  let answers: JourneyAnswers?
  let options: ExperienceOptions

  static let columns = [
    "layer", "basis", "touchpoints", "n", "mean", "mean_low", "mean_high", "peak_end", "low",
    "high", "peak",
    "end", "flag",
  ]

  /// Moments of one layer, in the journey's order.
  private struct Way {
    let layer: Layer
    let stops: [JourneyScope.Stop]
    let values: [Figure]
    let reading: PeakReading
  }

  private var told: Way? {
    let values = scope.stops.map { Figure.told($0.told, options) }
    guard let reading = try? PeakReading(values.map(\.value)) else { return nil }
    return Way(layer: .told, stops: scope.stops, values: values, reading: reading)
  }

  private var means: Way? {
    guard let answers else { return nil }
    let values = answers.stops.indices.map {
      Figure.clustered(answers.mean(of: [$0]), options)
    }
    guard let reading = try? PeakReading(values.map(\.shown)) else { return nil }
    return Way(layer: .measured, stops: answers.stops, values: values, reading: reading)
  }

  private var people: PeopleOnTheWay? {
    guard let answers, answers.isPerPerson else { return nil }
    return PeopleOnTheWay(
      answers.rows.map { ($0.values, $0.count) }, touchpoints: answers.stops.count)
  }

  /// The report's blocks.
  var blocks: [Report.Block] {
    let (told, means, people) = (self.told, self.means, self.people)
    let rows = [told.map { row($0) }, people.map { row($0) }, means.map { row($0) }].compactMap(
      \.self)
    guard !rows.isEmpty else {
      return [
        .note(
          Note(
            .caution,
            Text(
              "nobody told or answered anything about this journey, so it has no peak",
              nl: "niemand vertelde of antwoordde iets over deze reis, dus hij heeft geen piek"),
            id: "nothing-known"))
      ]
    }
    let sentences = [
      told.map { sentence($0) }, people.map { sentence($0) }, means.map { sentence($0) },
    ]
    let moments = [told, means].compactMap(\.self)
    return [.table(table(rows))] + sentences.compactMap(\.self).map { .note($0) }
      + [.table(self.moments(moments, people))] + notes(people != nil).map { .note($0) }
  }

  // MARK: The table of scores

  private typealias Row = (cells: [Value], evidence: Evidence)

  private func table(_ rows: [Row]) -> Table {
    let score = Column.Kind.score(digits: 2)
    var table = Table(
      id: "peak", title: Text("Peak and end – ", nl: "Piek en eind – ") + scope.title,
      columns: [
        Layer.column, Column("basis", Text("Basis", nl: "Basis"), .text),
        Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
        Column("n", .verbatim("n"), .integer),
        Column("mean", Text("Mean", nl: "Gemiddelde"), score),
        Column("mean_low", Text("Mean low", nl: "Gemiddelde laag"), score),
        Column("mean_high", Text("Mean high", nl: "Gemiddelde hoog"), score),
        Column("peak_end", Text("Peak–end", nl: "Piek–eind"), score),
        Column("low", Text("Low", nl: "Laag"), score),
        Column("high", Text("High", nl: "Hoog"), score),
        Column("peak", Text("Peak", nl: "Piek"), score),
        Column("end", Text("End", nl: "Eind"), score),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: rows.map(\.cells), evidence: rows.map(\.evidence))
    table.priorities = [
      "layer", "basis", "touchpoints", "n", "mean", "peak_end", "low", "high", "peak", "end",
      "flag",
    ]
    return table
  }

  private func row(_ way: Way) -> Row {
    let reading = way.reading.peakEnd
    let mean =
      way.layer == .told ? Figure.told(way.stops.flatMap(\.told), options) : nil
    let interval = mean?.interval.map { [Value.decimal($0.lower), .decimal($0.upper)] }
    let none = Array(repeating: Value.missing(.notApplicable), count: 2)
    return (
      [
        way.layer.cell,
        .term(
          way.layer == .told
            ? Term("of-told", Text("of what was told", nl: "van wat verteld is"))
            : Term("of-means", Text("of means", nl: "van gemiddelden"))),
        .integer(reading.n),
        .integer(mean?.people ?? answers?.people ?? 0), .decimal(reading.mean),
      ] + (interval ?? none) + [.decimal(reading.score)] + none + [
        .decimal(reading.peak), .decimal(reading.end),
        way.layer == .told
          ? Figure.told(way.stops.flatMap(\.told), options).flag
          : .term(Term("of-means", Text("milder", nl: "milder"))),
      ],
      .made(
        "peak-end", Text("(peak + end) / 2", nl: "(piek + eind) / 2"),
        zip(way.stops, way.values).compactMap { stop, figure in
          figure.shown.map { (stop.touchpoint.id, stop.touchpoint.title, .decimal($0)) }
        }, considered: way.stops.count, valid: reading.n)
    )
  }

  private func row(_ people: PeopleOnTheWay) -> Row {
    func figure(_ moments: SampleMoments) -> Figure {
      let mean = try? MeanEstimate(moments)
      return .measured(
        mean?.value, mean?.interval(confidence: options.confidence), n: people.people, options)
    }
    let score = figure(people.scores)
    return (
      [
        Layer.measured.cell,
        .term(Term("per-respondent", Text("per respondent", nl: "per respondent"))),
        .integer(answers?.stops.count ?? 0), .integer(people.people),
      ] + figure(people.means).cells() + score.cells()
        + [figure(people.peaks).cells()[0], figure(people.ends).cells()[0], score.flag],
      .made(
        "peak-end.respondents",
        Text(
          "mean over respondents of (peak + end) / 2; the peak is the valence furthest from 0, of "
            + "equals the negative one, then the latest",
          nl: "gemiddelde over respondenten van (piek + eind) / 2; de piek is de valentie het "
            + "verst van 0, van gelijke de negatieve, dan de laatste"),
        considered: people.people, valid: people.people)
    )
  }

  // MARK: The table of moments

  private func moments(_ ways: [Way], _ people: PeopleOnTheWay?) -> Table {
    var rows: [[Value]] = []
    for way in ways {
      for (position, stop) in way.stops.enumerated() {
        let roles = roles(of: position, in: way.reading)
        guard !roles.isEmpty else { continue }
        let figure = way.values[position]
        let share: Figure? =
          way.layer == .measured
          ? people.map { .share($0.peaksAt[position], of: $0.people, options) } : nil
        rows.append(
          [way.layer.cell, stop.cell, .term(roles)] + figure.row()
            + (share?.cells(Value.share)
              ?? Array(repeating: .missing(.notApplicable), count: 3)))
      }
    }
    var table = Table(
      id: "peaks", title: Text("The moments that count", nl: "De momenten die tellen"),
      columns: [
        Layer.column, Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("role", Text("Role", nl: "Rol"), .text),
      ] + Figure.valenceColumns + [
        Column("peak_of", Text("Peak of", nl: "Piek van"), .share(digits: 0)),
        Column("peak_of_low", Text("Peak of, low", nl: "Piek van, laag"), .share(digits: 0)),
        Column("peak_of_high", Text("Peak of, high", nl: "Piek van, hoog"), .share(digits: 0)),
      ], rows: rows)
    table.priorities = [
      "layer", "touchpoint", "role", "n", "valence", "low", "high", "peak_of", "flag",
    ]
    return table
  }

  private func roles(of position: Int, in reading: PeakReading) -> Term {
    var words: [(String, Text)] = []
    if reading.extremes.contains(position) {
      words.append(("peak", Text("peak", nl: "piek")))
    } else if reading.negativePeaks.contains(position) {
      words.append(("low", Text("lowest", nl: "laagste")))
    }
    if reading.recovery == position { words.append(("recovery", Text("recovery", nl: "herstel"))) }
    if reading.peakEnd.endIndex == position { words.append(("end", Text("end", nl: "eind"))) }
    return Term(
      words.map(\.0).joined(separator: "+"), words.map(\.1).joined(separator: " + "))
  }

  // MARK: Words

  private func sentence(_ way: Way) -> Note {
    let reading = way.reading
    func names(_ positions: [Int], _ language: Language) -> String {
      positions.map { position in
        let number = way.values[position].value ?? 0
        let value = Numerals.decimal(
          number, digits: number == number.rounded() ? 0 : 2, language, signed: true)
        return "\(way.stops[position].touchpoint.title(language)) (\(value))"
      }.joined(separator: ", ")
    }
    return .sentence("peak-\(way.layer.rawValue)") { language in
      let isDutch = language == .nl
      var parts: [String] = []
      let places = Counted.touchpoints(reading.peakEnd.n, language)
      let mean = Numerals.decimal(reading.peakEnd.mean, digits: 2, language, signed: true)
      let layer =
        way.layer == .told
        ? (isDutch ? "Verteld" : "Told")
        : (isDutch ? "Gemeten, van gemiddelden" : "Measured, of means")
      parts.append(
        isDutch
          ? "\(layer): gemiddeld \(mean) over \(places); "
            + "\(reading.positives) positief, \(reading.neutrals) neutraal, \(reading.negatives) "
            + "negatief."
          : "\(layer): \(mean) on average over \(places); "
            + "\(reading.positives) positive, \(reading.neutrals) neutral, \(reading.negatives) "
            + "negative.")
      if reading.extremes.isEmpty {
        parts.append(isDutch ? "Er is geen piek." : "There is no peak.")
      } else {
        let list = names(reading.extremes, language)
        parts.append(
          reading.isTie
            ? (isDutch ? "Gelijke pieken: \(list)." : "Tied peaks: \(list).")
            : (isDutch ? "Piek: \(list)." : "Peak: \(list)."))
      }
      parts += recovery(reading, language) { names([$0], language) }
      return parts.joined(separator: " ")
    }
  }

  private func recovery(
    _ reading: PeakReading, _ language: Language, _ name: (Int) -> String
  ) -> [String] {
    guard let last = reading.negativePeaks.last else { return [] }
    guard let recovery = reading.recovery else {
      return [
        language == .nl
          ? "Na \(name(last)) komt niets positiefs meer."
          : "Nothing positive comes after \(name(last))."
      ]
    }
    return [
      language == .nl
        ? "Na \(name(last)) volgt herstel bij \(name(recovery))."
        : "After \(name(last)) comes recovery at \(name(recovery))."
    ]
  }

  private func sentence(_ people: PeopleOnTheWay) -> Note {
    let share = Figure.share(people.recovered, of: people.disappointed, options)
    return .sentence("recovery") { language in
      let number = Numerals.integer(people.disappointed, language)
      guard people.disappointed > 0 else {
        return language == .nl
          ? "Geen respondent had een contactmoment onder neutraal."
          : "No respondent had a touchpoint below neutral."
      }
      return language == .nl
        ? "Van \(number) respondenten met een contactmoment onder neutraal kwam "
          + "\(share.percentage(language)) na het laagste nog een positief tegen."
        : "Of \(number) respondents with a touchpoint below neutral, \(share.percentage(language)) "
          + "met a positive one after the lowest."
    }
  }

  private func notes(_ hasPeople: Bool) -> [Note] {
    var notes = [
      Note(
        .aside,
        Text(
          "peak–end predicts no better than the plain mean (Alaybek et al. 2022), which stands "
            + "beside it",
          nl: "piek–eind voorspelt niet beter dan het gewone gemiddelde (Alaybek e.a. 2022), dat "
            + "ernaast staat"), id: "caution")
    ]
    if answers != nil, !hasPeople {
      notes.append(
        Note(
          .caution,
          Text(
            "the answers do not say who gave them, so there is a peak of means only",
            nl: "de antwoorden zeggen niet van wie ze zijn, dus er is alleen een piek van "
              + "gemiddelden"), id: "of-means"))
    }
    if hasPeople {
      notes.append(
        options.note(
          "Student t, share Wilson; each respondent counts once, without weights",
          nl: "Student t, aandeel Wilson; elke respondent telt één keer, zonder gewichten"))
    }
    return notes
  }
}

extension Term {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool { id.isEmpty }
}
