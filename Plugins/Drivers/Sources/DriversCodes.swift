import WorkbenchKit

extension DiagnosticCode {
  /// A question that cannot be a driver of this outcome.
  static let driverItems = DiagnosticCode(
    "drivers.items",
    Text("A question cannot be a driver here.", nl: "Een vraag kan hier geen driver zijn."),
    explanation: Text(
      "The drivers are different questions, and none of them is the outcome itself.",
      nl: "De drivers zijn verschillende vragen, en geen ervan is de uitkomst zelf."))

  /// Nobody answered both outcome and items.
  static let driversNone = DiagnosticCode(
    "drivers.none",
    Text(
      "Nobody answered all the questions of the analysis.",
      nl: "Niemand beantwoordde alle vragen van de analyse."),
    explanation: Text(
      "A driver analysis needs respondents with an answer to the outcome and to every item; *not "
        + "visited* is no obstacle, blank and empty are. In a long-form file every row answers one "
        + "question, so no row holds them together.",
      nl: "Een driveranalyse vraagt respondenten met een antwoord op de uitkomst en op elk item; "
        + "*niet bezocht* is geen bezwaar, blanco en leeg wel. In een bestand in lange vorm "
        + "beantwoordt elke rij één vraag, dus staan ze nergens bij elkaar."))

  /// Too few respondents for so many drivers.
  static let driversSmall = DiagnosticCode(
    "drivers.small",
    Text(
      "Too few respondents for so many drivers.", nl: "Te weinig respondenten voor zoveel drivers."),
    explanation: Text(
      "A model with p drivers needs more than p + 1 respondents to exist and some ten per driver to "
        + "mean anything. Take fewer drivers (`over A, B`) or a wider filter.",
      nl:
        "Een model met p drivers heeft meer dan p + 1 respondenten nodig om te bestaan en ongeveer "
        + "tien per driver om iets te betekenen. Neem minder drivers (`over A, B`) of een ruimer "
        + "filter."))

  /// Drivers that repeat each other or do not vary.
  static let driversSingular = DiagnosticCode(
    "drivers.singular",
    Text(
      "Drivers do not vary or repeat each other.",
      nl: "Drivers variëren niet of herhalen elkaar."),
    explanation: Text(
      "What is the same for everybody explains nothing, and of two questions that always get the "
        + "same answer nobody can say which one matters. Leave one out with `over`.",
      nl: "Wat voor iedereen gelijk is verklaart niets, en van twee vragen die altijd hetzelfde "
        + "antwoord krijgen is niet te zeggen welke ertoe doet. Laat er een weg met `over`."))

  /// An outcome that does not vary.
  static let driversConstant = DiagnosticCode(
    "drivers.constant",
    Text("The outcome does not vary.", nl: "De uitkomst varieert niet."),
    explanation: Text(
      "Everybody gave the same answer, so there is nothing to explain. A wider filter may help.",
      nl: "Iedereen gaf hetzelfde antwoord, dus er valt niets te verklaren. Een ruimer filter kan "
        + "helpen."))

  /// More drivers than a method can take.
  static let driversMany = DiagnosticCode(
    "drivers.many",
    Text("Too many drivers for this method.", nl: "Te veel drivers voor deze methode."),
    explanation: Text(
      "Shapley values look at every subset of the drivers, which is done for up to twenty; from "
        + "thirteen on `--method weights` (Johnson) is the usual choice.",
      nl: "Shapley-waarden bekijken elke deelverzameling van de drivers, wat tot twintig gebeurt; "
        + "vanaf dertien is `--method weights` (Johnson) de gebruikelijke keuze."))

  /// Items on different scales in one plot of performance.
  static let driversScales = DiagnosticCode(
    "drivers.scales",
    Text("The items have different scales.", nl: "De items hebben verschillende schalen."),
    explanation: Text(
      "The line between good and bad performance is the mean over the items, and no mean is taken "
        + "over different scales. Name items of one scale: `over A, B, C`.",
      nl: "De grens tussen goede en slechte prestatie is het gemiddelde over de items, en er wordt "
        + "niet over verschillende schalen gemiddeld. Noem items met één schaal: `over A, B, C`."))

  /// A touchpoint that everybody or nobody visited.
  static let impactVisits = DiagnosticCode(
    "impact.visits",
    Text(
      "There is nobody to compare visitors with.",
      nl: "Er is niemand om bezoekers mee te vergelijken."),
    explanation: Text(
      "`touchpoint impact` needs a code for *not visited* in the declaration (missing 6=not-visited) "
        + "and respondents on both sides. Blank and empty do not say that somebody stayed away.",
      nl: "`touchpoint impact` heeft een code voor *niet bezocht* in de declaratie nodig (missing "
        + "6=not-visited) en respondenten aan beide kanten. Blanco en leeg zeggen niet dat iemand "
        + "wegbleef."))
}
