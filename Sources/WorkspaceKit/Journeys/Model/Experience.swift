public import Diagnostics
public import ResponseStore

/// What somebody felt, thought or did at a touchpoint, as told or seen.
public struct Experience: Sendable, Hashable, FileObject {
  /// Who told it or what was observed: a pseudonym, never a name.
  public var respondent: String?
  /// When.
  public var date: CivilDate?
  /// What kind of experience it is.
  public var kind: ExperienceKind?
  /// Whether the customer knows of it.
  public var isConscious: Bool?
  /// The feeling in a word.
  public var emotion: String?
  /// How pleasant, −2…+2.
  public var valence: Double?
  /// How strong, 1…5.
  public var intensity: Int?
  /// How it compares with what was expected.
  public var expectation: ExpectationMet?
  /// In the customer's words.
  public var quote: Text?
  /// How it came to be known.
  public var source: ExperienceSource?
  /// Where it is written.
  public var points = FilePoints()

  /// An experience that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("an experience", nl: "een beleving") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Experience> = [
    .string(
      "respondent", \.respondent,
      Text("Who told it: a pseudonym.", nl: "Wie het vertelde: een pseudoniem.")),
    .date("date", \.date, Text("When.", nl: "Wanneer.")),
    .word("kind", \.kind, Text("What kind it is.", nl: "Wat voor beleving het is.")),
    .boolean(
      "conscious", \.isConscious,
      Text("Whether the customer knows of it.", nl: "Of de klant zich ervan bewust is.")),
    .string("emotion", \.emotion, Text("The feeling in a word.", nl: "Het gevoel in een woord.")),
    .number(
      "valence", \.valence, in: -2...2,
      Text("How pleasant, -2 to 2.", nl: "Hoe prettig, -2 tot en met 2.")),
    .integer(
      "intensity", \.intensity, in: 1...5,
      Text("How strong, 1 to 5.", nl: "Hoe sterk, 1 tot en met 5.")),
    .word(
      "expectation", \.expectation,
      Text(
        "How it compares with what was expected.",
        nl: "Hoe het zich verhoudt tot de verwachting.")),
    .text("quote", \.quote, Text("In the customer's words.", nl: "In de woorden van de klant.")),
    .word("source", \.source, Text("How it is known.", nl: "Hoe het bekend is.")),
  ]
}
