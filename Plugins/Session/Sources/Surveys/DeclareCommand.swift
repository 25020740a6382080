import WorkbenchKit
import WorkspaceKit

/// `declare`: says what a column of a survey is.
struct DeclareCommand: Command {
  static let declarations = Parameter.declarations(
    "declarations",
    help: Text(
      "NAME = COLUMN as KIND, with a scale, missing codes and more; commas between.",
      nl: "NAAM = KOLOM as SOORT, met schaal, codes voor afwezigheid en meer; komma's ertussen."))

  var signature: CommandSignature {
    CommandSignature(
      "declare",
      Text("Says what a column of a survey is.", nl: "Zegt wat een kolom van een enquête is."),
      details: Text(
        "Kinds: nps, csat, ces, rating, emotion, choice, multiple, yes-no, text. Roles: respondent, "
          + "time, weight, segment, touchpoint, journey, wave, case. A code of absence is blank, "
          + "not-visited, not-asked or not-applicable. `when` limits a question to some rows, where "
          + "one column holds answers to several questions; `touchpoint` and `element` say what a "
          + "question is about. `save declarations` keeps it.",
        nl: "Soorten: nps, csat, ces, rating, emotion, choice, multiple, yes-no, text. Rollen: "
          + "respondent, time, weight, segment, touchpoint, journey, wave, case. Een code voor "
          + "afwezigheid is blank, not-visited, not-asked of not-applicable. `when` beperkt een "
          + "vraag tot sommige rijen, als één kolom antwoorden op meer vragen bevat; `touchpoint` "
          + "en `element` zeggen waarover een vraag gaat. `save declarations` bewaart het."),
      topic: .surveys, parameters: [Self.declarations],
      examples: [
        Example(
          "declare recommend = Q1 as nps missing 11=blank",
          Text(
            "The recommendation question, 11 for no answer",
            nl: "De aanbevelingsvraag, 11 voor geen antwoord"),
          output: #"""
            declared in survey winkel; save declarations keeps it
            """#),
        Example(
          "declare checkout = Q5I as rating 1..5 missing 0=blank 6=not-visited touchpoint kassa "
            + "element support",
          Text(
            "A rating of a touchpoint, and the element that it measures",
            nl: "Een waardering van een contactmoment, en het element dat ze meet"),
          output: #"""
            declared in survey winkel; save declarations keeps it
            """#),
        Example(
          "declare recommend = Q1 as npss",
          Text("A kind that is not there", nl: "Een soort die er niet is"),
          failure: "declaration.kind"),
      ],
      searchTerms: ["define", "label", "codebook", "scale", "declareren", "codeboek", "schaal"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let declarations = call[Self.declarations] ?? []
    let survey = try survey(for: declarations, context)
    return Report(effects: [.declare(survey: survey, declarations)])
  }

  /// The survey whose files have the columns: the preferred one first.
  private func survey(
    for declarations: [ColumnDeclaration], _ context: Context
  ) throws(Diagnostic) -> String {
    guard let header = declarations.first?.columns.first else {
      return try context.survey(nil).declaration.id
    }
    let preferred = context.preferredSurvey
    let surveys = context.surveys.surveys.sorted { left, right in
      (left.declaration.id == preferred ? 0 : 1) < (right.declaration.id == preferred ? 0 : 1)
    }
    guard !surveys.isEmpty else { return try context.survey(nil).declaration.id }
    for survey in surveys where (try? survey.column(header)) != nil { return survey.declaration.id }
    var candidates: [String] = []
    for survey in surveys { candidates += (try? survey.columns().flatMap(\.headers)) ?? [] }
    throw Diagnostic(
      .declarationWhere,
      Text(
        "no open survey has a column \"\(header.value)\"",
        nl: "geen geopende enquête heeft een kolom \"\(header.value)\""),
      at: .statement(header.span),
      hint: Suggestion.nearest(to: header.value, in: candidates).map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      } ?? Text("columns lists them", nl: "columns toont ze"))
  }
}
