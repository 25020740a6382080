import Statistics
import WorkbenchKit
import WorkspaceKit

/// The emotion each touchpoint should raise against those that it does.
struct EmotionReport {
  let scope: JourneyScope
  let answers: [NamedAnswers]
  let scores: TouchpointScores
  let options: ExperienceOptions
  let context: Context

  static let columns = [
    "layer", "touchpoint", "target", "n", "match", "low", "high", "chance", "felt", "valence",
    "flag", "people",
  ]

  /// The words that people gave at one touchpoint, in one layer.
  private struct Line {
    let stop: JourneyScope.Stop
    let layer: Layer
    let target: String
    /// Everybody's words, in lower case.
    let words: [[String]]
    let people: Int?
    /// How pleasant it was, where that is known.
    let valence: Double?
    var evidence: Evidence
  }

  private var lines: [Line] {
    scope.stops.flatMap { stop -> [Line] in
      guard let target = stop.touchpoint.emotion else { return [] }
      let told = stop.told.filter { $0.emotion != nil }
      var lines: [Line] = []
      if !told.isEmpty {
        lines.append(
          Line(
            stop: stop, layer: .told, target: target,
            words: told.map { [($0.emotion ?? "").lowercased()] }, people: Figure.people(told),
            valence: Figure.told(told, options).value, evidence: .told(told)))
      }
      for answer in answers where answer.isAbout(stop) {
        var evidence = Evidence.made(
          "emotion.words", Text("answers in words", nl: "antwoorden in woorden"),
          answer.counts.sorted { $0.key < $1.key }
            .map { ($0.key, .verbatim($0.key), .integer($0.value)) },
          considered: answer.considered, valid: answer.n)
        evidence.rows = answer.rows
        lines.append(
          Line(
            stop: stop, layer: .measured, target: target,
            words: answer.counts.sorted { $0.key < $1.key }.flatMap { word, count in
              Array(repeating: [word.lowercased()], count: count)
            }, people: nil, valence: nil, evidence: evidence))
      }
      if !lines.contains(where: { $0.layer == .measured }),
        let score = scores.felt(at: stop)
      {
        let figure = Figure.valence(score, options)
        lines.append(
          Line(
            stop: stop, layer: .measured, target: target, words: [], people: nil,
            valence: figure.shown, evidence: .score(score, figure, in: context)))
      }
      return lines
    }
  }

  /// The report's blocks.
  var blocks: [Report.Block] {
    let lines = self.lines
    let targets = scope.stops.compactMap(\.touchpoint.emotion)
    guard !targets.isEmpty else {
      return [
        .note(
          Note(
            .caution,
            Text(
              "no touchpoint says which emotion it should raise: write `emotion`",
              nl: "geen contactmoment zegt welke emotie het moet oproepen: schrijf `emotion`"),
            id: "no-targets"))
      ]
    }
    let matches = Dictionary(
      uniqueKeysWithValues: [Layer.told, .measured].compactMap { layer in
        match(lines.filter { $0.layer == layer && !$0.words.isEmpty }).map { (layer, $0) }
      })
    return [.table(table(lines, matches)), .note(sentence(lines, matches, targets.count))]
      + notes(lines).map { .note($0) }
  }

  private func match(_ lines: [Line]) -> EmotionMatch? {
    try? EmotionMatch(
      lines.map { line in
        var touchpoint = EmotionMatch.Touchpoint(intended: line.target.lowercased())
        for words in line.words { touchpoint.add(words) }
        return touchpoint
      })
  }

  private func table(_ lines: [Line], _ matches: [Layer: EmotionMatch]) -> Table {
    var seen: [Layer: Int] = [:]
    let percent = Column.Kind.share(digits: 0)
    let rows = lines.map { line -> [Value] in
      var result: EmotionMatch.Result?
      if !line.words.isEmpty {
        result = matches[line.layer]?.touchpoints[seen[line.layer, default: 0]]
        seen[line.layer, default: 0] += 1
      }
      let hits = line.words.count { $0.contains(line.target.lowercased()) }
      let figure = Figure.share(
        hits, of: line.words.count, options, as: line.layer, people: line.people)
      let none = Array(repeating: Value.missing(.notAsked), count: 3)
      return (scope.isOne ? [] : [line.stop.journeyCell])
        + [line.layer.cell, line.stop.cell, .text(line.target), .integer(line.words.count)]
        + (line.words.isEmpty ? none : figure.cells(Value.share))
        + [
          result.map { .share($0.pooledShare) } ?? .missing(.notApplicable),
          result?.mostFrequent.map(Value.text) ?? .missing(.notAsked),
          .decimal(line.valence, orMissing: .noAnswer),
          line.words.isEmpty
            ? .term(Term("no-words", Text("no words", nl: "geen woorden"))) : figure.flag,
          line.people.map(Value.integer) ?? .missing(.notApplicable),
        ]
    }
    var table = Table(
      id: "emotions", title: Text("Emotions – ", nl: "Emoties – ") + scope.title,
      columns: (scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)]) + [
        Layer.column, Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("target", Text("Wanted", nl: "Gewenst"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("match", Text("Match", nl: "Raak"), percent),
        Column("low", Text("Low", nl: "Laag"), percent),
        Column("high", Text("High", nl: "Hoog"), percent),
        Column("chance", Text("Chance", nl: "Toeval"), percent),
        Column("felt", Text("Felt most", nl: "Meest gevoeld"), .text),
        Column("valence", Text("Valence", nl: "Valentie"), .score(digits: 2)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
        Column("people", Text("People", nl: "Personen"), .integer),
      ], rows: rows, evidence: lines.map(\.evidence))
    table.priorities =
      (scope.isOne ? [] : ["journey"])
      + ["layer", "touchpoint", "target", "felt", "n", "match", "low", "high", "valence", "flag"]
    return table
  }

  private func sentence(
    _ lines: [Line], _ matches: [Layer: EmotionMatch], _ targets: Int
  ) -> Note {
    .sentence("match") { language in
      let isDutch = language == .nl
      var parts = [
        isDutch
          ? "\(targets) van \(scope.stops.count) contactmomenten hebben een gewenste emotie."
          : "\(targets) of \(scope.stops.count) touchpoints have an emotion wanted."
      ]
      for (layer, match) in [Layer.told, .measured].compactMap({ layer in
        matches[layer].map { (layer, $0) }
      }) {
        let own = lines.filter { $0.layer == layer && !$0.words.isEmpty }
        let all = own.reduce(0) { $0 + $1.words.count }
        let hits = own.reduce(0) { sum, line in
          sum + line.words.count { $0.contains(line.target.lowercased()) }
        }
        let people = own.reduce(0) { max($0, $1.people ?? $1.words.count) }
        let isEnough = Double(people) >= options.thresholds.suppressBelow
        let kappa =
          isEnough ? match.kappa.map { Numerals.decimal($0, digits: 2, language) } : nil
        let share = Figure.share(
          hits, of: all, options, as: layer,
          people: layer == .told ? own.reduce(0) { max($0, $1.people ?? 0) } : nil
        ).percentage(language)
        if isDutch {
          parts.append(
            "\(layer == .told ? "Verteld" : "Gemeten"): \(hits) van \(all) noemden de gewenste "
              + "emotie, \(share)" + (kappa.map { "; boven toeval κ \($0)." } ?? "."))
        } else {
          parts.append(
            "\(layer == .told ? "Told" : "Measured"): \(hits) of \(all) named the emotion wanted, "
              + "\(share)" + (kappa.map { "; beyond chance κ \($0)." } ?? "."))
        }
      }
      return parts.joined(separator: " ")
    }
  }

  private func notes(_ lines: [Line]) -> [Note] {
    var notes = [options.note("Wilson", nl: "Wilson")]
    if lines.contains(where: { $0.layer == .measured && $0.words.isEmpty }) {
      notes.append(
        Note(
          .aside,
          Text(
            "surveys that ask for a mark and not for a word tell how pleasant it was, not which "
              + "emotion it was",
            nl: "enquêtes die een cijfer vragen en geen woord zeggen hoe prettig het was, niet "
              + "welke emotie het was"), id: "no-words"))
    }
    return notes
  }
}
