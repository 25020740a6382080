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
          output: ""),
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
