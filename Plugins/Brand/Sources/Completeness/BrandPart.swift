import WorkbenchKit
import WorkspaceKit

/// A part of a brand file: how much of it there is, and whether a brand can do without.
struct BrandPart {
  /// The key in `brand.yaml`.
  let key: String
  /// What people read.
  let title: Text
  /// How many there are.
  let count: Int
  /// Whether a brand without it is no measure for anything.
  let isEssential: Bool
  /// Where the first is written; nil where there is none.
  let place: Place?
  /// A question worth asking where it is missing.
  let question: Text

  /// Whether there is any.
  var isPresent: Bool { count > 0 }

  /// The parts of a brand, in the order of the file.
  static func all(of brand: Brand) -> [BrandPart] {
    essentials(of: brand) + others(of: brand)
  }

  private static func essentials(of brand: Brand) -> [BrandPart] {
    [
      BrandPart(
        key: "definition", title: Text("definition", nl: "definitie"),
        count: brand.definition == nil ? 0 : 1, isEssential: true, place: brand.definition?.place,
        question: Text("What is the brand, in one sentence?", nl: "Wat is het merk, in één zin?")),
      BrandPart(
        key: "values", title: Text("core values", nl: "kernwaarden"), count: brand.values.count,
        isEssential: true, place: brand.values.first?.place,
        question: Text("What does it stand for?", nl: "Waar staat het voor?")),
      BrandPart(
        key: "feelings", title: Text("desired feelings", nl: "gewenste gevoelens"),
        count: brand.feelings.count, isEssential: true, place: brand.feelings.first?.place,
        question: Text("How should customers feel?", nl: "Hoe moeten klanten zich voelen?")),
      BrandPart(
        key: "relation", title: Text("desired relation", nl: "gewenste relatie"),
        count: brand.relation == nil ? 0 : 1, isEssential: true, place: brand.relation?.place,
        question: Text(
          "What does it want to be to its customers?", nl: "Wat wil het voor zijn klanten zijn?")),
      BrandPart(
        key: "customers-say", title: Text("what customers should say", nl: "wat klanten zeggen"),
        count: brand.sayings.count, isEssential: true, place: brand.sayings.first?.place,
        question: Text(
          "What should customers say to a neighbour?",
          nl: "Wat moeten klanten tegen een buur zeggen?"
        )),
      BrandPart(
        key: "usps", title: Text("what sets it apart", nl: "wat het onderscheidt"),
        count: brand.sellingPoints.count, isEssential: true,
        place: brand.sellingPoints.first?.place,
        question: Text(
          "Why here and not at the rival?", nl: "Waarom hier en niet bij de concurrent?")),
    ]
  }

  private static func others(of brand: Brand) -> [BrandPart] {
    [
      BrandPart(
        key: "target-groups", title: Text("target groups", nl: "doelgroepen"),
        count: brand.targetGroups.count, isEssential: false,
        place: brand.targetGroups.first?.place,
        question: Text("Whom is it for?", nl: "Voor wie is het?")),
      BrandPart(
        key: "personality", title: Text("personality", nl: "persoonlijkheid"),
        count: brand.personality.count, isEssential: false, place: brand.personality.first?.place,
        question: Text(
          "If it were a person, who?", nl: "Als het een mens was, wie dan?")),
      BrandPart(
        key: "culture", title: Text("culture", nl: "cultuur"), count: brand.culture.count,
        isEssential: false, place: brand.culture.first?.place,
        question: Text(
          "How do people work together inside?", nl: "Hoe werken mensen binnen samen?")),
      BrandPart(
        key: "address", title: Text("address policy", nl: "aanspreekbeleid"),
        count: brand.address.rows.count, isEssential: false, place: brand.address.rows.first?.place,
        question: Text(
          "Who is addressed with u, who with je?", nl: "Wie krijgt u te horen, wie je?")),
      BrandPart(
        key: "terms", title: Text("word lists", nl: "woordenlijsten"),
        count: brand.wordLists.count, isEssential: false,
        place: brand.wordLists.first?.entries.first?.place,
        question: Text(
          "Which words do only insiders know?", nl: "Welke woorden kennen alleen ingewijden?")),
      BrandPart(
        key: "competitors", title: Text("competitors", nl: "concurrenten"),
        count: brand.competitors.count, isEssential: false,
        place: brand.competitors.first?.place,
        question: Text(
          "What else could customers choose?", nl: "Waar kunnen klanten nog meer voor kiezen?")),
    ]
  }
}
