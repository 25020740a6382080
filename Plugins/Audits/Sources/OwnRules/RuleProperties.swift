import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What conditions of a workspace's own rules can speak about: the properties of touchpoints and
/// journeys, as the columns of a table with one row for each.
struct RuleProperties: Sendable {
  /// One property.
  struct Property: Sendable {
    /// The word in conditions and messages.
    let column: Column
    /// Whether it comes from answers, so that they have to be read.
    let isMeasured: Bool
    /// Its value.
    let value: @Sendable (Subject) -> Value
  }

  /// What a property is read from.
  struct Subject {
    let atlas: JourneyAtlas
    let journey: CustomerJourney
    /// Empty for a rule about journeys.
    let touchpoint: Touchpoint
    /// What customers answered; nil where nobody asked for it.
    let score: TouchpointScore?
  }

  /// The properties, in the order in which hints list them.
  let properties: [Property]

  /// The properties of one kind of subject.
  init(of kind: WorkspaceRule.Subject) {
    let ofJourney = TouchpointAttribute.all.filter { Self.journeyWords.contains($0.id) }
    switch kind {
    case .journey: properties = Self.journey + ofJourney.map(Self.attribute)
    case .touchpoint:
      let own = TouchpointAttribute.all.filter { !Self.numeric.contains($0.id) }
      properties = Self.touchpoint + own.map(Self.attribute) + Self.measured
    }
  }

  /// An empty table with the properties as columns, for binding conditions.
  var table: Table {
    Table(id: "properties", title: .verbatim(""), columns: properties.map(\.column), rows: [])
  }

  /// The properties of a subject, in order.
  func row(_ subject: Subject) -> [Value] { properties.map { $0.value(subject) } }

  private static let journeyWords: Set<String> = [
    "journey_title", "journey_kind", "journey_segment", "journey_owner", "monitored_by",
  ]
  private static let numeric: Set<String> = [
    "step", "importance_customer", "importance_organisation",
  ]

  private static func attribute(_ attribute: TouchpointAttribute) -> Property {
    Property(column: Column(attribute.id, attribute.title, .text), isMeasured: false) { subject in
      word(subject.atlas.value(attribute, subject.journey, subject.touchpoint))
    }
  }

  private static func text(
    _ id: String, _ title: Text, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Property {
    Property(column: Column(id, title, .text), isMeasured: false) { word(value($0)) }
  }

  /// Words for people: conditions compare the English ones, messages show those of the reader.
  private static func words(
    _ id: String, _ title: Text, _ value: @escaping @Sendable (Subject) -> Text?
  ) -> Property {
    Property(column: Column(id, title, .text), isMeasured: false) { subject in
      value(subject).map { $0.isEmpty ? .missing(.empty) : .term(Term(sentence: $0)) }
        ?? .missing(.empty)
    }
  }

  private static func number(
    _ id: String, _ title: Text, isMeasured: Bool = false,
    _ value: @escaping @Sendable (Subject) -> Double?
  ) -> Property {
    Property(column: Column(id, title, .decimal(digits: 2)), isMeasured: isMeasured) { subject in
      value(subject).map { number in
        number == number.rounded() ? .integer(Int(number)) : .decimal(number)
      } ?? .missing(.empty)
    }
  }

  private static func word(_ text: String?) -> Value {
    text.map { $0.isEmpty ? .missing(.empty) : .text($0) } ?? .missing(.empty)
  }

  private static let touchpoint: [Property] = [
    text("touchpoint", Text("touchpoint", nl: "contactmoment")) { $0.touchpoint.id },
    text("journey", Text("journey", nl: "klantreis")) { $0.journey.id },
    words("name", Text("name", nl: "naam")) { $0.touchpoint.title },
    text("channel", Text("channel", nl: "kanaal")) { $0.touchpoint.channel },
    words("goal", Text("goal", nl: "doel")) { $0.touchpoint.goal },
    words("motivation", Text("motivation", nl: "motivatie")) { $0.touchpoint.motivation },
    words("action", Text("action", nl: "handeling")) { $0.touchpoint.action },
    words("functional", Text("functional element", nl: "functioneel element")) {
      $0.touchpoint.functional
    },
    words("expectation", Text("expectation", nl: "verwachting")) { $0.touchpoint.expectation },
    words("standard", Text("standard", nl: "norm")) { $0.touchpoint.standard },
    number("step", Text("step", nl: "stap")) { $0.touchpoint.step.map(Double.init) },
    number("importance_customer", Text("importance to customers", nl: "belang voor klanten")) {
      $0.touchpoint.importance?.customer.map(Double.init)
    },
    number("importance_organisation", Text("importance to us", nl: "belang voor ons")) {
      $0.touchpoint.importance?.organisation.map(Double.init)
    },
    number("target", Text("target", nl: "streefwaarde")) { $0.touchpoint.target },
    number("experiences", Text("experiences", nl: "belevingen")) {
      Double($0.touchpoint.experiences.count)
    },
    number("promises", Text("promises", nl: "beloften")) { Double($0.touchpoint.promises.count) },
    number("payment", Text("ways to pay", nl: "betaalwijzen")) {
      Double($0.touchpoint.paymentMethods.count)
    },
  ]

  private static let measured: [Property] = [
    number("n", Text("answers", nl: "antwoorden"), isMeasured: true) {
      $0.score.map { Double($0.n) }
    },
    number("mean", Text("mean", nl: "gemiddelde"), isMeasured: true) { $0.score?.mean()?.value },
    number("valence", Text("valence", nl: "valentie"), isMeasured: true) {
      $0.score?.valence()?.value
    },
  ]

  private static let journey: [Property] = [
    text("journey", Text("journey", nl: "klantreis")) { $0.journey.id },
    words("scenario", Text("scenario", nl: "scenario")) { $0.journey.scenario },
    words("aim", Text("aim", nl: "bedoeling")) { $0.journey.aim },
    text("conversion", Text("conversion", nl: "conversie")) { $0.journey.conversion },
    text("log", Text("event log", nl: "log")) { $0.journey.log },
    Property(
      column: Column("reviewed", Text("reviewed", nl: "nagekeken"), .date), isMeasured: false
    ) { $0.journey.reviewed.map { .date($0.text) } ?? .missing(.empty) },
    number("touchpoints", Text("touchpoints", nl: "contactmomenten")) {
      Double($0.journey.touchpoints.count)
    },
    number("expectations", Text("expectations", nl: "verwachtingen")) {
      Double($0.journey.expectations.count)
    },
    number("measures", Text("measures", nl: "metingen")) { Double($0.journey.measures.count) },
  ]
}
