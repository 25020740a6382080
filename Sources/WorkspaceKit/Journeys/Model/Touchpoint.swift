public import Diagnostics
public import ResponseStore

/// One moment of contact in a journey, between a customer and a company, product or service.
public struct Touchpoint: Sendable, Hashable {
  /// The stable id that joins everything: answers, events, experiences.
  public var id = ""
  /// The name, in the customer's words.
  public var name: Text?
  /// Whether customers may pass it by.
  public var isOptional: Bool?
  /// The part of the journey that it stands in, where a map has parts besides its phases.
  public var section: String?
  /// The id of its phase; nil to take that of its step.
  public var phase: String?
  /// The number of its step of customer experience.
  public var step: Int?
  /// The service experience that it belongs to; nil to take that of its step.
  public var service: ServiceExperience?
  /// When it comes; nil to take that of its step.
  public var moment: UseMoment?
  /// Whether it is met by body, screen or thought.
  public var kind: TouchpointKind?
  /// With what the customer has to do.
  public var counterpart: Counterpart?
  /// Where it happens, such as the shop, the website or the app.
  public var channel: String?
  /// Who has it in hand.
  public var control: TouchpointControl?
  /// Whether it comes to mind by itself.
  public var visibility: Visibility?
  /// By what it makes its impression.
  public var clue: ClueType?
  /// What the organisation wants with it.
  public var purpose: TouchpointPurpose?
  /// What the customer wants to achieve.
  public var goal: Text?
  /// Why the customer wants it.
  public var motivation: Text?
  /// What the customer does.
  public var action: Text?
  /// Who takes part: the customer, a cashier, a carrier.
  public var actors: [String] = []
  /// What makes it work: the functional element.
  public var functional: Text?
  /// What the customer expects.
  public var expectation: Text?
  /// Ids of promises that are due here.
  public var promises: [String] = []
  /// Ids of core values that show here.
  public var values: [String] = []
  /// Who answers for it.
  public var owner: String?
  /// How it should be done, as a standard that can be checked.
  public var standard: Text?
  /// How important it is.
  public var importance: Importance?
  /// The mean score wanted, on the scale of its questions.
  public var target: Double?
  /// The emotion that it should raise.
  public var emotion: String?
  /// Whether a machine does it.
  public var isAutomated: Bool?
  /// The id of the touchpoint where a person does the same.
  public var humanAlternative: String?
  /// What the description rests on.
  public var evidence: EvidenceNote?
  /// What customers felt here.
  public var experiences: [Experience] = []
  /// Activities of event logs that mean this touchpoint.
  public var events: [String] = []
  /// Activities of event logs that mean that it went wrong here.
  public var failures: [String] = []
  /// Other names under which answers know it.
  public var aliases: [String] = []
  /// Ways to pay that are offered.
  public var paymentMethods: [String] = []
  /// Languages that are spoken.
  public var languages: [String] = []
  /// Files with its texts.
  public var texts: [String] = []
  /// Pictures, recordings and links.
  public var attachments: [String] = []
  /// What the customer must be able to do, such as `reach-height: 180`.
  public var demands: [String: Double] = [:]
  /// Ids of customers' wishes that are met here.
  public var meets: [String] = []
  /// The service after the purchase that it is.
  public var afterSales: AfterSales?
  /// Why the organisation gets in touch here.
  public var contact: ContactReason?
  /// Where it is written.
  public var points = FilePoints()

  /// A touchpoint that says nothing yet.
  public init() {}

  /// What people read: the name, or the id where there is none.
  public var title: Text { name ?? .verbatim(id) }
}

/// How important a touchpoint is to both sides, 1…5.
public struct Importance: Sendable, Hashable, FileObject {
  /// To customers.
  public var customer: Int?
  /// To the organisation.
  public var organisation: Int?
  /// Where it is written.
  public var points = FilePoints()

  /// An importance that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("an importance", nl: "een belang") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Importance> = [
    .integer(
      "customer", \.customer, in: 1...5,
      Text("To customers, 1 to 5.", nl: "Voor klanten, 1 tot en met 5.")),
    .integer(
      "organisation", \.organisation, in: 1...5,
      Text("To the organisation, 1 to 5.", nl: "Voor de organisatie, 1 tot en met 5.")),
  ]
}

/// What a description rests on, and since when.
public struct EvidenceNote: Sendable, Hashable, FileObject {
  /// What it rests on.
  public var status: EvidenceStatus?
  /// When that was last looked at.
  public var date: CivilDate?
  /// Where it is written.
  public var points = FilePoints()

  /// A note that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("evidence", nl: "een onderbouwing") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<EvidenceNote> = [
    .word("status", \.status, Text("What it rests on.", nl: "Waar het op rust.")),
    .date("date", \.date, Text("When that was last looked at.", nl: "Wanneer dat is nagekeken.")),
  ]
}
