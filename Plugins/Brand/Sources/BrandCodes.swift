import WorkbenchKit

extension DiagnosticCode {
  /// A command needs core values and the brand file gives none.
  static let brandValues = DiagnosticCode(
    "brand.values", Text("The brand has no core values.", nl: "Het merk heeft geen kernwaarden."),
    explanation: Text(
      "Touchpoints, audits and competitors are held against what the brand stands for. Write it "
        + "under values in brand.yaml, each with what shows it and what contradicts it.",
      nl: "Contactmomenten, audits en concurrenten worden gehouden tegen waar het merk voor staat. "
        + "Schrijf dat onder values in brand.yaml, elk met waaruit het blijkt en wat het "
        + "tegenspreekt."))

  /// No auditor has looked.
  static let auditNone = DiagnosticCode(
    "audit.none", Text("There are no audits.", nl: "Er zijn geen audits."),
    explanation: Text(
      "An audit is a file under audits/ of the workspace: who looked (auditor), when (date), and for "
        + "each touchpoint how strongly each core value comes across (0 to 4, or another highest), "
        + "contradicts, or not-applicable.",
      nl:
        "Een audit is een bestand onder audits/ van de werkruimte: wie er keek (auditor), wanneer "
        + "(date), en per contactmoment hoe sterk elke kernwaarde overkomt (0 tot en met 4, of een "
        + "andere highest), contradicts, of not-applicable."))

  /// One auditor cannot agree or disagree with anybody.
  static let auditAlone = DiagnosticCode(
    "audit.alone",
    Text(
      "Too little was scored by two auditors.", nl: "Te weinig is door twee auditors beoordeeld."),
    explanation: Text(
      "Agreement is about what several auditors scored independently: at least two auditors, and "
        + "at least two marks that all of them gave. Let a colleague score the same touchpoints "
        + "without seeing the marks.",
      nl: "Overeenstemming gaat over wat meer auditors onafhankelijk beoordeelden: minstens twee "
        + "auditors, en minstens twee cijfers die ze allemaal gaven. Laat een collega dezelfde "
        + "contactmomenten beoordelen zonder de cijfers te zien."))

  /// Nothing is promised.
  static let promiseNone = DiagnosticCode(
    "promise.none", Text("There are no promises.", nl: "Er zijn geen beloften."),
    explanation: Text(
      "A promise is a file under promises/ of the workspace: its text, its condition, where it is "
        + "made and due, a target, and either checks that people made or data that measure it.",
      nl: "Een belofte is een bestand onder promises/ van de werkruimte: de tekst, de voorwaarde, "
        + "waar hij gedaan wordt en geldt, een doel, en controles die mensen deden of gegevens die "
        + "hem meten."))

  /// No competitor of that name.
  static let competitorUnknown = DiagnosticCode(
    "competitor.unknown",
    Text(
      "The brand file knows no such competitor.", nl: "Het merkbestand kent die concurrent niet."),
    explanation: Text(
      "Competitors stand in brand.yaml under competitors, each with its values and with facts: what "
        + "it does at a touchpoint, and what that does to its values and to ours.",
      nl: "Concurrenten staan in brand.yaml onder competitors, elk met hun waarden en met feiten: "
        + "wat ze doen bij een contactmoment, en wat dat doet met hun waarden en met de onze."))
}
