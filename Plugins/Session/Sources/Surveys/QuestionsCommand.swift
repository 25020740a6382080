import WorkbenchKit
import WorkspaceKit

/// `questions`: what was asked.
struct QuestionsCommand: Command {
  static let why = Parameter.flag(
    "why", help: Text("Says why each was proposed.", nl: "Zegt waarom elk is voorgesteld."))

  var signature: CommandSignature {
    CommandSignature(
      "questions",
      Text("Lists the questions of the open surveys.", nl: "Toont de vragen van de enquêtes."),
      details: Text(
        "Shows kind, scale, touchpoint, element and wording. With --why also what a proposal rests on.",
        nl:
          "Toont soort, schaal, contactpunt, element en formulering. Met --why ook waarop een voorstel rust."
      ),
      topic: .surveys, parameters: [SurveyClause.survey, Self.why],
      resultColumns: [
        "survey", "question", "kind", "scale", "touchpoint", "element", "wording",
      ],
      examples: [
        Example(
          "questions of webshop", Text("What the web shop asks", nl: "Wat de webwinkel vraagt"),
          output: #"""
            Questions
            Question        Kind  Scale  Touchpoint  Element       Wording
            ────────────────────────────────────────────────────────────────────────────────
            shop_recommend  nps                                    How likely are you to re…
            shop_satisfied  csat  1–5                Satisfaction  How satisfied are you wi…
            shop_effort     ces   1–5                              How much effort did it t…
            shop_comment    text                                   Would you like to explai…
            shortened: wording; see all with --width 125 or --format csv
            """#),
        Example(
          "questions of shop", Text("A survey that is not there", nl: "Een enquête die er niet is"),
          failure: "survey.unknown"),
      ],
      searchTerms: ["wording", "items", "scale", "vragen", "formulering", "schaal"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let surveys =
      call.has(SurveyClause.survey)
      ? [try SurveyClause.survey(of: call, in: context)] : context.surveys.surveys
    guard !surveys.isEmpty else { _ = try context.survey(nil); return Report() }
    let isOne = surveys.count == 1
    let explains = call[Self.why] == true
    var columns = [
      Column("question", Text("Question", nl: "Vraag"), .text),
      Column("kind", Text("Kind", nl: "Soort"), .text),
      Column("scale", Text("Scale", nl: "Schaal"), .text),
      Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
      Column("element", Text("Element", nl: "Element"), .text),
      Column("wording", Text("Wording", nl: "Formulering"), .text),
    ]
    if !isOne { columns.insert(Column("survey", Text("Survey", nl: "Enquête"), .text), at: 0) }
    if explains { columns.append(Column("why", Text("Why", nl: "Waarom"), .text)) }
    var rows: [[Value]] = []
    for survey in surveys {
      for question in survey.declaration.questions {
        var row: [Value] = isOne ? [] : [.text(survey.declaration.id)]
        let mark = question.isUnsure ? "? " : ""
        row += [
          .text(question.name.value), .text(mark + question.role.word),
          question.scale.map { .text("\($0.lowerBound)–\($0.upperBound)") } ?? .text(""),
          .text(question.touchpoint ?? ""),
          question.element.map { .term(Term($0.rawValue, $0.title)) } ?? .text(""),
          question.wording.map { .term(Term($0.en, $0)) } ?? .text(""),
        ]
        if explains {
          let why = question.reasons.joined(separator: "; ")
          row.append(.term(Term(why.en, why)))
        }
        rows.append(row)
      }
    }
    var table = Table(
      id: "questions", title: Text("Questions", nl: "Vragen"), columns: columns, rows: rows)
    table.priorities = [
      "question", "kind", "survey", "why", "wording", "scale", "touchpoint", "element",
    ]
    return Report([.table(table)] + (isOne ? ProposalNote.blocks(for: surveys[0].declaration) : []))
  }
}
