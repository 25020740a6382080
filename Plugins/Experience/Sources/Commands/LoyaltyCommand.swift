import WorkbenchKit
import WorkspaceKit

/// `loyalty`: from customer to loyal customer to ambassador.
struct LoyaltyCommand: Command {
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: ["nps"]),
    help: Text(
      "The recommendation question; the only one where there is one.",
      nl: "De aanbevelingsvraag; de enige als er één is."))

  static let loyal = Parameter.condition(
    "loyal", .clause("loyal"), .responseCondition,
    help: Text(
      "Who is loyal; those with more than one order or visit without.",
      nl: "Wie loyaal is; zonder zijn dat klanten met meer dan één bestelling of bezoek."))

  var signature: CommandSignature {
    CommandSignature(
      "loyalty",
      Text(
        "Counts customers, loyal customers and ambassadors, rung by rung.",
        nl: "Telt klanten, loyale klanten en ambassadeurs, trede voor trede."),
      details: Text(
        "A loyal customer is one who fits the condition after `loyal`. Without it: where a survey "
          + "knows respondents and their orders or visits, whoever has more than one (the "
          + "answer of their first day counts); elsewhere whoever answers 7 or more, which says so. An "
          + "ambassador is a loyal customer who is a promoter (9–10). Conversion is the share of "
          + "the rung below, with Wilson's interval. The second table holds loyalty against the "
          + "groups of the recommendation.",
        nl: "Een loyale klant is wie aan de voorwaarde achter `loyal` voldoet. Zonder: waar een "
          + "enquête respondenten en hun bestellingen of bezoeken kent, wie er meer dan één heeft "
          + "(het antwoord van de eerste dag telt); elders wie 7 of hoger antwoordt, en dat staat "
          + "erbij. Een ambassadeur is een loyale klant die promotor is (9–10). Conversie is het "
          + "aandeel van de trede eronder, met het interval van Wilson. De tweede tabel legt "
          + "loyaliteit naast de groepen van de aanbeveling."),
      topic: .experience,
      parameters: [
        Self.question, Self.loyal, ResponseClauses.condition, ResponseClauses.since,
        ResponseClauses.until, ConfidenceOption.parameter, JourneyParameters.chart,
      ], resultColumns: ["rung", "n", "of", "conversion", "low", "high", "flag"],
      examples: [
        Example(
          "loyalty loyal customer_type = vast",
          Text("Regular customers of the store", nl: "Vaste klanten van de winkel"), output: ""),
        Example(
          "loyalty of shop_recommend",
          Text("Who ordered more than once", nl: "Wie meer dan één keer bestelde"), output: ""),
        Example(
          "loyalty of satisfied",
          Text("That question is no recommendation", nl: "Die vraag is geen aanbeveling"),
          failure: "column.type"),
      ],
      searchTerms: [
        "ladder", "ambassador", "repeat purchase", "retention", "loyaliteit", "ambassadeur",
        "herhaalaankoop", "loyale klant", "promotor",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let options = try ExperienceOptions(call, context)
    let word = call[Self.question].map { Spanned($0, at: call.span(of: Self.question)) }
    let (survey, question) = try context.question(word, of: [.nps])
    let filter = try ResponseClauses.filter(of: call, in: context, for: survey)
    let found = try await LadderCustomers.fetch(
      question, of: survey, where: filter, loyal: call[Self.loyal], in: context)
    let ladder = LoyaltyLadder(found.customers)
    return LoyaltyReport(
      ladder: ladder, found: found, survey: survey.declaration, question: question,
      filter: filter, options: options
    ).report(isDrawn: call[JourneyParameters.chart] == true, in: context)
  }
}
