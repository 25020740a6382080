import WorkbenchKit
import WorkspaceKit

/// `brand auditors`: whether the people who score touchpoints see the same.
struct BrandAuditorsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "brand auditors",
      Text(
        "Says whether auditors who scored the same touchpoints agree.",
        nl: "Zegt of auditors die dezelfde contactpunten beoordeelden het eens zijn."),
      details: Text(
        "Marks of audits/*.yaml that all auditors gave; a contradiction counts as 0, and of several "
          + "looks of one auditor the latest counts. ICC(2,1) is the agreement of single auditors: "
          + "below .5 their marks are not usable. ICC(3,1) ignores a constant difference: from .75 on "
          + "with a low ICC(2,1), one auditor is systematically stricter and the scale wants talking "
          + "over. Intervals by the F distribution (McGraw and Wong 1996).",
        nl: "Cijfers uit audits/*.yaml die alle auditors gaven; een tegenspraak telt als 0, en van "
          + "meer bezoeken van één auditor telt het laatste. ICC(2,1) is de overeenstemming van losse "
          + "auditors: onder 0,5 zijn hun cijfers niet bruikbaar. ICC(3,1) negeert een vast verschil: "
          + "vanaf 0,75 bij een lage ICC(2,1) is één auditor stelselmatig strenger en moet de schaal "
          + "besproken worden. Intervallen met de F-verdeling (McGraw en Wong 1996)."),
      topic: .brand, parameters: [ChosenJourneys.parameter, ConfidenceOption.parameter],
      resultColumns: AuditorTables.columns.map(\.id),
      examples: [
        Example(
          "brand auditors", Text("Do the auditors agree?", nl: "Zijn de auditors het eens?"),
          output: #"""
            How far auditors agree
            Value         n  ICC(2,1)    Low  High  ICC(3,1)    Low  High  Verdict
            ──────────────────────────────────────────────────────────────────────
            dichtbij      9      0.82  −0.04  0.97      0.97   0.89  0.99  usable
            gezellig      9      0.89   0.27  0.98      0.94   0.76  0.99  usable
            vakmanschap   7      0.79   0.27  0.96      0.80   0.22  0.96  usable
            makkelijk     9      0.52  −0.06  0.86      0.60  −0.06  0.89  usable
            voordelig     9      0.96   0.85  0.99      0.96   0.83  0.99  usable
            ──────────────────────────────────────────────────────────────────────
            Total        43      0.82   0.47  0.92      0.87   0.78  0.93  usable

            Who marks how
            Auditor   n  Mean  Of common marks  From the others (points)
            ────────────────────────────────────────────────────────────
            anouk    43   40%              40%                       +13
            bram     43   27%              27%                       −13

            The auditors agree enough for their marks to be used (ICC(2,1) 0.82, 43 marks).

            95% interval; marks that all auditors gave
            """#),
        Example(
          "brand auditors bestellen",
          Text("Nobody audited this journey", nl: "Deze klantreis heeft niemand bekeken"),
          failure: "audit.none"),
      ],
      searchTerms: [
        "icc", "agreement", "raters", "intraclass", "reliability", "overeenstemming",
        "beoordelaars", "betrouwbaarheid", "audit",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let options = try BrandOptions(call, context)
    let brand = try context.brandWithValues(&problems)
    let chosen = try ChosenJourneys(call, context)
    let scores = AuditorScores(brand, chosen, context.audits(of: brand, &problems))
    try Self.check(scores, chosen, at: call)
    let tables = AuditorTables(scores: scores, values: brand.values, options: options)
    return Report(
      [
        .table(tables.agreement), .table(tables.auditors),
        .note(Note(.body, tables.sentence, id: "sentence")),
        .note(
          Note(
            .aside,
            options.interval
              + Text("; marks that all auditors gave", nl: "; cijfers die alle auditors gaven"),
            id: "method")),
      ], warnings: problems)
  }

  private static func check(
    _ scores: AuditorScores, _ chosen: ChosenJourneys, at call: Call
  ) throws(Diagnostic) {
    let place: Place? =
      call.has(ChosenJourneys.parameter)
      ? .statement(call.span(of: ChosenJourneys.parameter)) : nil
    guard !scores.targets.isEmpty else {
      throw Diagnostic(
        .auditNone,
        chosen.journey == nil
          ? Text("no touchpoint has been audited", nl: "geen contactpunt is nog beoordeeld")
          : Text(
            "no touchpoint of this journey has been audited",
            nl: "geen contactpunt van deze klantreis is nog beoordeeld"), at: place,
        hint: Text(
          "write audits/NAME.yaml: help error audit.none",
          nl: "schrijf audits/NAAM.yaml: help error audit.none"))
    }
    guard scores.auditors.count > 1 else {
      throw Diagnostic(
        .auditAlone,
        Text(
          "only \(scores.auditors[0]) has looked, so there is nobody to agree with",
          nl:
            "alleen \(scores.auditors[0]) heeft gekeken, dus er is niemand om het mee eens te zijn"),
        at: place,
        hint: Text(
          "let a colleague score the same touchpoints unseen",
          nl: "laat een collega dezelfde contactpunten ongezien beoordelen"))
    }
    guard scores.complete().count > 1 else {
      throw Diagnostic(
        .auditAlone,
        Text(
          "the auditors have fewer than two marks in common",
          nl: "de auditors hebben minder dan twee cijfers gemeen"), at: place,
        hint: Text(
          "let them score the same touchpoints", nl: "laat ze dezelfde contactpunten beoordelen"))
    }
  }
}
