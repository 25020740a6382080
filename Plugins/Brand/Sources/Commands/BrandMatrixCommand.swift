import WorkbenchKit
import WorkspaceKit

/// `brand matrix`: which core values show at which touchpoints.
struct BrandMatrixCommand: Command {
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the matrix.", nl: "Tekent de matrix."))

  var signature: CommandSignature {
    CommandSignature(
      "brand matrix",
      Text(
        "Shows which core values come across at which touchpoints.",
        nl: "Toont welke kernwaarden bij welke contactpunten overkomen."),
      details: Text(
        "Joins what journeys claim (values: of a touchpoint) and what auditors saw (audits/*.yaml): a "
          + "mark wins from a claim, and a claim that nobody checked is shown as such. Coverage is the "
          + "share of the touchpoints looked at where a value shows at all, strength the mean mark as "
          + "a share of the top of the scale. BR-02 a touchpoint that contradicts a value, BR-06 an "
          + "indirect signal that does, BR-03 a value that shows nowhere or only in advertising. "
          + "Contradictions stand apart: no mean cancels them. The figures describe the touchpoints "
          + "looked at and nothing beyond them, so they have no interval.",
        nl:
          "Legt naast elkaar wat klantreizen claimen (values: bij een contactpunt) en wat auditors "
          + "zagen (audits/*.yaml): een cijfer wint van een claim, en een claim die niemand nakeek "
          + "staat er als claim. Dekking is het aandeel bekeken contactpunten waar een waarde "
          + "enigszins blijkt, sterkte het gemiddelde cijfer als aandeel van de top van de schaal. "
          + "BR-02 een contactpunt dat een waarde tegenspreekt, BR-06 een indirect signaal dat dat "
          + "doet, BR-03 een waarde die nergens of alleen in reclame blijkt. Tegenspraken staan apart: "
          + "geen gemiddelde heft ze op. De cijfers gaan alleen over de bekeken contactpunten en "
          + "hebben dus geen interval."),
      topic: .brand, parameters: [ChosenJourneys.parameter, Self.chart],
      resultColumns: ["touchpoint", "strength", "auditors"],
      examples: [
        Example(
          "brand matrix boodschappen",
          Text("The errand, value by value", nl: "De boodschappen, waarde voor waarde"), output: ""),
        Example(
          "brand matrix boodschap",
          Text("A journey that does not exist", nl: "Een klantreis die niet bestaat"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "values", "coverage", "audit", "heat", "kernwaarden", "dekking", "sterkte", "tegenspraak",
        "contradiction",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let brand = try context.brandWithValues(&problems)
    let chosen = try ChosenJourneys(call, context)
    let audits = context.audits(of: brand, &problems)
    let matrix = ValueMatrix(brand, chosen, audits)
    let tables = MatrixTables(matrix: matrix, chosen: chosen)
    let findings = MatrixFindings(matrix: matrix)
    var blocks: [Report.Block] = []
    if call[Self.chart] == true, !matrix.audited.isEmpty {
      blocks.append(.chart(tables.heat))
    } else {
      blocks.append(.table(tables.touchpoints))
    }
    blocks.append(.table(tables.values))
    let found = findings.all
    if !found.isEmpty { blocks.append(.findings(found)) }
    blocks.append(.note(Note(.body, findings.sentence, id: "sentence")))
    return Report(blocks, warnings: problems)
  }
}
