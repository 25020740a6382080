import WorkbenchKit
import WorkspaceKit

/// `brand show`: what the brand wants to be.
struct BrandShowCommand: Command {
  static let part = Parameter.text(
    "part", .positional, .choice(BrandPage.Part.allCases.map(\.rawValue)),
    help: Text("Only this part.", nl: "Alleen dit deel."))

  var signature: CommandSignature {
    CommandSignature(
      "brand show",
      Text(
        "Shows what the brand wants to be, as brand.yaml says it.",
        nl: "Toont wat het merk wil zijn, zoals brand.yaml het zegt."),
      details: Text(
        "The definition, the core values with what shows and what contradicts them, how customers "
          + "should feel, what sets the brand apart, who is addressed how, the indirect signals with "
          + "what was seen, competitors, and promises. Files are read anew each time, so an edit shows "
          + "at once.",
        nl:
          "De definitie, de kernwaarden met wat ze laat zien en wat ze tegenspreekt, hoe klanten zich "
          + "moeten voelen, wat het merk onderscheidt, wie hoe aangesproken wordt, de indirecte "
          + "signalen met wat er gezien is, concurrenten en beloften. Bestanden worden elke keer "
          + "opnieuw gelezen, dus een wijziging is meteen te zien."),
      topic: .brand, parameters: [Self.part],
      resultColumns: ["id", "text", "weight", "shows_as", "contradicts_as"],
      examples: [
        Example(
          "brand show values", Text("What it stands for", nl: "Waar het voor staat"),
          output: #"""
            Core values
            Id           Value               Weight  Shows as            Contradicted by
            ────────────────────────────────────────────────────────────────────────────────
            dichtbij     We know the neigh…     2.0  Staff live nearby…  A phone menu or ta…
            gezellig     Time for a chat        1.0  A joke at the che…  A cashier who does…
            vakmanschap  We know about food     1.5  The butcher gives…  Beans on the floor
            makkelijk    Groceries without…     1.0  Paying the way yo…  Words that nobody …
            voordelig    Fair prices, ever…     0.5  No price that end…  Small print under …
            shortened: text, shows_as, contradicts_as; see all with --width 175 or --format
            csv
            """#),
        Example(
          "brand show address", Text("Who is addressed how", nl: "Wie hoe aangesproken wordt"),
          output: #"""
            Who is addressed how
            Channel   Segment  Form    Because
            ──────────────────────────────────────────────────────────────
            all       all      je      Neighbours say je
            brief     all      u       A letter is a letter
            brief     nieuw    je
            telefoon  all      u       You cannot hear how old somebody is
            folder    all      either  Everybody reads along
            """#),
        Example(
          "brand show promises",
          Text("What customers are promised", nl: "Wat klanten beloofd wordt"),
          output: #"""
            Promises
                                                                                         Not
            Id             Promise         Fine print      Due at          Kept  Broken  due
            ────────────────────────────────────────────────────────────────────────────────
            altijd-de-la…  Always the lo…  –               –                  0       0    0
            betalen-zond…  Paid within f…  When paying w…  bestellen/bet…     0       0    0
            bezorging-in…  Delivered wit…  For orders un…  bezorgen/bezo…     0       0    0
            geld-terug-i…  Your money ba…  Three working…  retourneren/t…     2       1    0
            mens-aan-de-…  Always a pers…  During openin…  boodschappen/…    20       0    0
            vierde-in-de…  Fourth in lin…  Only while no…  boodschappen/…     8       3    3
            – empty
            1 column hidden: measured; shortened: id, text, condition, due_at; see all with
            --width 249 or --format csv
            """#),
        Example(
          "brand show colour",
          Text("A part that does not exist", nl: "Een deel dat niet bestaat"),
          failure: "argument.type"),
      ],
      searchTerms: [
        "identity", "values", "personality", "positioning", "merkidentiteit", "kernwaarden",
        "persoonlijkheid", "usp",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let brand = try context.brand(&problems)
    let promises = context.workspace?.promises ?? Declared([])
    problems += promises.problems
    let page = BrandPage(brand: brand, promises: promises.value)
    let wanted = call[Self.part].flatMap(BrandPage.Part.init(rawValue:))
    let parts = wanted.map { [$0] } ?? BrandPage.Part.allCases
    var blocks = parts.flatMap { page.blocks(of: $0) }
    if wanted == nil {
      blocks.insert(.note(Note(.heading, .verbatim(brand.name), id: "name")), at: 0)
    } else if blocks.isEmpty {
      blocks = [
        .note(
          Note(
            .body,
            Text(
              "The brand file says nothing about it: brand check",
              nl: "Het merkbestand zegt er niets over: brand check"), id: "nothing"))
      ]
    }
    return Report(blocks, warnings: problems)
  }
}
