import WorkbenchKit
import WorkspaceKit

extension DiagnosticCode {
  /// No survey has answers about the touchpoints.
  static let answersNone = DiagnosticCode(
    "experience.answers",
    Text(
      "No survey has answers about these touchpoints.",
      nl: "Geen enquête heeft antwoorden over deze contactmomenten."),
    explanation: Text(
      "A survey asks about touchpoints when its questions name one (`touchpoint:` in the survey's "
        + "file), or when a column says which touchpoint an answer is about. `cx join` shows which "
        + "touchpoints have answers.",
      nl: "Een enquête vraagt naar contactmomenten als haar vragen er een noemen (`touchpoint:` in "
        + "het enquêtebestand), of als een kolom zegt over welk contactmoment een antwoord gaat. "
        + "`cx join` toont welke contactmomenten antwoorden hebben."))

  /// No question measures an element.
  static let elementsNone = DiagnosticCode(
    "elements.none",
    Text(
      "No question measures an element of the experience map.",
      nl: "Geen vraag meet een element van de klantbelevingskaart."),
    explanation: Text(
      "Say at a question of a survey which element it measures: `element: support`. The eight are "
        + "support, quality, help, knowledge, competence, advice, dedication and satisfaction.",
      nl:
        "Zeg bij een vraag van een enquête welk element ze meet: `element: support`. De acht zijn "
        + "support, quality, help, knowledge, competence, advice, dedication en satisfaction."))

  /// The workspace does not say how the organisation sees itself.
  static let insideNone = DiagnosticCode(
    "inside.none",
    Text("There is no inside view.", nl: "Er is geen beeld van binnen."),
    explanation: Text(
      "What staff think that customers answer, and how well the organisation is arranged for "
        + "customers, stands in inside.yaml of the workspace, with one mark per person.",
      nl: "Wat medewerkers denken dat klanten zeggen, en hoe goed de organisatie op klanten is "
        + "ingericht, staat in inside.yaml van de werkruimte, met één cijfer per persoon."))

  /// The workspace has no opportunities.
  static let opportunitiesNone = DiagnosticCode(
    "opportunities.none",
    Text("There are no opportunities.", nl: "Er zijn geen kansen."),
    explanation: Text(
      "Opportunities stand in opportunities.yaml of the workspace: what could be better, at which "
        + "touchpoints, with effort, evidence and actions.",
      nl: "Kansen staan in opportunities.yaml van de werkruimte: wat beter kan, bij welke "
        + "contactmomenten, met moeite, onderbouwing en acties."))

  /// Touchpoints have no such attribute.
  static let attributeUnknown = DiagnosticCode(
    "attribute.unknown",
    Text(
      "Touchpoints have no such attribute.", nl: "Contactmomenten hebben die eigenschap niet."),
    explanation: Text(
      "Touchpoints are grouped by what journeys say of them: phase, step, service, visibility, "
        + "owner and so on. `touchpoints | columns` shows all.",
      nl: "Contactmomenten worden gegroepeerd naar wat reizen ervan zeggen: phase, step, service, "
        + "visibility, owner en zo meer. `touchpoints | columns` toont ze alle."))

  /// A survey has no recommendation.
  static let outcomeNone = DiagnosticCode(
    "experience.outcome",
    Text("There is no recommendation to go by.", nl: "Er is geen aanbeveling om op af te gaan."),
    explanation: Text(
      "The command holds feelings against the answer to an nps question of the same respondents; "
        + "the survey that asks about the touchpoints has none.",
      nl: "Het commando legt gevoelens naast het antwoord op een nps-vraag van dezelfde "
        + "respondenten; de enquête die naar de contactmomenten vraagt heeft er geen."))
}

extension Diagnostic {
  /// Nobody answered anything about the touchpoints of a journey.
  ///
  /// - Parameters:
  ///   - scope: the journey.
  ///   - span: where it was named.
  static func noAnswers(about scope: JourneyScope, at span: SourceSpan) -> Diagnostic {
    let title = scope.isOne ? scope.journeys[0].id : ""
    return Diagnostic(
      .answersNone,
      Text(
        "no survey has answers about the touchpoints of \(title)",
        nl: "geen enquête heeft antwoorden over de contactmomenten van \(title)"),
      at: .statement(span),
      hint: Text("see which have: cx join", nl: "bekijk welke wel: cx join"))
  }
}
