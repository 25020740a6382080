import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `redact`: what is taken out of comments, and how often it is found.
struct RedactCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "redact",
      Text(
        "Shows what personal data is taken out of comments.",
        nl: "Toont welke persoonsgegevens uit toelichtingen gaan."),
      details: Text(
        "Addresses of mail, telephone numbers, bank accounts and cards with right check digits, "
          + "citizen numbers, postcodes, streets with a number, account names, and names behind dhr., "
          + "mevrouw and the like are taken out of everything that respondents wrote, wherever it is "
          + "shown or exported. workspace.yaml narrows or widens that below `redact:` with `kinds`, "
          + "`columns` (columns of names: never shown, and their values are taken out of comments) and "
          + "`names`. `set redact off` lifts it for a session; results then say so. A name that nobody "
          + "listed, and a story that only one person can tell, stay: read before you publish.",
        nl: "Mailadressen, telefoonnummers, rekeningen en kaarten met kloppende controlecijfers, "
          + "burgerservicenummers, postcodes, straten met een nummer, accountnamen en namen achter "
          + "dhr., mevrouw en dergelijke gaan uit alles wat respondenten schreven, waar het ook getoond "
          + "of geëxporteerd wordt. workspace.yaml beperkt of verruimt dat onder `redact:` met `kinds`, "
          + "`columns` (kolommen met namen: nooit getoond, en hun waarden verdwijnen uit toelichtingen) "
          + "en `names`. `set redact off` heft het op voor een sessie; resultaten vermelden dat dan. "
          + "Een naam die niemand noemde, en een verhaal dat maar één mens kan vertellen, blijven "
          + "staan: lees voor u publiceert."),
      topic: .comments,
      parameters: [TextParameters.question],
      resultColumns: ["survey", "question", "kind", "comments", "hits"],
      examples: [
        Example(
          "redact",
          Text("What is found in this workspace", nl: "Wat in deze werkruimte gevonden is"),
          output: #"""
            In 2,543 comments personal data stands in 18 places; it is taken out where
            comments are shown or exported.

            Personal data in comments
            Survey   Question      Kind          Comments  Places
            ─────────────────────────────────────────────────────
            webshop  shop_comment  mail address        18      18
            looked for: mail address, telephone number, bank account (IBAN), payment card,
            citizen number (BSN), postcode, street and number, account name, name
            rules: redact in workspace.yaml; set redact off lifts them for this session
            """#),
        Example(
          "redact of recommend", Text("A question without words", nl: "Een vraag zonder woorden"),
          failure: "column.type"),
      ],
      searchTerms: [
        "privacy", "personal data", "anonymise", "gdpr", "avg", "persoonsgegevens", "anonimiseren",
        "afschermen", "email", "iban",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var rows: [[Value]] = []
    var hits = 0
    var comments = 0
    var questions: [(SurveyResponses, ColumnDeclaration)] = []
    if let name = call[TextParameters.question] {
      let word = Spanned(name, at: call.span(of: TextParameters.question))
      questions = [try context.question(word, of: [.text])]
    } else {
      for survey in context.surveys.surveys {
        questions += survey.declaration.columns.filter { $0.questionKind == .text }
          .map { (survey, $0) }
      }
    }
    let rules = context.surveys.redaction.rules
    for (survey, question) in questions {
      let found = try await context.comments(
        CommentRequest(question: Spanned(question.name.value, at: .none)), from: survey)
      let counted = try await RedactionCount(found, survey, context)
      comments += found.count
      hits += counted.hits.values.reduce(0, +)
      for kind in PersonalData.Kind.allCases where counted.hits[kind] != nil {
        rows.append([
          .text(survey.declaration.id), .text(question.name.value),
          .term(Term(kind.rawValue, kind.title)), .integer(counted.comments[kind] ?? 0),
          .integer(counted.hits[kind] ?? 0),
        ])
      }
    }
    let table = Table(
      id: "redact",
      title: Text("Personal data in comments", nl: "Persoonsgegevens in toelichtingen"),
      columns: [
        Column("survey", Text("Survey", nl: "Enquête"), .text),
        Column("question", Text("Question", nl: "Vraag"), .text),
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("comments", Text("Comments", nl: "Toelichtingen"), .integer),
        Column("hits", Text("Places", nl: "Plaatsen"), .integer),
      ], rows: rows)
    var blocks: [Report.Block] = [
      .note(Note(.body, Self.sentence(hits, comments), id: "sentence"))
    ]
    if !rows.isEmpty { blocks.append(.table(table)) }
    return Report(blocks + Self.notes(rules, context).map { .note($0) })
  }

  private static func sentence(_ hits: Int, _ comments: Int) -> Text {
    Text { language in
      let n = Numerals.integer(comments, language)
      let places = Numerals.integer(hits, language)
      return language == .nl
        ? "In \(n) toelichtingen staan persoonsgegevens op \(places) plaatsen; die gaan eruit bij tonen "
          + "en exporteren."
        : "In \(n) comments personal data stands in \(places) places; it is taken out where comments "
          + "are shown or exported."
    }
  }

  private static func notes(_ rules: RedactionRules, _ context: Context) -> [Note] {
    var notes = CommentNotes.redaction(context.surveys.redaction.isOn)
    let kinds = PersonalData.Kind.allCases.filter { rules.kinds.contains($0) }.map(\.title)
    notes.append(
      Note(
        .aside,
        Text { language in
          let list = kinds.map { $0(language) }.joined(separator: ", ")
          return language == .nl ? "gezocht: \(list)" : "looked for: \(list)"
        }, id: "kinds"))
    for column in rules.columns {
      let holders = context.surveys.surveys.filter { survey in
        (try? survey.column(Spanned(column, at: .none))) != nil
      }.map(\.declaration.id)
      notes.append(
        holders.isEmpty
          ? Note(
            .caution,
            Text(
              "workspace.yaml lists the column \(column), which no survey has",
              nl: "workspace.yaml noemt de kolom \(column), die geen enquête heeft"),
            id: "unknown-column")
          : Note(
            .aside,
            Text(
              "names: \(column) of \(holders.joined(separator: ", ")) is not shown, its values are "
                + "taken out of comments",
              nl:
                "namen: \(column) van \(holders.joined(separator: ", ")) wordt niet getoond, haar "
                + "waarden verdwijnen uit toelichtingen"), id: "column"))
    }
    notes.append(
      Note(
        .aside,
        Text(
          "rules: redact in workspace.yaml; set redact off lifts them for this session",
          nl: "regels: redact in workspace.yaml; set redact off heft ze op voor deze sessie"),
        id: "rules"))
    return notes
  }
}
