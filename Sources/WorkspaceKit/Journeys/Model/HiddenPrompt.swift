public import Diagnostics

/// A question that brings a forgotten touchpoint to mind.
public struct HiddenPrompt: Sendable, Hashable, FileObject {
  /// The stable id.
  public var id = ""
  /// The question.
  public var text: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A prompt that says nothing yet.
  public init() {}

  init(_ id: String, _ text: Text) {
    self.id = id
    self.text = text
  }

  /// What the object is called.
  public static var objectName: Text { Text("a prompt", nl: "een hulpvraag") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<HiddenPrompt> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("text", \.text, Text("The question.", nl: "De vraag.")),
  ]

  /// The prompts that every workspace begins with.
  public static let standard: [HiddenPrompt] = [
    HiddenPrompt(
      "back-door",
      Text(
        "What can be seen at the back of the building?",
        nl: "Wat is er te zien aan de achterkant van het gebouw?")),
    HiddenPrompt(
      "on-the-way",
      Text(
        "What does a customer pass on the way to us?",
        nl: "Waar komt een klant langs op weg naar ons?")),
    HiddenPrompt(
      "staff-off-duty",
      Text(
        "Where do customers meet our people off duty?",
        nl: "Waar komen klanten onze mensen buiten diensttijd tegen?")),
    HiddenPrompt(
      "advertising-outdoors",
      Text(
        "Which of our advertisements does a customer see outdoors?",
        nl: "Welke reclame van ons ziet een klant buiten?")),
    HiddenPrompt(
      "surroundings",
      Text(
        "What about litter, parking, smell and sound around us?",
        nl: "Hoe staat het met afval, parkeren, geur en geluid rondom ons?")),
    HiddenPrompt(
      "other-people",
      Text(
        "What do friends, reviews and the press say about us?",
        nl: "Wat zeggen vrienden, reviews en de pers over ons?")),
    HiddenPrompt(
      "after-use",
      Text(
        "What of ours stays in the house after use: bags, bills, packaging?",
        nl: "Wat blijft er na gebruik van ons in huis: tassen, rekeningen, verpakking?")),
  ]
}

/// What `prompts.yaml` holds.
struct PromptFile: FileObject {
  var prompts: [HiddenPrompt] = []
  var points = FilePoints()

  static var objectName: Text { Text("prompts", nl: "hulpvragen") }

  static let fields: FieldTable<PromptFile> = [
    .version,
    FileField<PromptFile>.objects(
      "prompts", \.prompts,
      Text(
        "Questions that bring forgotten touchpoints to mind.",
        nl: "Vragen die vergeten contactmomenten te binnen brengen.")
    ).required,
  ]
}
