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
          Text("Regular customers of the store", nl: "Vaste klanten van de winkel"),
          output: #"""
            The loyalty ladder
            Rung                n     Of  Conversion    Low   High  Flag
            ────────────────────────────────────────────────────────────
            customer        5,290      –        –      –      –
            loyal customer  2,818  5,290       53.3%  51.9%  54.6%
            ambassador      1,283  2,818       45.5%  43.7%  47.4%
            – not applicable

            Of 5,290 customers 53% (52% … 55%) are loyal; of the loyal 46% (44% … 47%) are
            ambassadors.

            Loyal per group of the recommendation
            Group           n  Loyal    Low   High  Flag
            ────────────────────────────────────────────
            promoters   1,809  70.9%  68.8%  73.0%
            passives    2,401  49.2%  47.2%  51.2%
            detractors  1,080  32.7%  30.0%  35.5%
            n 5,290 of 5,486 customers with an answer to recommend
            loyal: as the condition says
            95% interval: Wilson; each customer counts once
            an association, not a cause: other differences between respondents may lie
            behind it
            """#),
        Example(
          "loyalty of shop_recommend",
          Text("Who ordered more than once", nl: "Wie meer dan één keer bestelde"),
          output: #"""
            The loyalty ladder
            Rung                n     Of  Conversion    Low   High  Flag
            ────────────────────────────────────────────────────────────
            customer        1,762      –        –      –      –
            loyal customer    972  1,762       55.2%  52.8%  57.5%
            ambassador        311    972       32.0%  29.1%  35.0%
            – not applicable

            Of 1,762 customers 55% (53% … 57%) are loyal; of the loyal 32% (29% … 35%) are
            ambassadors.

            Loyal per group of the recommendation
            Group         n  Loyal    Low   High  Flag
            ──────────────────────────────────────────
            promoters   547  56.9%  52.7%  60.9%
            passives    770  56.6%  53.1%  60.1%
            detractors  445  50.6%  45.9%  55.2%
            n 1,762 of 1,785 customers with an answer to shop_recommend
            loyal: more than one case of the same respondent; the answer is that of their
            first day
            95% interval: Wilson; each customer counts once
            an association, not a cause: other differences between respondents may lie
            behind it
            """#),
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
