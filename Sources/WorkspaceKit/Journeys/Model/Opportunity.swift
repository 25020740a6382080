public import Diagnostics
public import ResponseStore

/// A chance to make the experience better, and what is done about it.
public struct Opportunity: Sendable, Hashable, FileObject {
  /// The stable id.
  public var id = ""
  /// What people read.
  public var title: Text?
  /// Ids of rules whose findings it answers.
  public var findings: [String] = []
  /// Touchpoints that it is about: ids, or `journey/touchpoint`.
  public var touchpoints: [String] = []
  /// Who answers for it.
  public var owner: String?
  /// How far it has come.
  public var status: ActionStatus?
  /// How much work it is, 1 (little) … 5.
  public var effort: Int?
  /// By how much the score of the touchpoints is expected to rise, in points of its scale.
  public var effect: Double?
  /// What it rests on.
  public var evidence: EvidenceNote?
  /// When it was decided.
  public var decided: CivilDate?
  /// When it was looked at whether it worked.
  public var evaluated: CivilDate?
  /// What is done.
  public var actions: [ImprovementAction] = []
  /// Where it is written.
  public var points = FilePoints()

  /// An opportunity that says nothing yet.
  public init() {}

  /// What people read: the title, or the id where there is none.
  public var name: Text { title ?? .verbatim(id) }

  /// What the object is called.
  public static var objectName: Text { Text("an opportunity", nl: "een kans") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Opportunity> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    .strings(
      "findings", \.findings,
      Text("Rules whose findings it answers.", nl: "Regels waarvan het bevindingen oplost.")),
    .strings(
      "touchpoints", \.touchpoints,
      Text("The touchpoints that it is about.", nl: "De contactmomenten waarover het gaat.")),
    .string("owner", \.owner, Text("Who answers for it.", nl: "Wie ervoor verantwoordelijk is.")),
    .word("status", \.status, Text("How far it has come.", nl: "Hoe ver het is.")),
    .integer(
      "effort", \.effort, in: 1...5,
      Text("How much work, 1 (little) to 5.", nl: "Hoeveel werk, 1 (weinig) tot en met 5.")),
    .number(
      "effect", \.effect, in: -100...100,
      Text(
        "The rise expected, in points of the touchpoint's scale.",
        nl: "De verwachte stijging, in punten van de schaal van het contactmoment.")),
    .object("evidence", \.evidence, Text("What it rests on.", nl: "Waar het op rust.")),
    .date("decided", \.decided, Text("When it was decided.", nl: "Wanneer besloten.")),
    .date("evaluated", \.evaluated, Text("When it was evaluated.", nl: "Wanneer geëvalueerd.")),
    .objects("actions", \.actions, Text("What is done.", nl: "Wat er gebeurt.")),
  ]
}

/// One thing that somebody does about an opportunity.
public struct ImprovementAction: Sendable, Hashable, FileObject {
  /// The stable id.
  public var id = ""
  /// What is done.
  public var text: Text?
  /// Who does it.
  public var owner: String?
  /// When it must be done.
  public var due: CivilDate?
  /// How far it has come.
  public var status: ActionStatus?
  /// When it was looked at whether it worked.
  public var evaluated: CivilDate?
  /// Where it is written.
  public var points = FilePoints()

  /// An action that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("an action", nl: "een actie") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<ImprovementAction> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("text", \.text, Text("What is done.", nl: "Wat er gebeurt.")),
    .string("owner", \.owner, Text("Who does it.", nl: "Wie het doet.")),
    .date("due", \.due, Text("When it must be done.", nl: "Wanneer het klaar moet zijn.")),
    .word("status", \.status, Text("How far it has come.", nl: "Hoe ver het is.")),
    .date("evaluated", \.evaluated, Text("When it was evaluated.", nl: "Wanneer geëvalueerd.")),
  ]
}

/// What `opportunities.yaml` holds.
struct OpportunityFile: FileObject {
  var opportunities: [Opportunity] = []
  var points = FilePoints()

  static var objectName: Text { Text("opportunities", nl: "kansen") }

  static let fields: FieldTable<OpportunityFile> = [
    .version,
    FileField<OpportunityFile>.objects(
      "opportunities", \.opportunities, Text("The opportunities.", nl: "De kansen.")
    ).required,
  ]
}
