import WorkbenchKit

extension DiagnosticCode {
  static let confidenceRange = DiagnosticCode(
    "confidence.range",
    Text(
      "A confidence lies between 0.5 and 0.999.",
      nl: "Een betrouwbaarheid ligt tussen 0,5 en 0,999."),
    explanation: Text(
      "Write it as a share (0.95) or as a percentage (95). Below one half an interval would more "
        + "often miss than hold the true score.",
      nl: "Schrijf haar als aandeel (0.95) of als percentage (95). Onder de helft zou een interval "
        + "de ware score vaker missen dan bevatten."))

  static let populationGroups = DiagnosticCode(
    "population.groups",
    Text(
      "A population size goes with one figure, not with groups.",
      nl: "Een populatieomvang hoort bij één cijfer, niet bij groepen."),
    explanation: Text(
      "The correction for a finite population needs to know how many people each group has; the "
        + "size of the whole does not tell. Ask for one group with `where` and give its own "
        + "population.",
      nl: "De correctie voor een eindige populatie moet weten hoeveel mensen elke groep telt; de "
        + "omvang van het geheel zegt dat niet. Vraag één groep op met `where` en geef haar eigen "
        + "populatie."))

  static let populationSmall = DiagnosticCode(
    "population.small",
    Text(
      "The population is smaller than the sample.", nl: "De populatie is kleiner dan de steekproef."
    ),
    explanation: Text(
      "More people answered than the population is said to hold. Give the number of people on the "
        + "list that the sample was drawn from, not the number that was invited or that answered.",
      nl: "Er antwoordden meer mensen dan de populatie zou tellen. Geef het aantal mensen op de "
        + "lijst waaruit de steekproef is getrokken, niet het aantal dat is uitgenodigd of dat "
        + "antwoordde."))

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
