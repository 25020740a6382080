import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `texts readability`: how hard texts are by their words and sentences.
struct TextsReadabilityCommand: Command {
  static let columns: [Column] = [
    Column("text", Text("Text", nl: "Tekst"), .text),
    Column("words", Text("Words", nl: "Woorden"), .integer),
    Column("per_sentence", Text("Per sentence", nl: "Per zin"), .decimal(digits: 1)),
    Column("longest", Text("Longest", nl: "Langste"), .integer),
    Column("long_words", Text("Long words", nl: "Lange woorden"), .share(digits: 0)),
    Column("flesch", .verbatim("Flesch"), .decimal(digits: 0)),
    Column("lix", .verbatim("LIX"), .decimal(digits: 0)),
    Column("band", Text("Suits", nl: "Past bij"), .text),
    Column("flag", Text("Flag", nl: "Let op"), .text),
  ]

  var signature: CommandSignature {
    CommandSignature(
      "texts readability",
      Text(
        "Measures words and sentences of texts: Flesch, LIX.",
        nl: "Meet woorden en zinnen van teksten: Flesch, LIX."),
      details: Text(
        "Flesch is Flesch–Douma for Dutch (206.84 − 0.77 × syllables per 100 words − 0.93 × words per "
          + "sentence) and Flesch's Reading Ease for English; higher is easier. LIX is words per "
          + "sentence plus the percentage of words of more than six letters; higher is harder. Both "
          + "measure length, not whether a text is understood: no formula makes them a level such as "
          + "B1. Below 100 words a score leans on single words and is marked.",
        nl:
          "Flesch is Flesch–Douma voor het Nederlands (206,84 − 0,77 × lettergrepen per 100 woorden "
          + "− 0,93 × woorden per zin) en Flesch' Reading Ease voor het Engels; hoger is makkelijker. "
          + "LIX is woorden per zin plus het percentage woorden van meer dan zes letters; hoger is "
          + "moeilijker. Beide meten lengte, niet of een tekst begrepen wordt: geen formule maakt er "
          + "een niveau als B1 van. Onder 100 woorden hangt een score aan losse woorden en wordt dat "
          + "gezegd."),
      topic: .texts, parameters: TextParameters.all, resultColumns: Self.columns.map(\.id),
      examples: [
        Example(
          "texts readability | sort lix",
          Text("The hardest text first", nl: "De moeilijkste tekst eerst"),
          output: #"""
            Readability
                                         Per            Long
            Text             Words  sentence  Longest  words  Flesch  LIX  Suits  Flag
            ────────────────────────────────────────────────────────────────────────────────
            texts/post/inc…    102      17.0       68    39%      26   56  60–90  hard
            texts/website/…     48       4.4        9    31%      68   36  –      short text
            texts/app/meld…     36       7.2       11    28%      83   35  –      short text
            texts/app/nl.po     58       4.8       12    26%      88   31  –      short text
            texts/post/kla…     90       9.0       19    20%      82   29  60–90  short text
            texts/folder/o…     74       8.2       15    16%      84   24  –      short text
            texts/post/rev…     38       7.6       21    16%      96   23  –      short text
            texts/website/…     50       5.0       11    18%      85   23  –      short text
            texts/website/…     24       8.0       15    13%      94   21  –      short text
            texts/winkel/b…     55       5.0       10    15%      90   20  –      short text
            texts/post/wel…     67       6.7       15    10%      99   17  65–95  short text
            texts/website/…    123       6.2       13    11%      97   17  65–95
            – not applicable
            shortened: text; see all with --width 124 or --format csv
            information, not a verdict: length, not understanding; a short text is one of
            less than 100 words, whose score is unreliable
            """#),
        Example(
          "texts readability texts/missing.md",
          Text("A file that is not there", nl: "Een bestand dat er niet is"),
          failure: "file.missing"),
      ],
      searchTerms: [
        "flesch", "douma", "lix", "b1", "plain language", "leesbaarheid", "zinslengte",
        "begrijpelijk",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    let selection = try TextSelection(call, context)
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for passage in selection.passages {
      try context.checkCancellation()
      let measure = passage.source.readability(passage.language)
      let group = passage.declaration.segment.flatMap { selection.brand?.targetGroup($0) }
      rows.append(Self.row(passage, measure, group))
      evidence.append(Self.evidence(measure))
    }
    var table = Table(
      id: "texts-readability", title: Text("Readability", nl: "Leesbaarheid"),
      columns: Self.columns, rows: rows, evidence: evidence)
    table.priorities = [
      "text", "words", "flesch", "lix", "per_sentence", "longest", "band", "flag",
    ]
    return Report(
      [
        .table(table),
        .note(
          Note(
            .aside,
            Text(
              "information, not a verdict: length, not understanding; a short text is one of less than 100 "
                + "words, whose score is unreliable",
              nl:
                "informatie, geen oordeel: lengte, geen begrip; een korte tekst heeft minder dan 100 "
                + "woorden, en een onbetrouwbare score"),
            id: "information")),
      ], warnings: selection.problems)
  }

  private static func row(
    _ passage: Passage, _ measure: ReadabilityMeasure, _ group: TargetGroup?
  ) -> [Value] {
    let band: Value =
      group?.readability.map { .text("\($0.lowerBound)–\($0.upperBound)") }
      ?? .missing(.notApplicable)
    return [
      .text(passage.name), .integer(measure.words),
      .decimal(measure.wordsPerSentence, orMissing: .empty), .integer(measure.longestSentence),
      measure.words > 0
        ? .share(Double(measure.longWords) / Double(measure.words)) : .missing(.empty),
      .decimal(measure.score, orMissing: .empty), .decimal(measure.lix, orMissing: .empty), band,
      flag(measure, group?.readability),
    ]
  }

  private static func flag(_ measure: ReadabilityMeasure, _ band: ClosedRange<Int>?) -> Value {
    guard measure.isReliable else {
      return .term(Term("unreliable", Text("short text", nl: "korte tekst")))
    }
    if let band, let score = measure.score, score < Double(band.lowerBound) {
      return .term(Term("hard", Text("hard", nl: "moeilijk")))
    }
    return .text("")
  }

  private static func evidence(_ measure: ReadabilityMeasure) -> Evidence {
    Evidence(
      formula: measure.language == .dutch ? "readability.flesch-douma" : "readability.flesch",
      wording: measure.language == .dutch
        ? Text(
          "206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence",
          nl: "206,84 − 0,77 × lettergrepen per 100 woorden − 0,93 × woorden per zin")
        : Text(
          "206.835 − 84.6 × syllables per word − 1.015 × words per sentence",
          nl: "206,835 − 84,6 × lettergrepen per woord − 1,015 × woorden per zin"),
      operands: ReadabilityFacts.operands(measure), considered: measure.words,
      valid: measure.words)
  }
}
