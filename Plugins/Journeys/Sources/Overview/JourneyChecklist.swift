import WorkbenchKit
import WorkspaceKit

/// What a good map needs: the steps of the plan, each with what is done and what is not.
struct JourneyChecklist {
  let journey: CustomerJourney
  let atlas: JourneyAtlas

  /// One thing that a map needs.
  struct Item {
    let id: String
    let title: Text
    let done: Int
    let due: Int
    /// What is missing, as ids.
    let missing: [String]
  }

  /// The items, in the order of the plan.
  var items: [Item] { scope + coverage + touchpoints + upkeep }

  private func whole(_ id: String, _ title: Text, _ isDone: Bool) -> Item {
    Item(id: id, title: title, done: isDone ? 1 : 0, due: 1, missing: isDone ? [] : [id])
  }

  private var scope: [Item] {
    [
      whole(
        "title", Text("a title in people's words", nl: "een titel in gewone woorden"),
        journey.title != nil),
      whole(
        "segment", Text("one point of view: a segment", nl: "één gezichtspunt: een segment"),
        journey.segment != nil),
      whole("scenario", Text("the situation", nl: "de situatie"), journey.scenario != nil),
      whole(
        "aim", Text("what the organisation wants", nl: "wat de organisatie wil"), journey.aim != nil
      ),
      whole(
        "expectations", Text("what customers expect", nl: "wat klanten verwachten"),
        !journey.expectations.isEmpty),
      whole(
        "kind",
        Text(
          "planned, to be, assumed or experienced", nl: "gepland, gewenst, aangenomen of beleefd"),
        journey.kind != nil),
      whole(
        "conversion", Text("where the wanted thing happens", nl: "waar het gewenste gebeurt"),
        journey.conversion != nil),
    ]
  }

  private var coverage: [Item] {
    let phases = atlas.phases(inScopeOf: journey)
    let covered = Set(journey.touchpoints.compactMap { atlas.phase(of: $0) })
    let moments: [UseMoment] = UseMoment.allCases
    let met = Set(journey.touchpoints.compactMap { atlas.moment(of: $0) })
    return [
      Item(
        id: "phases",
        title: Text("a touchpoint in each phase", nl: "een contactmoment in elke fase"),
        done: phases.count { covered.contains($0.id) }, due: phases.count,
        missing: phases.map(\.id).filter { !covered.contains($0) }),
      Item(
        id: "moments",
        title: Text("before, during and after use", nl: "voor, tijdens en na gebruik"),
        done: met.count, due: moments.count,
        missing: moments.filter { !met.contains($0) }.map(\.rawValue)),
    ]
  }

  private var touchpoints: [Item] {
    let all = journey.touchpoints
    let own = all.filter { $0.control == nil || $0.control == .brand }
    return [
      each("names", Text("a name in the customer's words", nl: "een naam in klantwoorden"), all) {
        $0.name != nil
      },
      each("goals", Text("the customer's goal", nl: "het doel van de klant"), all) {
        $0.goal != nil
      },
      each("motivations", Text("the customer's motivation", nl: "de drijfveer van de klant"), all) {
        $0.motivation != nil
      },
      each(
        "emotions", Text("lane: the emotion to raise", nl: "laan: de emotie die het oproept"), all
      ) { $0.emotion != nil },
      each(
        "experiences",
        Text("lane: experiences, told or seen", nl: "laan: belevingen, verteld of gezien"), all
      ) { !$0.experiences.isEmpty },
      each("functional", Text("lane: functional elements", nl: "laan: functionele elementen"), all)
      { $0.functional != nil },
      each(
        "owners",
        Text("an owner where the brand decides", nl: "een eigenaar waar het merk beslist"), own
      ) { $0.owner != nil },
      each(
        "evidence", Text("what the description rests on", nl: "waar de beschrijving op rust"), all
      ) { $0.evidence?.status != nil },
    ]
  }

  private func each(
    _ id: String, _ title: Text, _ touchpoints: [Touchpoint], _ isDone: (Touchpoint) -> Bool
  ) -> Item {
    let missing = touchpoints.filter { !isDone($0) }.map(\.id)
    return Item(
      id: id, title: title, done: touchpoints.count - missing.count, due: touchpoints.count,
      missing: missing)
  }

  private var upkeep: [Item] {
    let prompts = atlas.prompts.map(\.id)
    let open = prompts.filter { journey.prompts[$0] == nil }
    return [
      Item(
        id: "prompts",
        title: Text("prompts for hidden touchpoints", nl: "hulpvragen voor verborgen momenten"),
        done: prompts.count - open.count, due: prompts.count, missing: open),
      whole("owner", Text("an owner", nl: "een eigenaar"), journey.owner != nil),
      whole(
        "monitored-by", Text("a department that monitors it", nl: "een afdeling die hem volgt"),
        !journey.monitoredBy.isEmpty),
      whole(
        "reviewed", Text("when it was looked over", nl: "wanneer hij is nagekeken"),
        journey.reviewed != nil),
      whole(
        "review-every", Text("how often it is looked over", nl: "hoe vaak hij wordt nagekeken"),
        journey.reviewInterval != nil),
    ]
  }
}
