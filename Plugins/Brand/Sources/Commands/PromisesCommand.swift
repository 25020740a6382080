import WorkbenchKit
import WorkspaceKit

/// `promises`: whether what is promised is also done.
struct PromisesCommand: Command {
  static let margin = Parameter.decimal(
    "points", .option("margin"), in: 0.001...100,
    help: Text(
      "The gap that still counts as kept, in points of the scale.",
      nl: "Het verschil dat nog als nagekomen geldt, in punten van de schaal."))

  var signature: CommandSignature {
    CommandSignature(
      "promises",
      Text(
        "Says how often promises are kept, and what customers expected.",
        nl: "Zegt hoe vaak beloften nagekomen worden, en wat klanten verwachtten."),
      details: Text(
        "Outcomes come from checks, from answers against a bound, or from the time between two events "
          + "against a limit. What was not due by the fine print is a third outcome and in no rate; a "
          + "case that does not reach its second event is unfinished. The verdict takes the whole "
          + "Wilson interval: kept above the target, broken below it, else inconclusive. Delivered is "
          + "compared with what the same customers expected (expected:), or with the target of a due "
          + "touchpoint: a t interval within the margin counts as kept, p is adjusted by Holm. Answers "
          + "count once each, without weights. PR-02 broken, PR-03 promises more than is delivered, "
          + "PR-04 delivers more than is promised or expected, PR-05 idle, PR-06 the condition is not "
          + "told where the promise is made. Expectations asked afterwards lean towards what was got.",
        nl:
          "Uitkomsten komen uit controles, uit antwoorden tegen een grens, of uit de tijd tussen twee "
          + "gebeurtenissen tegen een limiet. Wat door de voorwaarde niet gold is een derde uitkomst en "
          + "telt in geen aandeel; een geval dat de tweede gebeurtenis niet haalt is niet af. Het "
          + "oordeel gebruikt het hele interval van Wilson: nagekomen boven het doel, gebroken "
          + "eronder, anders onbeslist. Geleverd wordt vergeleken met wat dezelfde klanten verwachtten "
          + "(expected:), of met het doel van een contactpunt waar het geldt: een t-interval binnen de "
          + "marge heet nagekomen, p is gecorrigeerd volgens Holm. Elk antwoord telt één keer, zonder "
          + "gewichten. PR-02 gebroken, PR-03 belooft meer dan er geleverd wordt, PR-04 levert meer "
          + "dan beloofd of verwacht, PR-05 loos, PR-06 de voorwaarde staat niet waar de belofte "
          + "gedaan wordt. Verwachtingen die achteraf gevraagd zijn, neigen naar wat er kwam."),
      topic: .brand,
      parameters: [Self.margin, ConfidenceOption.parameter, BrandCheckCommand.failOn],
      resultColumns: PromiseTables.columns.map(\.id),
      examples: [
        Example(
          "promises",
          Text("What is kept of what is promised", nl: "Wat er komt van wat beloofd is"),
          output: #"""
            How often promises are kept
                                      Not
            Promise          By       due    n    Rate    Low    High  Target  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            altijd-de-laag…  checks     0    0    –¹     –¹      –¹        –²  nobody looked
            betalen-zonder…  events   230  520   99.8%  98.9%  100.0%     90%  kept
            bezorging-in-h…  answers    0  676   81.7%  78.6%   84.4%     80%  inconclusive
            geld-terug-in-…  checks     0    3   66.7%  20.8%   93.9%     95%  broken
            mens-aan-de-ba…  checks     0   20  100.0%  83.9%  100.0%     80%  kept
            vierde-in-de-r…  checks     3   11   72.7%  43.4%   90.3%     95%  broken
            –¹ not applicable · –² empty
            6 columns hidden: kept, broken, unfinished, due, checked, flag; shortened:
            promise; see all with --width 149 or --format csv

            Promised, expected, delivered
            Promise             n  Against     Expected    Gap    Low   High  Balance
            ────────────────────────────────────────────────────────────────────────────────
            altijd-de-laags…    0  –²              –²     –²     –²     –²    idle
            betalen-zonder-…    0  –²              –²     –²     –²     –²    fits
            bezorging-in-he…  676  our target      4.00  +0.21  +0.15  +0.27  open
            geld-terug-in-d…    0  –²              –²     –²     –²     –²    over-promised
            mens-aan-de-bal…    0  –²              –²     –²     –²     –²    under-promised
            vierde-in-de-rij    0  –²              –²     –²     –²     –²    over-promised
            –¹ empty · –² not applicable
            5 columns hidden: made_at, expectation, delivered, p, gap_verdict; shortened:
            promise; see all with --width 180 or --format csv

            ! warning  PR-05  altijd-de-laagste-prijs
              is made, and due nowhere
              promises/altijd-de-laagste-prijs.yaml:3:7
                text: {nl: Altijd de laagste prijs, en: Always the lowest price}
                      ^
              → Would anybody miss it?

            ! warning  PR-06  betalen-zonder-gedoe
              the condition is not told where it is promised: bestellen/winkelmand
              promises/betalen-zonder-gedoe.yaml:3:7
                text: {nl: In vijf minuten betaald, en: Paid within five minutes}
                      ^
              → Would a customer know when it does not count?

            ! warning  PR-06  bezorging-in-het-uur
              the condition is not told where it is promised: bestellen/homepage
              promises/bezorging-in-het-uur.yaml:3:7
                text: {nl: Bezorgd binnen het uur dat je koos, en: Delivered within the hou…
                      ^
              → Would a customer know when it does not count?

            ✗ error  PR-02  geld-terug-in-drie-dagen
              kept at most 94%, the target is 95%
              n 3 · kept 2 · rate 67% · low 21% · high 94%
              promises/geld-terug-in-drie-dagen.yaml:2:7
                text: {nl: Binnen drie dagen je geld terug, en: Your money back within thre…
                      ^
              → What stands in the way?

            ! warning  PR-03  geld-terug-in-drie-dagen
              promises more than is delivered
              n 3 · kept 2 · rate 67% · low 21% · high 94%
              promises/geld-terug-in-drie-dagen.yaml:2:7
                text: {nl: Binnen drie dagen je geld terug, en: Your money back within thre…
                      ^
              → Keep it, or promise less?

            ! warning  PR-06  geld-terug-in-drie-dagen
              the condition is not told where it is promised: retourneren/retour-aanmelden
              promises/geld-terug-in-drie-dagen.yaml:2:7
                text: {nl: Binnen drie dagen je geld terug, en: Your money back within thre…
                      ^
              → Would a customer know when it does not count?

            ! warning  PR-04  mens-aan-de-balie
              is kept, and told nowhere
              n 20 · kept 20 · rate 100% · low 84% · high 100%
              promises/mens-aan-de-balie.yaml:3:7
                text: {nl: Altijd een mens aan de servicebalie, en: Always a person at the …
                      ^
              → Who should hear of it?

            ✗ error  PR-02  vierde-in-de-rij
              kept at most 90%, the target is 95%
              n 11 · kept 8 · rate 73% · low 43% · high 90%
              promises/vierde-in-de-rij.yaml:5:7
                text: {nl: "Vierde in de rij? Dan zijn je boodschappen gratis.", en: "Fourt…
                      ^
              → What stands in the way?

            ! warning  PR-03  vierde-in-de-rij
              promises more than is delivered
              n 11 · kept 8 · rate 73% · low 43% · high 90%
              promises/vierde-in-de-rij.yaml:5:7
                text: {nl: "Vierde in de rij? Dan zijn je boodschappen gratis.", en: "Fourt…
                      ^
              → Keep it, or promise less?

            ! warning  PR-06  vierde-in-de-rij
              the condition is not told where it is promised: boodschappen/folder
              promises/vierde-in-de-rij.yaml:5:7
                text: {nl: "Vierde in de rij? Dan zijn je boodschappen gratis.", en: "Fourt…
                      ^
              → Would a customer know when it does not count?

            10 findings: 2 errors, 8 warnings

            Of 6 promises: 2 kept, 2 broken, 1 inconclusive, 1 looked at by nobody. With the
            58 unfinished as broken, betalen-zonder-gedoe is 90%.

            95% interval: rate Wilson, gap Student t; margin 0.5 points; Holm over 1
            """#),
        Example(
          "promises --margin nul",
          Text("A margin that is no number", nl: "Een marge die geen getal is"),
          failure: "argument.type"),
      ],
      searchTerms: [
        "kept", "broken", "guarantee", "expectation", "gap", "over-promise", "beloften", "garantie",
        "verwachting", "nagekomen",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    var options = try BrandOptions(call, context)
    if let margin = call[Self.margin] { options.margin = margin }
    let promises = context.promises(&problems)
    guard !promises.isEmpty else {
      throw problems.first
        ?? Diagnostic(
          .promiseNone,
          context.workspace == nil
            ? Text("no workspace is open", nl: "er is geen werkruimte geopend")
            : Text("the workspace promises nothing", nl: "de werkruimte belooft niets"),
          hint: Text(
            "write promises/NAME.yaml: help error promise.none",
            nl: "schrijf promises/NAAM.yaml: help error promise.none"))
    }
    let all = try await PromiseResults(promises, options, in: context)
    let tables = PromiseTables(results: all.results, options: options)
    let findings = PromiseFindings(results: all.results, options: options)
    let found = findings.all
    var blocks: [Report.Block] = [.table(tables.rates), .table(tables.balances)]
    if !found.isEmpty { blocks.append(.findings(found)) }
    blocks.append(.note(Note(.body, findings.sentence, id: "sentence")))
    blocks.append(.note(Note(.aside, Self.method(options, all), id: "method")))
    if context.filter != nil, all.results.contains(where: { $0.tally.source == .checks }) {
      blocks.append(
        .note(
          Note(
            .caution,
            Text(
              "the session's filter narrows answers and events, not checks",
              nl: "het filter van de sessie beperkt antwoorden en gebeurtenissen, geen controles"),
            id: "filter")))
    }
    var report = Report(blocks, warnings: problems + all.problems)
    report.isFailure = BrandCheckCommand.isFailure(found, call)
    return report
  }

  private static func method(_ options: BrandOptions, _ all: PromiseResults) -> Text {
    options.interval
      + Text { language in
        let margin = Numerals.decimal(options.margin, digits: 1, language)
        return language == .nl
          ? ": aandeel Wilson, verschil Student t; marge \(margin) punt; Holm over \(all.tests)"
          : ": rate Wilson, gap Student t; margin \(margin) points; Holm over \(all.tests)"
      }
  }
}
