import WorkbenchKit
import WorkspaceKit

/// What is said under a journey map: where it begins and turns, what the layers rest on.
struct JourneyMapNotes {
  let map: JourneyMapTable
  let scores: TouchpointScores?
  let layer: TouchpointFeeling.Layer

  private var journey: CustomerJourney { map.journey }

  /// The notes, in reading order.
  var notes: [Note] {
    var notes = [course].compactMap(\.self)
    if journey.touchpoints.isEmpty { return [Self.empty] }
    if let measured { notes.append(measured) }
    if let told { notes.append(told) }
    if let scores {
      for (survey, _) in scores.leftOut {
        notes.append(
          Note(
            .caution,
            Text(
              "survey \(survey) does not know the condition and is left out",
              nl: "enquête \(survey) kent de voorwaarde niet en telt niet mee"), id: "left-out"))
      }
    }
    if map.feelings.allSatisfy({ $0.measured == nil }), layer != .told {
      notes.append(
        Note(
          .caution,
          Text(
            "nothing on this map is measured: look for customers' answers before acting on it",
            nl: "niets op deze kaart is gemeten: zoek antwoorden van klanten voor je ernaar handelt"
          ),
          id: "unmeasured"))
    }
    return notes
  }

  /// Where the journey begins with the organisation, where it converts, and what comes after.
  private var course: Note? {
    let (first, last) = (map.firstContact, map.conversion)
    guard !journey.touchpoints.isEmpty, first != nil || last != nil else { return nil }
    let count = journey.touchpoints.count
    var parts: [Text] = []
    if let first {
      let name = journey.touchpoints[first].title
      let phase = map.atlas.phase(of: journey.touchpoints[first]).flatMap {
        map.atlas.crosswalk.phase($0)?.name
      }
      let place = phase.map { .verbatim(" (") + $0 + .verbatim(")") } ?? .verbatim("")
      parts.append(Text("First contact: ", nl: "Eerste contact: ") + name + place)
    }
    if let last {
      parts.append(
        Text(
          "conversion at \(last + 1) of \(count), \(count - last - 1) after it",
          nl: "conversie op \(last + 1) van \(count), daarna nog \(count - last - 1)"))
    }
    return Note(.body, parts.joined(separator: "; ") + .verbatim("."), id: "course")
  }

  private var measured: Note? {
    let used = map.feelings.compactMap { feeling in feeling.measured == nil ? nil : feeling.score }
    guard !used.isEmpty else { return nil }
    let surveys = Set(used.map(\.survey)).sorted().joined(separator: ", ")
    let answers = used.reduce(0) { $0 + $1.n }
    let isMixed = Set(used.map { $0.question.questionKind }).count > 1
    let isWeighted = used.contains(where: \.isWeighted)
    return Note(
      .denominator,
      Text { language in
        let n = Numerals.integer(answers, language)
        switch language {
        case .en:
          return
            "measured at \(used.count) of \(journey.touchpoints.count) touchpoints: \(n) answers "
            + "(\(surveys))\(isWeighted ? ", weighted" : ""), each scale moved onto -2 to +2"
            + (isMixed ? "; questions of different kinds: compare the course, not decimals" : "")
        case .nl:
          return "gemeten op \(used.count) van \(journey.touchpoints.count) contactmomenten: \(n) "
            + "antwoorden (\(surveys))\(isWeighted ? ", gewogen" : ""), elke schaal verschoven naar "
            + "-2 tot +2"
            + (isMixed
              ? "; verschillende soorten vragen: vergelijk het verloop, geen decimalen" : "")
        }
      }, id: "measured")
  }

  private var told: Note? {
    let told = map.feelings.map(\.told.count)
    let count = told.reduce(0, +)
    guard count > 0 else { return nil }
    let touchpoints = told.count { $0 > 0 }
    let people = Set(journey.touchpoints.flatMap(\.experiences).compactMap(\.respondent)).count
    return Note(
      .denominator,
      Text { language in
        let who =
          people == 0
          ? ""
          : language == .nl
            ? people == 1 ? ", van één persoon" : ", van \(people) personen"
            : people == 1 ? ", by one person" : ", by \(people) people"
        let number = Numerals.integer(count, language)
        let places =
          language == .nl
          ? "\(Numerals.integer(touchpoints, language)) \(touchpoints == 1 ? "contactmoment" : "contactmomenten")"
          : "\(Numerals.integer(touchpoints, language)) \(touchpoints == 1 ? "touchpoint" : "touchpoints")"
        return language == .nl
          ? "verteld op \(places): \(number) \(count == 1 ? "beleving" : "belevingen")\(who)"
          : "told at \(places): \(number) \(count == 1 ? "experience" : "experiences")\(who)"
      }, id: "told")
  }

  private static let empty = Note(
    .caution,
    Text("the journey has no touchpoints", nl: "de klantreis heeft geen contactmomenten"),
    id: "empty")
}
