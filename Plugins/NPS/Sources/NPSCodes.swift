import WorkbenchKit

extension DiagnosticCode {
  static let compareOverlap = DiagnosticCode(
    "compare.overlap",
    Text("The two sides share responses.", nl: "De twee kanten delen antwoorden."),
    explanation: Text(
      "A response that is on both sides is compared with itself, and the test would take the sides "
        + "for independent. A group against the total that holds it is a comparison with the rest: "
        + "`nps groups by COLUMN` does that for every group, or write `not (…)` for the other side.",
      nl:
        "Een antwoord dat aan beide kanten staat wordt met zichzelf vergeleken, en de toets zou de "
        + "kanten voor onafhankelijk houden. Een groep tegenover het totaal waar zij in zit is een "
        + "vergelijking met de rest: `nps groups by KOLOM` doet dat voor elke groep, of schrijf "
        + "`not (…)` voor de andere kant."))

  static let compareSide = DiagnosticCode(
    "compare.side",
    Text("A comparison has two sides.", nl: "Een vergelijking heeft twee kanten."),
    explanation: Text(
      "Write both conditions, with `vs` between them: `wave = 2026-Q1 vs wave = 2026-Q2`.",
      nl: "Schrijf beide voorwaarden, met `vs` ertussen: `wave = 2026-Q1 vs wave = 2026-Q2`."))

  static let trendTime = DiagnosticCode(
    "trend.time",
    Text("A trend goes along one axis of time.", nl: "Een trend loopt langs één tijdas."),
    explanation: Text(
      "Group by `day`, `week`, `month`, `quarter` or `year`, or by the column declared as wave. "
        + "Other columns have no order in time: `nps groups by COLUMN` compares their groups. For a "
        + "trend per group, keep one group with `where`.",
      nl:
        "Groepeer met `day`, `week`, `month`, `quarter` of `year`, of met de kolom die als wave is "
        + "gedeclareerd. Andere kolommen hebben geen volgorde in de tijd: `nps groups by KOLOM` "
        + "vergelijkt hun groepen. Voor een trend per groep houdt u met `where` één groep over."))

  static let simulationSlope = DiagnosticCode(
    "simulation.slope",
    Text(
      "The association of rating and score cannot be estimated.",
      nl: "Het verband tussen waardering en score is niet te schatten."),
    explanation: Text(
      "A scenario moves answers along the slope between the touchpoint's rating and the "
        + "recommendation among visitors. That needs at least 10 visitors who answered both, "
        + "ratings that differ, and no rating that repeats another one given with `--given`. A "
        + "slope from elsewhere can be given with `--slope`.",
      nl: "Een scenario verschuift antwoorden langs de helling tussen de waardering van het "
        + "contactmoment en de aanbeveling onder bezoekers. Daarvoor zijn ten minste 10 bezoekers "
        + "nodig die beide beantwoordden, waarderingen die verschillen, en geen waardering die een "
        + "andere uit `--given` herhaalt. Een helling van elders geeft u met `--slope`."))
}
