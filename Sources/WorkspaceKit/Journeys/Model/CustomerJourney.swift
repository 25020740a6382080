public import Diagnostics
public import ResponseStore

/// A customer journey: the touchpoints that one kind of customer passes, in order, for one purpose.
public struct CustomerJourney: Sendable, Hashable {
  /// The stable id: the file's name without its ending.
  public var id = ""
  /// What people read.
  public var title: Text?
  /// The id of the segment whose point of view it takes.
  public var segment: String?
  /// The situation in which it takes place.
  public var scenario: Text?
  /// What the organisation wants with it.
  public var aim: Text?
  /// What customers expect of it.
  public var expectations: [Text] = []
  /// The ids of the first and last phase that it covers; all when empty.
  public var scope: [String] = []
  /// What it describes.
  public var kind: JourneyKind?
  /// The id of the touchpoint at which the wanted thing happens.
  public var conversion: String?
  /// What is measured of it, in the words of the organisation.
  public var measures: [String] = []
  /// Who answers for it.
  public var owner: String?
  /// The departments that monitor it, such as `customer-relations` and `marketing`.
  public var monitoredBy: [String] = []
  /// When it was last looked over.
  public var reviewed: CivilDate?
  /// How long it may stand until it is looked over again.
  public var reviewInterval: ReviewInterval?
  /// The id of the event log in which it can be seen.
  public var log: String?
  /// The touchpoints, in order.
  public var touchpoints: [Touchpoint] = []
  /// What was found under the prompts for hidden touchpoints: prompt id → what was found.
  public var prompts: [String: String] = [:]
  /// Pictures, recordings and links.
  public var attachments: [String] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A journey that says nothing yet.
  public init() {}

  /// What people read: the title, or the id where there is none.
  public var name: Text { title ?? .verbatim(id) }

  /// The touchpoint of an id.
  ///
  /// - Parameter id: the id.
  public func touchpoint(_ id: String) -> Touchpoint? { touchpoints.first { $0.id == id } }
}

extension CustomerJourney: FileObject {
  /// What the object is called.
  public static var objectName: Text { Text("a journey", nl: "een klantreis") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<CustomerJourney> = [
    .version,
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    .reference(
      "segment", \.segment,
      Text("The segment whose point of view it takes.", nl: "Het segment dat de reis maakt.")),
    .text("scenario", \.scenario, Text("The situation.", nl: "De situatie.")),
    .text("aim", \.aim, Text("What the organisation wants.", nl: "Wat de organisatie wil.")),
    .texts(
      "expectations", \.expectations,
      Text("What customers expect of it.", nl: "Wat klanten ervan verwachten.")),
    .strings(
      "scope", \.scope,
      Text("The first and the last phase.", nl: "De eerste en de laatste fase.")),
    .word("kind", \.kind, Text("What it describes.", nl: "Wat hij beschrijft.")),
    .reference(
      "conversion", \.conversion,
      Text(
        "The touchpoint at which the wanted thing happens.",
        nl: "Het contactmoment waarop het gewenste gebeurt.")),
    .strings(
      "measures", \.measures, Text("What is measured.", nl: "Wat er gemeten wordt.")),
    .string("owner", \.owner, Text("Who answers for it.", nl: "Wie ervoor verantwoordelijk is.")),
    .strings(
      "monitored-by", \.monitoredBy,
      Text("The departments that monitor it.", nl: "De afdelingen die hem volgen.")),
    .date("reviewed", \.reviewed, Text("When last looked over.", nl: "Wanneer nagekeken.")),
    .reviewInterval,
    .reference("log", \.log, Text("Its event log.", nl: "Het bijbehorende log.")),
    .names(
      "prompts", \.prompts,
      Text(
        "What was found under each prompt for hidden touchpoints.",
        nl: "Wat er per hulpvraag voor verborgen contactmomenten gevonden is.")),
    .strings(
      "attachments", \.attachments,
      Text("Pictures, recordings, links.", nl: "Beelden, opnamen, links.")),
    .objects(
      "touchpoints", \.touchpoints,
      Text("The touchpoints in their order.", nl: "De contactmomenten in hun volgorde.")),
  ]
}
