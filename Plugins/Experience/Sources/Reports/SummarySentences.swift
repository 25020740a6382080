import WorkbenchKit
import WorkspaceKit

/// The summary in plain sentences: one for each layer of each journey, and what nobody knows.
struct SummarySentences {
  let scope: JourneyScope
  let answers: [String: [JourneyAnswers]]
  let options: ExperienceOptions

  var notes: [Note] {
    var notes: [Note] = []
    for journey in scope.journeys {
      let stops = scope.stops(of: journey)
      let name = scope.isOne ? Text("", nl: "") : journey.name + .verbatim(": ")
      let lines = [told(stops)] + (answers[journey.id] ?? []).prefix(1).map { measured($0, stops) }
      notes += lines.compactMap { line in line.map { Note(.body, name + $0, id: "summary") } }
      if let gap = silence(stops, answers[journey.id] ?? []) {
        notes.append(Note(.caution, name + gap, id: "silent-moments"))
      }
    }
    if notes.isEmpty {
      notes.append(
        Note(
          .caution,
          Text(
            "nobody told or answered anything about these touchpoints",
            nl: "niemand heeft iets verteld of geantwoord over deze contactmomenten"),
          id: "nothing-known"))
    }
    return notes
  }

  private func told(_ stops: [JourneyScope.Stop]) -> Text? {
    let known = stops.filter { stop in stop.told.contains { $0.valence != nil } }
    let figure = Figure.told(known.flatMap(\.told), options)
    guard figure.value != nil else { return nil }
    return Text { language in
      let people = figure.people ?? 0
      let value = figure.words(language)
      return language == .nl
        ? "Verteld: gemiddeld \(value) over \(known.count) van \(stops.count) contactmomenten, "
          + "door \(people == 1 ? "één persoon" : "\(people) personen")."
        : "Told: \(value) on average over \(known.count) of \(stops.count) touchpoints, by "
          + "\(people == 1 ? "one person" : "\(people) people")."
    }
  }

  private func measured(_ family: JourneyAnswers, _ stops: [JourneyScope.Stop]) -> Text {
    let figure = Figure.clustered(family.total, options)
    return Text { language in
      let value = figure.words(language)
      let people = Numerals.integer(figure.people ?? 0, language)
      let answers = Numerals.integer(figure.n, language)
      let family = family.family.words(language)
      return language == .nl
        ? "Gemeten (\(family)): gemiddeld \(value) over \(self.count(stops)) van \(stops.count) "
          + "contactmomenten, \(answers) antwoorden van \(people) respondenten."
        : "Measured (\(family)): \(value) on average over \(self.count(stops)) of \(stops.count) "
          + "touchpoints, \(answers) answers of \(people) respondents."
    }
  }

  private func count(_ stops: [JourneyScope.Stop]) -> Int {
    guard let journey = stops.first?.journey.id else { return 0 }
    return answers[journey]?.first?.stops.count ?? 0
  }

  /// Moments of use that the journey has and of which nothing is known.
  private func silence(_ stops: [JourneyScope.Stop], _ answers: [JourneyAnswers]) -> Text? {
    let measured = Set(answers.flatMap { $0.stops.map(\.touchpoint.id) })
    let silent = UseMoment.allCases.filter { moment in
      let there = stops.filter { scope.atlas.moment(of: $0.touchpoint) == moment }
      return !there.isEmpty
        && !there.contains { !$0.told.isEmpty || measured.contains($0.touchpoint.id) }
    }
    guard !silent.isEmpty else { return nil }
    let names = silent.map(\.title).joined(separator: ", ")
    return Text("nothing is known about: ", nl: "niets bekend over: ") + names
  }
}
