public import Diagnostics

/// A property of touchpoints and journeys by which answers can be grouped and narrowed, as if it were
/// a column of the survey: `nps by phase`.
public struct TouchpointAttribute: Sendable {
  /// The word by which it is asked for.
  public let id: String
  /// What people read.
  public let title: Text
  /// What an attribute is read from: a touchpoint in its journey, among all journeys.
  struct Subject {
    let atlas: JourneyAtlas
    let journey: CustomerJourney
    let touchpoint: Touchpoint
  }

  let value: @Sendable (Subject) -> String?
  /// The values in their own order with what people read; empty where they speak for themselves.
  let values: @Sendable (JourneyAtlas) -> [(id: String, title: Text)]

  init(
    _ id: String, _ title: Text,
    values: @escaping @Sendable (JourneyAtlas) -> [(id: String, title: Text)] = { _ in [] },
    _ value: @escaping @Sendable (Subject) -> String?
  ) {
    self.id = id
    self.title = title
    self.values = values
    self.value = value
  }

  /// A property that is one of a few words.
  private static func word<Word: FileWord>(
    _ id: String, _ title: Text,
    _ word: @escaping @Sendable (Subject) -> Word?
  ) -> TouchpointAttribute {
    TouchpointAttribute(
      id, title, values: { _ in Word.allCases.map { ($0.rawValue, $0.title) } },
      { word($0)?.rawValue })
  }

  /// Everything of touchpoints, then everything of their journeys.
  public static let all: [TouchpointAttribute] = touchpoints + journeys

  private static let yesNo: [(id: String, title: Text)] = [
    ("yes", Text("yes", nl: "ja")), ("no", Text("no", nl: "nee")),
  ]

  private static let touchpoints: [TouchpointAttribute] = [
    TouchpointAttribute(
      "phase", Text("phase", nl: "fase"),
      values: { $0.crosswalk.phases.map { ($0.id, $0.name) } },
      { $0.atlas.phase(of: $0.touchpoint) }),
    TouchpointAttribute(
      "step", Text("step", nl: "stap"),
      values: {
        $0.crosswalk.steps.compactMap { step in
          step.number.map { number in
            (
              String(number),
              step.title.map { .verbatim("\(number) ") + $0 } ?? .verbatim("\(number)")
            )
          }
        }
      }, { $0.touchpoint.step.map(String.init) }),
    word("service", Text("service experience", nl: "servicebeleving")) {
      $0.atlas.service(of: $0.touchpoint)
    },
    word("use_moment", Text("moment of use", nl: "gebruiksmoment")) {
      $0.atlas.moment(of: $0.touchpoint)
    },
    word("touchpoint_kind", Text("kind of touchpoint", nl: "soort contactmoment")) {
      $0.touchpoint.kind
    },
    word("counterpart", Text("counterpart", nl: "tegenpartij")) { $0.touchpoint.counterpart },
    TouchpointAttribute("touchpoint_channel", Text("channel", nl: "kanaal")) {
      $0.touchpoint.channel
    },
    word("control", Text("control", nl: "in handen van")) { $0.touchpoint.control },
    word("visibility", Text("visibility", nl: "zichtbaarheid")) { $0.touchpoint.visibility },
    word("clue", Text("kind of clue", nl: "soort indruk")) { $0.touchpoint.clue },
    word("purpose", Text("purpose", nl: "doel van de organisatie")) { $0.touchpoint.purpose },
    TouchpointAttribute("owner", Text("owner", nl: "eigenaar")) { $0.touchpoint.owner },
    TouchpointAttribute("target_emotion", Text("emotion wanted", nl: "gewenste emotie")) {
      $0.touchpoint.emotion
    },
    TouchpointAttribute("automated", Text("automated", nl: "automatisch"), values: { _ in yesNo }) {
      $0.touchpoint.isAutomated.map { $0 ? "yes" : "no" }
    },
    TouchpointAttribute("optional", Text("optional", nl: "overslaanbaar"), values: { _ in yesNo }) {
      ($0.touchpoint.isOptional ?? false) ? "yes" : "no"
    },
    word("evidence", Text("evidence", nl: "onderbouwing")) { $0.touchpoint.evidence?.status },
    importance("importance_customer", Text("importance to customers", nl: "belang voor klanten")) {
      $0.customer
    },
    importance(
      "importance_organisation", Text("importance to us", nl: "belang voor de organisatie")
    ) { $0.organisation },
    word("after_sales", Text("service after purchase", nl: "dienst na aankoop")) {
      $0.touchpoint.afterSales
    },
    word("contact", Text("reason to get in touch", nl: "reden voor contact")) {
      $0.touchpoint.contact
    },
  ]

  private static func importance(
    _ id: String, _ title: Text, _ side: @escaping @Sendable (Importance) -> Int?
  ) -> TouchpointAttribute {
    TouchpointAttribute(id, title, values: { _ in (1...5).map { ("\($0)", .verbatim("\($0)")) } }) {
      $0.touchpoint.importance.flatMap(side).map(String.init)
    }
  }

  private static let journeys: [TouchpointAttribute] = [
    TouchpointAttribute(
      "journey_title", Text("journey", nl: "klantreis"),
      values: { $0.journeys.map { ($0.id, $0.name) } }, { $0.journey.id }),
    word("journey_kind", Text("kind of journey", nl: "soort klantreis")) { $0.journey.kind },
    TouchpointAttribute(
      "journey_segment", Text("segment of the journey", nl: "segment van de reis"),
      values: { $0.segments.map { ($0.id, $0.name) } }, { $0.journey.segment }),
    TouchpointAttribute("journey_owner", Text("owner of the journey", nl: "eigenaar van de reis")) {
      $0.journey.owner
    },
    TouchpointAttribute("monitored_by", Text("monitored by", nl: "gevolgd door")) {
      $0.journey.monitoredBy.isEmpty ? nil : $0.journey.monitoredBy.joined(separator: ", ")
    },
  ]

  /// What people read for one value of the attribute.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - atlas: the journeys with what they refer to.
  public func title(of value: String, in atlas: JourneyAtlas) -> Text {
    values(atlas).first { $0.id == value }?.title ?? .verbatim(value)
  }

  /// The values that files may give, in their own order; empty where they speak for themselves.
  ///
  /// - Parameter atlas: the journeys with what they refer to.
  public func order(in atlas: JourneyAtlas) -> [String] { values(atlas).map(\.id) }

  /// The attribute of a word; upper and lower case are equal.
  ///
  /// - Parameter word: the word as typed.
  public static func named(_ word: String) -> TouchpointAttribute? {
    let wanted = word.lowercased()
    return all.first { $0.id == wanted }
  }
}
