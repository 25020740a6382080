import WorkbenchKit
import WorkspaceKit

/// `drivers`: which ratings go with the outcome, and how strongly.
struct DriversCommand: Command {
  static let method = Parameter.text(
    "method", .option("method"), .choice(DriverMethod.allCases.map(\.rawValue)),
    help: Text(
      "How to look: shapley up to twelve items and weights above, unless told otherwise.",
      nl: "Hoe te kijken: shapley tot twaalf items en daarboven weights, tenzij anders gezegd."))

  var signature: CommandSignature {
    CommandSignature(
      "drivers",
      Text(
        "Says which ratings go with the outcome, and how strongly.",
        nl: "Zegt welke waarderingen met de uitkomst samenhangen, en hoe sterk."),
      details: Text(
        "The outcome is the answer 0–10 of the nps question (or the csat question where there is "
          + "none); the items are the survey's ratings, or those named after `over`. Importance is "
          + "a driver's share of what all items explain together: Shapley values up to twelve "
          + "items, Johnson's relative weights above. Its interval comes from resampling "
          + "respondents; the seed is printed. A place is given only as far as intervals separate "
          + "drivers. Who did not visit a touchpoint stays in the analysis: the rating counts among "
          + "visitors. Who left an item blank does not. `--method regression` gives slopes, "
          + "`correlation` each item by itself, `prca` tells basic from performance and "
          + "excitement factors. None of them makes a driver a cause.",
        nl: "De uitkomst is het antwoord 0–10 op de nps-vraag (of de csat-vraag als die er niet "
          + "is); de items zijn de waarderingen van de enquête, of die achter `over`. Belang is het "
          + "aandeel van een driver in wat alle items samen verklaren: Shapley-waarden tot twaalf "
          + "items, daarboven de relatieve gewichten van Johnson. Het interval komt uit hertrekken "
          + "van respondenten; de seed staat erbij. Een plaats wordt alleen gegeven zover "
          + "intervallen drivers scheiden. Wie een contactmoment niet bezocht blijft meedoen: de "
          + "waardering telt onder bezoekers. Wie een item openliet niet. `--method regression` "
          + "geeft hellingen, `correlation` elk item op zichzelf, `prca` onderscheidt basis-, "
          + "prestatie- en verrassingsfactoren. Geen ervan maakt van een driver een oorzaak."),
      topic: .scores,
      parameters: [DriverClauses.outcome, DriverClauses.over] + ResponseClauses.all + [
        Self.method, DriverClauses.bootstrap, DriverClauses.seed, ConfidenceOption.parameter,
        DriverClauses.unweighted, DriverClauses.chart,
      ],
      resultColumns: ImportanceTable.columns,
      examples: [
        Example(
          "drivers --bootstrap 99",
          Text(
            "What goes with the recommendation of the store",
            nl: "Wat samenhangt met de aanbeveling van de winkel"), output: ""),
        Example(
          "drivers of satisfied over entrance, produce, checkout by wave --bootstrap 99 --seed 7",
          Text(
            "Three touchpoints and satisfaction, wave by wave",
            nl: "Drie contactmomenten en tevredenheid, golf voor golf"), output: ""),
        Example(
          "drivers --bootstrap 99 --chart", Text("The same, drawn", nl: "Hetzelfde, getekend"),
          output: ""),
        Example(
          "drivers --method regression", Text("Points per point", nl: "Punten per punt"),
          output: ""),
        Example(
          "drivers --method correlation", Text("Each item by itself", nl: "Elk item op zichzelf"),
          output: ""),
        Example(
          "drivers --method prca",
          Text(
            "Basic, performance and excitement factors",
            nl: "Basis-, prestatie- en verrassingsfactoren"), output: ""),
        Example(
          "drivers where region = Zeeland",
          Text("Too few respondents", nl: "Te weinig respondenten"), failure: "drivers.small"),
        Example(
          "drivers over entrance, region",
          Text("A region is no rating", nl: "Een regio is geen waardering"),
          failure: "column.type"),
      ],
      searchTerms: [
        "importance", "key driver", "shapley", "lmg", "regression", "correlation", "kano",
        "relative weights", "belang", "samenhang", "regressie", "correlatie", "oorzaak",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let analysis = try await DriverAnalysis(call, in: context)
    let method =
      call[Self.method].flatMap(DriverMethod.init)
      ?? .standard(items: analysis.questions.items.count)
    return try await DriverReport(
      analysis: analysis, method: method, isDrawn: call[DriverClauses.chart] == true,
      context: context
    ).report()
  }
}
