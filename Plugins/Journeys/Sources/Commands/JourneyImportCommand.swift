import WorkbenchKit
import WorkspaceKit

/// `journey import`: a journey from notes, a diagram, a list, a model or a log.
struct JourneyImportCommand: Command {
  static let form = Parameter.text(
    "form", .positional, .choice(ImportForm.allCases.map(\.rawValue)),
    help: Text("What the file is.", nl: "Wat het bestand is."), isRequired: true)
  static let source = Parameter.text(
    "source", .positional, .file(extensions: []),
    help: Text("The file to read.", nl: "Het bestand dat gelezen wordt."), isRequired: true)
  static let number = Parameter.integer(
    "number", .option("number"), in: 1...10_000,
    help: Text(
      "Which journey of a CJML file; the first if left out.",
      nl: "Welke reis van een CJML-bestand; zonder de eerste."))

  var signature: CommandSignature {
    CommandSignature(
      "journey import",
      Text(
        "Makes a journey of notes, a diagram or a log.",
        nl: "Maakt een klantreis van briefjes, een diagram of een log."),
      details: Text(
        "notes: one note a line, in order; + and - before or behind it say how it felt, doubled or with ! "
          + "strongly, ! alone marks a moment that matters; # gives the title, ## begins a part.\n"
          + "mermaid: a `journey` diagram; scores 1 to 5 become feelings -2 to +2, marked as assumed.\n"
          + "markdown: a numbered list of touchpoints with what is done at each indented below.\n"
          + "xes: an event log, also as a table; its commonest way becomes the journey.\n"
          + "cjml: a planned or actual journey of CJML 2.0.\n"
          + "Ids are made of names. The file that is read is left as it is.",
        nl:
          "notes: één briefje per regel, op volgorde; + en - ervoor of erachter zeggen hoe het voelde, "
          + "dubbel of met ! sterk, ! alleen merkt een moment dat ertoe doet; # geeft de titel, ## begint "
          + "een deel.\n"
          + "mermaid: een `journey`-diagram; scores 1 tot en met 5 worden gevoelens -2 tot en met +2, "
          + "gemerkt als aanname.\n"
          + "markdown: een genummerde lijst met daaronder ingesprongen wat er gedaan wordt.\n"
          + "xes: een gebeurtenissenlog, ook als tabel; de gewoonste weg wordt de reis.\n"
          + "cjml: een geplande of werkelijke reis van CJML 2.0.\n"
          + "Id's worden van namen gemaakt. Het gelezen bestand blijft zoals het is."),
      topic: .journeys,
      parameters: [Self.form, Self.source, JourneyParameters.target, Self.number],
      examples: [
        Example(
          "journey import notes sketches/briefjes.txt",
          Text("Sticky notes", nl: "Briefjes"),
          output: #"""
            # yaml-language-server: $schema=../schemas/journey.json
            # Imported from briefjes.txt. Feelings are what somebody wrote, until they are asked for.
            title: Naar de winkel
            kind: assumed

            touchpoints:
              - id: de-folder-op-de-keukentafel
                name: De folder op de keukentafel
                phase: consideration

              - id: het-lijstje-in-de-app
                name: Het lijstje in de app
                phase: consideration
                experiences:
                  - {kind: feeling, valence: 1, source: assumption}

              - id: een-mandje-pakken
                name: Een mandje pakken
                phase: purchase
                importance: {customer: 5}

              - id: het-rekje-met-recepten
                name: Het rekje met recepten
                phase: purchase
                experiences:
                  - {kind: feeling, valence: 1, source: assumption}

              - id: een-praatje-met-de-slager
                name: Een praatje met de slager
                phase: purchase
                experiences:
                  - {kind: feeling, valence: 2, source: assumption}

              - id: sperziebonen-op-de-grond
                name: Sperziebonen op de grond
                phase: purchase
                experiences:
                  - {kind: feeling, valence: -2, source: assumption}

              - id: de-kassiere-maakt-een-grapje
                name: "De kassière maakt een grapje"
                phase: purchase
                experiences:
                  - {kind: feeling, valence: 2, source: assumption}

              - id: de-boodschappen-in-de-kast
                name: De boodschappen in de kast
                phase: service

            8 touchpoints, 5 of them with a feeling
            → keep it: journey import notes sketches/briefjes.txt to
              journeys/naar-de-winkel.yaml
            """#),
        Example(
          "journey import mermaid sketches/ruilen.mmd",
          Text("A diagram", nl: "Een diagram"),
          output: #"""
            # yaml-language-server: $schema=../schemas/journey.json
            # Imported from ruilen.mmd. Feelings are what somebody wrote, until they are asked for.
            title: Iets ruilen
            kind: assumed

            touchpoints:
              - id: het-bonnetje-zoeken
                name: Het bonnetje zoeken
                phase: consideration
                actors: [Sanne]
                experiences:
                  - {kind: feeling, valence: -1, source: assumption}

              - id: terug-op-de-fiets
                name: Terug op de fiets
                section: Onderweg
                actors: [Sanne]
                experiences:
                  - {kind: feeling, valence: 0, source: assumption}

              - id: wachten-bij-de-balie
                name: Wachten bij de balie
                phase: service
                actors: [Sanne]
                experiences:
                  - {kind: feeling, valence: -1, source: assumption}

              - id: zonder-gedoe-geld-terug
                name: Zonder gedoe geld terug
                phase: service
                actors: [Sanne, Medewerker]
                experiences:
                  - {kind: feeling, valence: 2, source: assumption}

            4 touchpoints, 4 of them with a feeling
            parts that are no phases here stay under section: Onderweg
            → keep it: journey import mermaid sketches/ruilen.mmd to
              journeys/iets-ruilen.yaml
            """#),
        Example(
          "journey import mermaid sketches/briefjes.txt",
          Text("Notes are no diagram", nl: "Briefjes zijn geen diagram"), failure: "import.form"),
      ],
      searchTerms: [
        "sticky notes", "mermaid", "markdown", "cjml", "xes", "convert", "briefjes", "importeren",
        "inlezen",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let form = call[Self.form].flatMap(ImportForm.init(rawValue:)) ?? .notes
    let path = Spanned(call[Self.source] ?? "", at: call.span(of: Self.source))
    var draft =
      form == .xes
      ? try await log(path, call, context) : try document(form, path, call, context)
    guard !draft.touchpoints.isEmpty else {
      if let empty = draft.problems.first, draft.problems.count == 1 {
        var problem = empty
        problem.severity = .error
        throw problem
      }
      throw ImportDiagnostics.nothing(form, path.span)
    }
    let stem = Self.stem(path.value)
    if draft.title == nil { draft.title = stem }
    let journey = draft.journey(in: context.atlas)
    let origin = Text(
      "Imported from \(FilePath.name(of: path.value)). Feelings are what somebody wrote, until they are asked for.",
      nl:
        "Geïmporteerd uit \(FilePath.name(of: path.value)). Gevoelens zijn wat iemand opschreef, tot ernaar gevraagd is."
    )
    var maker = IdentifierMaker(taken: Set(context.atlas.journeys.map(\.id)))
    let id = maker.identifier(of: draft.title ?? stem, fallback: "journey")
    let line = call.text.trimmed
    return WrittenText(
      text: JourneyYAML.text(
        of: journey, comments: [origin], language: context.workspace?.language ?? .en),
      mediaType: "application/yaml", keep: "\(line) to journeys/\(id).yaml"
    ).report(call, notes: notes(journey, draft), warnings: draft.problems)
  }

  /// The file's name without its ending, whatever that is.
  private static func stem(_ path: String) -> String {
    let name = FilePath.stem(of: FilePath.name(of: path))
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private func document(
    _ form: ImportForm, _ path: Spanned<String>, _ call: Call, _ context: Context
  ) throws(Diagnostic) -> JourneyDraft {
    let text = try DocumentText.read(path, in: context.session.folder)
    switch form {
    case .notes, .xes: return NotesImport.read(text, path: path.value)
    case .markdown: return MarkdownImport.read(text, path: path.value)
    case .mermaid:
      let diagram = MermaidDiagram(text, path: path.value)
      guard diagram.isJourney else { throw ImportDiagnostics.form(form, path.span) }
      return diagram.draft
    case .cjml:
      let file: CJMLImport.File?
      do {
        file = try CJMLImport.read(text, path: path.value)
      } catch {
        throw Diagnostic(
          .importForm,
          Text("this is no well-formed XML", nl: "dit is geen welgevormde XML"),
          at: .file(path: path.value, line: error.line, column: nil, excerpt: nil),
          hint: form.expected)
      }
      guard let file, !file.journeys.isEmpty else {
        throw ImportDiagnostics.form(form, path.span)
      }
      return try chosen(of: file.journeys, call)
    }
  }

  private func chosen(of journeys: [JourneyDraft], _ call: Call) throws(Diagnostic) -> JourneyDraft
  {
    let number = call[Self.number] ?? 1
    guard number <= journeys.count else {
      throw Diagnostic(
        .importNothing,
        Text(
          "the file has \(journeys.count) journeys, and no number \(number)",
          nl: "het bestand heeft \(journeys.count) reizen, en geen nummer \(number)"),
        at: .statement(call.span(of: Self.number)))
    }
    var draft = journeys[number - 1]
    if journeys.count > 1 {
      let count = journeys.count
      draft.remarks.append(
        Text(
          "journey \(number) of \(count) in the file; the others with --number",
          nl: "reis \(number) van \(count) in het bestand; de andere met --number"))
    }
    return draft
  }

  private func log(
    _ path: Spanned<String>, _ call: Call, _ context: Context
  ) async throws(Diagnostic) -> JourneyDraft {
    let confidence = try JourneyParameters.confidence(of: call, in: context)
    do {
      let library = try SurveyLibrary.opening([path.value], in: context.session.folder).library
      let responses = try library.eventLog(named: nil)
      let log = try await context.events(EventRequest(), of: responses)
      return try LogImport.read(
        log, title: Self.stem(path.value), confidence: confidence,
        in: context)
    } catch {
      guard case .file = error.place else {
        var problem = error
        problem.place = problem.place == nil ? .statement(path.span) : problem.place
        throw problem
      }
      throw error
    }
  }

  private func notes(_ journey: CustomerJourney, _ draft: JourneyDraft) -> [Note] {
    let count = journey.touchpoints.count
    let felt = journey.touchpoints.count { $0.experiences.contains { $0.valence != nil } }
    let unknown = Set(journey.touchpoints.compactMap(\.section)).sorted()
    var notes = [
      Note(
        .denominator,
        Text { language in
          let (all, some) = (
            Numerals.integer(count, language), Numerals.integer(felt, language)
          )
          return language == .nl
            ? "\(all) contactmomenten, waarvan \(some) met een gevoel"
            : "\(all) touchpoints, \(some) of them with a feeling"
        }, id: "count")
    ]
    notes += draft.remarks.map { Note(.aside, $0, id: "remark") }
    if !unknown.isEmpty {
      let names =
        unknown.prefix(8).joined(separator: ", ")
        + (unknown.count > 8 ? " … (\(unknown.count))" : "")
      notes.append(
        Note(
          .aside,
          Text(
            "parts that are no phases here stay under section: \(names)",
            nl: "delen die hier geen fase zijn blijven onder section: \(names)"), id: "sections"))
    }
    return notes
  }
}
