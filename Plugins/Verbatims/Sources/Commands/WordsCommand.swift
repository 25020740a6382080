import TextAnalysis
import WorkbenchKit

/// `words`: which words tell two groups of customers apart.
struct WordsCommand: Command {
  static let top = Parameter.integer(
    "count", .option("top"), in: 1...10_000,
    help: Text(
      "How many words are shown of either side.",
      nl: "Hoeveel woorden van elke kant worden getoond."), default: 10)
  static let minimum = Parameter.integer(
    "comments", .option("minimum"), in: 1...1_000_000,
    help: Text(
      "In how many comments a word must stand to be tested.",
      nl: "In hoeveel toelichtingen een woord moet staan om getoetst te worden."),
    default: DocumentKeyness.usualMinimum)
  static let stems = Parameter.flag(
    "stems",
    help: Text(
      "Takes words of one stem together, shown by the form written most.",
      nl: "Neemt woorden met één stam samen, getoond in de meest geschreven vorm."))
  static let all = Parameter.flag(
    "all",
    help: Text(
      "Shows words that do not differ demonstrably as well.",
      nl: "Toont ook woorden die niet aantoonbaar verschillen."))

  var signature: CommandSignature {
    CommandSignature(
      "words",
      Text(
        "Finds the words that tell two groups of customers apart.",
        nl: "Vindt de woorden die twee groepen klanten onderscheiden."),
      details: Text(
        "Compares promoters with detractors, or any two conditions with `vs` between them. A comment "
          + "counts once for each word in it, whatever its length. A word is shown where its p-value, "
          + "corrected for the number of words tested, is below 1 − confidence. The log ratio says how "
          + "many times more common it is: +1 is twice, +2 four times. Words are signs of what people "
          + "write about, not of why they score.",
        nl:
          "Vergelijkt promotors met critici, of twee voorwaarden met `vs` ertussen. Een toelichting "
          + "telt één keer voor elk woord erin, hoe lang zij ook is. Een woord wordt getoond als zijn "
          + "p-waarde, gecorrigeerd voor het aantal getoetste woorden, onder 1 − betrouwbaarheid ligt. "
          + "De log-ratio zegt hoeveel keer vaker: +1 is tweemaal, +2 viermaal. Woorden zeggen waar "
          + "mensen over schrijven, niet waarom ze hun cijfer geven."),
      topic: .comments,
      parameters: [TextSides.first, TextSides.second, TextParameters.question]
        + TextParameters.narrowing + [
          TextParameters.score, Self.top, Self.minimum, Self.stems, Self.all,
          TextParameters.language, ConfidenceOption.parameter,
        ],
      resultColumns: [
        "side", "word", "n_a", "n_b", "share_a", "share_b", "log_ratio", "g2", "p", "p_adjusted",
        "example", "place",
      ],
      examples: [
        Example(
          "words --top 5",
          Text(
            "What promoters and detractors write about",
            nl: "Waar promotors en critici over schrijven"),
          output: #"""
            Demonstrably more common among promoters: “graag”, “aanrader”, “buurt”, “fijne”,
            “vers”; among detractors: “keer”, “anders”, “ergens”, “heen”, “volgende” (141 of
            146 words tested differ).

            Why did you give this mark?
                                          n           n    Log          p
            More among  Word      promoters  detractors  ratio  corrected  Example
            ────────────────────────────────────────────────────────────────────────────────
            promoters   graag           163           0   +7.4     <0.001  De slager neemt …
            promoters   aanrader        148           0   +7.2     <0.001  Mooie groenteafd…
            promoters   buurt           137           0   +7.1     <0.001  Mooie groenteafd…
            promoters   fijne           137           0   +7.1     <0.001  Mooie groenteafd…
            promoters   vers            113           0   +6.8     <0.001  Je komt binnen e…
            detractors  keer              0          91   −8.5     <0.001  Ik gleed bijna u…
            detractors  anders            0          70   −8.1     <0.001  De fietsenstalli…
            detractors  ergens            0          70   −8.1     <0.001  De fietsenstalli…
            detractors  heen              0          70   −8.1     <0.001  De fietsenstalli…
            detractors  volgende          0          70   −8.1     <0.001  De fietsenstalli…
            5 columns hidden: share_a, share_b, g2, p, place; shortened: example; see all
            with --width 248 or --format csv
            n 600 comments of promoters, 299 of detractors (0 without words)
            ! 4 rows cannot be read and are not in this answer: problems
            each comment counts once, unweighted; Fisher's exact test, corrected after
            Benjamini-Hochberg; words in at least 3 comments, without stop words (Dutch)
            → more words: --top 25
            """#),
        Example(
          "words wave = 2026-Q1 vs wave = 2026-Q2 --stems",
          Text("Did the subject change?", nl: "Veranderde het onderwerp?"),
          output: #"""
            None of the 150 words tested differs demonstrably between 2026-Q1 and 2026-Q2;
            too few comments may be the reason.

            n 761 comments of 2026-Q1, 769 of 2026-Q2 (0 without words)
            ! 4 rows cannot be read and are not in this answer: problems
            each comment counts once, unweighted; Fisher's exact test, corrected after
            Benjamini-Hochberg; words in at least 3 comments, without stop words (Dutch), by
            stem
            """#),
        Example(
          "words --top 1 | explain 2 --rows 2",
          Text("How a word was tested", nl: "Hoe een woord is getoetst"),
          output: #"""
            detractors · keer
            each comment counts once per word; log ratio = log₂ of the shares with half a
            comment added; p by Fisher's exact test, corrected after Benjamini and Hochberg
            for all words tested

            What went in
            Number                              Value
            ─────────────────────────────────────────────────────────
            promoters, comments with the word   0
            promoters, comments                 600
            detractors, comments with the word  91
            detractors, comments                299
            words tested                        146
            p-value                             7.629737814697304e-49
            responses looked at                 899
            answers that count                  899

            Where they stand
            File                          Line  As written                            Counts
            ────────────────────────────────────────────────────────────────────────────────
            responses/winkel-2026-q1.csv    18  Ik gleed bijna uit over sperziebone…  yes
            responses/winkel-2026-q1.csv    25  De fietsenstalling is te klein. Vol…  yes
            shortened: answer; see all with --width 142 or --format csv
            formula: words.keyness
            responses: winkel where recommend <= 6 and why matches (?i)\bkeer\b
            """#),
        Example(
          "words region = Zuid", Text("A side too few", nl: "Een kant te weinig"),
          failure: "words.side"),
        Example(
          "words region = Zuid vs wave = 2026-Q2",
          Text("Sides that share comments", nl: "Kanten die toelichtingen delen"),
          failure: "words.overlap"),
      ],
      searchTerms: [
        "keyness", "log ratio", "fisher", "promoters", "detractors", "comments", "text", "woorden",
        "sleutelwoorden", "toelichting", "promotors", "critici",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try TextInquiry(call, in: context)
    let sides = try TextSides(call, inquiry)
    let comparison = try await WordComparison(
      inquiry, sides, minimum: call[Self.minimum] ?? DocumentKeyness.usualMinimum)
    return try WordsReport(
      inquiry: inquiry, sides: sides, comparison: comparison,
      confidence: try VerbatimsSettings.confidence(of: call, in: context)
    ).report()
  }
}
