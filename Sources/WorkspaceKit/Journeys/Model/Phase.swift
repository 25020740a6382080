public import Diagnostics

/// One phase of a journey map.
public struct Phase: Sendable, Hashable, FileObject {
  /// The stable id, such as `awareness`.
  public var id = ""
  /// What people read.
  public var title: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A phase that says nothing yet.
  public init() {}

  /// Makes a phase.
  ///
  /// - Parameters:
  ///   - id: the stable id.
  ///   - title: what people read.
  public init(_ id: String, _ title: Text) {
    self.id = id
    self.title = title
  }

  /// What people read.
  public var name: Text { title ?? .verbatim(id) }

  /// What the object is called.
  public static var objectName: Text { Text("a phase", nl: "een fase") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Phase> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
  ]

  /// The six phases that a map has unless the workspace says otherwise.
  public static let standard: [Phase] = [
    Phase("awareness", Text("Awareness", nl: "Bewustzijn")),
    Phase("consideration", Text("Consideration", nl: "Overweging")),
    Phase("purchase", Text("Purchase", nl: "Aankoop")),
    Phase("service", Text("Service", nl: "Service")),
    Phase("loyalty", Text("Loyalty", nl: "Loyaliteit")),
    Phase("advocacy", Text("Advocacy", nl: "Advocacy")),
  ]
}

/// One of the eight steps of customer experience, and where it stands on the map.
public struct ExperienceStep: Sendable, Hashable, FileObject {
  /// The step's number, from 1.
  public var number: Int?
  /// What people read.
  public var title: Text?
  /// The id of the phase that it falls in.
  public var phase: String?
  /// The service experience that it belongs to.
  public var service: ServiceExperience?
  /// When it comes, seen from the use.
  public var moment: UseMoment?
  /// Where it is written.
  public var points = FilePoints()

  /// A step that says nothing yet.
  public init() {}

  init(
    _ number: Int, _ title: Text, _ phase: String, _ service: ServiceExperience, _ moment: UseMoment
  ) {
    self.number = number
    self.title = title
    self.phase = phase
    self.service = service
    self.moment = moment
  }

  /// What the object is called.
  public static var objectName: Text { Text("a step", nl: "een stap") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<ExperienceStep> = [
    FileField.integer(
      "number", \.number, in: 1...99, Text("The step's number.", nl: "Het nummer van de stap.")
    ).required,
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    .reference(
      "phase", \.phase,
      Text("The phase that it falls in.", nl: "De fase waarin de stap valt.")),
    .word(
      "service", \.service,
      Text(
        "The service experience that it belongs to.",
        nl: "De servicebeleving waar de stap bij hoort.")),
    .word(
      "moment", \.moment,
      Text("When it comes, seen from the use.", nl: "Wanneer, gezien vanaf het gebruik.")),
  ]

  /// The eight steps with the places that they have unless the workspace says otherwise.
  public static let standard: [ExperienceStep] = [
    ExperienceStep(
      1, Text("aware of the company or brand", nl: "bewust van bedrijf of merk"), "awareness",
      .discovery, .before),
    ExperienceStep(2, Text("interest", nl: "interesse"), "consideration", .discovery, .before),
    ExperienceStep(
      3, Text("first acquaintance with the offer", nl: "eerste kennismaking met het aanbod"),
      "consideration", .discovery, .before),
    ExperienceStep(4, Text("purchase", nl: "aankoop"), "purchase", .purchase, .before),
    ExperienceStep(5, Text("use", nl: "gebruik"), "service", .relation, .during),
    ExperienceStep(
      6, Text("contact after the purchase", nl: "contact na aankoop"), "service", .followUp, .after),
    ExperienceStep(7, Text("repeat purchase", nl: "herhaalaankoop"), "loyalty", .followUp, .after),
    ExperienceStep(
      8, Text("tells others", nl: "vertelt het verder"), "advocacy", .relation, .after),
  ]
}

/// The phases and steps of a workspace, and how they lie on each other.
public struct Crosswalk: Sendable, Hashable, FileObject {
  /// The phases, in the order of the map.
  public var phases: [Phase] = []
  /// The steps, in their order.
  public var steps: [ExperienceStep] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A crosswalk that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a crosswalk", nl: "een overzicht van fasen") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Crosswalk> = [
    .version,
    .objects(
      "phases", \.phases,
      Text("The phases in their order.", nl: "De fasen in hun volgorde.")),
    .objects(
      "steps", \.steps,
      Text(
        "The steps of customer experience in their order.",
        nl: "De stappen van de klantbeleving in hun volgorde.")),
  ]

  /// The six phases and eight steps, as they are unless the workspace says otherwise.
  public static let standard: Crosswalk = {
    var crosswalk = Crosswalk()
    crosswalk.phases = Phase.standard
    crosswalk.steps = ExperienceStep.standard
    return crosswalk
  }()

  /// The same with the standard lists where it has none of its own.
  var completed: Crosswalk {
    var copy = self
    if copy.phases.isEmpty { copy.phases = Phase.standard }
    if copy.steps.isEmpty { copy.steps = ExperienceStep.standard }
    return copy
  }

  /// The phase of an id.
  ///
  /// - Parameter id: the id.
  public func phase(_ id: String) -> Phase? { phases.first { $0.id == id } }

  /// The position of a phase on the map, from 0.
  ///
  /// - Parameter id: the phase's id.
  public func position(of id: String?) -> Int? { phases.firstIndex { $0.id == id } }

  /// The step of a number.
  ///
  /// - Parameter number: the number.
  public func step(_ number: Int?) -> ExperienceStep? { steps.first { $0.number == number } }
}
