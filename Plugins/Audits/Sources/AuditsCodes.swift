import WorkbenchKit

extension DiagnosticCode {
  /// There is no rule of that id.
  static let ruleUnknown = DiagnosticCode(
    "rule.unknown", Text("There is no such rule.", nl: "Die regel is er niet."),
    explanation: Text(
      "`rules` lists all rules with their ids, such as JR-04; the letters alone (JR) stand for all "
        + "rules of a family. Rules of the workspace's own stand in rules/*.yaml.",
      nl:
        "`rules` toont alle regels met hun id, zoals JR-04; de letters alleen (JR) staan voor alle "
        + "regels van een familie. Eigen regels van de werkruimte staan in rules/*.yaml."))

  /// Two rules have the same id.
  static let ruleDuplicate = DiagnosticCode(
    "rule.duplicate", Text("Two rules have the same id.", nl: "Twee regels hebben dezelfde id."),
    explanation: Text(
      "Suppressions and baselines name rules by id, so each stands for one. The first one counts; "
        + "give the other another id, such as letters of your own and a number: BM-01.",
      nl:
        "Onderdrukkingen en nulmetingen noemen regels bij hun id, dus elke id staat voor één regel. "
        + "De eerste telt; geef de andere een andere id, zoals eigen letters en een nummer: BM-01.")
  )

  /// A rule of the workspace cannot be used.
  static let ruleInvalid = DiagnosticCode(
    "rule.invalid",
    Text("A rule of the workspace cannot be used.", nl: "Een regel van de werkruimte deugt niet."),
    explanation: Text(
      "A rule has an id such as BM-01 and either a condition (`when`) with a message, or `extends` "
        + "with the id of a rule of which it is a variant. In a message, {owner} stands for that "
        + "property; every name must be one that conditions know too.",
      nl: "Een regel heeft een id zoals BM-01 en óf een voorwaarde (`when`) met een message, óf "
        + "`extends` met de id van de regel waarvan hij een variant is. In een message staat {owner} "
        + "voor die eigenschap; elke naam moet er een zijn die voorwaarden ook kennen."))

  /// A case of a rule does not come out as it says.
  static let ruleCase = DiagnosticCode(
    "rule.case",
    Text("A case of a rule does not come out.", nl: "Een proef bij een regel komt niet uit."),
    explanation: Text(
      "Under `must` stand properties with which the rule has to open, under `must-not` those with "
        + "which it has to be silent. They are tried whenever the rule is read. Either the condition "
        + "or the case is wrong; the rule is used as it stands.",
      nl: "Onder `must` staan eigenschappen waarmee de regel moet melden, onder `must-not` die "
        + "waarmee hij moet zwijgen. Ze worden geprobeerd zodra de regel gelezen wordt. De "
        + "voorwaarde of de proef klopt niet; de regel telt zoals hij er staat."))

  /// A threshold that the rule does not have, or a value that it cannot have.
  static let thresholdUnknown = DiagnosticCode(
    "threshold.unknown",
    Text("The rule has no such threshold.", nl: "De regel kent die drempel niet."),
    explanation: Text(
      "`help rule ID` shows the thresholds of a rule with their units and bounds. Shares are written "
        + "as 0.3, not 30.",
      nl:
        "`help rule ID` toont de drempels van een regel met eenheid en grenzen. Aandelen schrijf je "
        + "als 0.3, niet als 30."))

  /// Nothing that can be audited has that name.
  static let auditSubject = DiagnosticCode(
    "audit.subject",
    Text("Nothing that can be audited has that name.", nl: "Niets om na te gaan heet zo."),
    explanation: Text(
      "An audit is about everything, or about what is named: a journey, a touchpoint (`checkout` or "
        + "`webshop/checkout`), a survey, an opportunity, or a family of rules such as `journeys`, "
        + "`touchpoints`, `experiences` and `scores`.",
      nl: "Een audit gaat over alles, of over wat genoemd wordt: een klantreis, een contactmoment "
        + "(`afrekenen` of `webshop/afrekenen`), een enquête, een kans, of een familie van regels "
        + "zoals `journeys`, `touchpoints`, `experiences` en `scores`."))
}
