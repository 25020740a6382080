import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `texts`: which texts there are.
struct TextsCommand: Command {
  static let columns: [Column] = [
    Column("file", Text("File", nl: "Bestand"), .text),
    Column("channel", Text("Channel", nl: "Kanaal"), .text),
    Column("segment", Text("Segment", nl: "Segment"), .text),
    Column("language", Text("Language", nl: "Taal"), .text),
    Column("texts", Text("Texts", nl: "Teksten"), .integer),
    Column("words", Text("Words", nl: "Woorden"), .integer),
    Column("untranslated", Text("Untranslated", nl: "Onvertaald"), .integer),
    Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
    Column("format", Text("Format", nl: "Formaat"), .text),
  ]

  var signature: CommandSignature {
    CommandSignature(
      "texts",
      Text(
        "Lists the texts that customers read, by file.",
        nl: "Toont de teksten die klanten lezen, per bestand."),
      details: Text(
        "Texts are declared in workspace.yaml (`texts:`), or named on the line: Markdown, plain text, "
          + "HTML, gettext catalogues (.po), locale files in JSON and YAML, columns of tables. A file "
          + "of which parts belong to different channels has a row for each.",
        nl: "Teksten worden gedeclareerd in workspace.yaml (`texts:`), of genoemd op de regel: "
          + "Markdown, platte tekst, HTML, gettext-catalogi (.po), taalbestanden in JSON en YAML, "
          + "kolommen van tabellen. Een bestand waarvan delen bij verschillende kanalen horen heeft "
          + "voor elk een rij."),
      topic: .texts, parameters: TextParameters.all, resultColumns: Self.columns.map(\.id),
      examples: [
        Example(
          "texts", Text("All texts", nl: "Alle teksten"),
          output: #"""
            Texts
            File                      Channel  Segment  Language  Texts  Words  Untranslated
            ────────────────────────────────────────────────────────────────────────────────
            texts/app/meldingen.yaml  app      all      nl            4     36             –
            texts/app/nl.po           app      all      nl            8     58             1
            texts/folder/over-ons.md  folder   all      nl            1     74             –
            texts/post/incasso.txt    brief    vast     nl            1    102             –
            texts/post/klacht.txt     brief    vast     nl            1     90             –
            texts/post/review.txt     e-mail   all      nl            1     38             –
            texts/post/welkom.txt     brief    nieuw    nl            1     67             –
            texts/website/betalen.h…  website  all      nl            1     48             –
            texts/website/nl.json     website  all      nl            7     50             –
            texts/website/nl.json     website  all      nl            2     24             –
            texts/website/terugstur…  website  nieuw    nl            1    123             –
            texts/winkel/borden.csv   winkel   all      nl            6     55             –
            – not applicable
            2 columns hidden: touchpoint, format; shortened: file; see all with --width 124
            or --format csv
            34 texts in 11 files
            """#),
        Example(
          "texts --channel fax",
          Text("A channel without texts", nl: "Een kanaal zonder teksten"), failure: "text.none"),
      ],
      searchTerms: [
        "copy", "inventory", "locale", "translations", "teksten", "vertalingen", "copy",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    let selection = try TextSelection(call, context)
    var seen: Set<Int> = []
    let rows = selection.passages.map { passage -> [Value] in
      let document = selection.documents[passage.document]
      let isFirst = seen.insert(passage.document).inserted
      let untranslated: Value =
        document.format == .gettext && isFirst
        ? .integer(document.omissions.untranslated) : .missing(.notApplicable)
      return [
        .text(document.path), Self.word(passage.declaration.channel),
        Self.word(passage.declaration.segment), .text(passage.language.rawValue),
        .integer(passage.texts.count),
        .integer(passage.texts.reduce(0) { $0 + $1.source.words.count }), untranslated,
        .text(passage.declaration.touchpoint?.value ?? ""), .text(document.format.rawValue),
      ]
    }
    var table = Table(
      id: "texts", title: Text("Texts", nl: "Teksten"), columns: Self.columns, rows: rows)
    table.priorities = ["file", "channel", "segment", "texts", "words", "language"]
    return Report(
      [
        .table(table),
        .note(
          Note(
            .denominator,
            TextWords.size(texts: selection.texts.count, files: selection.documents.count),
            id: "size")),
      ], warnings: selection.problems)
  }

  /// A name that is declared; none is no gap but "for all".
  static func word(_ name: String?) -> Value {
    name.map { .text($0) } ?? .term(Term("all", Text("all", nl: "alle")))
  }
}
