import WorkbenchKit

/// `sentiment`: how favourable comments are by their words; a sorting aid.
struct SentimentCommand: Command {
  static let show = Parameter.integer(
    "count", .option("show"), in: 0...1_000,
    help: Text(
      "How many of the most and least favourable comments are shown.",
      nl: "Hoeveel van de gunstigste en ongunstigste toelichtingen worden getoond."), default: 0)

  var signature: CommandSignature {
    CommandSignature(
      "sentiment",
      Text(
        "Sorts comments by how favourable their words are; an aid, no key figure.",
        nl: "Sorteert toelichtingen op gunstige woorden; een hulp, geen kerncijfer."),
      details: Text(
        "Looks words up in a list (CLiPS pattern and words of customer service), turns them after a "
          + "negation and strengthens them after words such as very. Comments without such a word have "
          + "no score, which is not the same as neutral: the coverage says how many have one. "
          + "lexicons/nl.yaml and lexicons/en.yaml in the workspace add words or replace the list.",
        nl:
          "Zoekt woorden op in een lijst (CLiPS pattern en woorden van klantenservice), draait ze om "
          + "na een ontkenning en versterkt ze na woorden als heel. Toelichtingen zonder zo'n woord "
          + "hebben geen score, en dat is iets anders dan neutraal: de dekking zegt hoeveel er een "
          + "hebben. lexicons/nl.yaml en lexicons/en.yaml in de werkruimte voegen woorden toe of "
          + "vervangen de lijst."),
      topic: .comments,
      parameters: [TextParameters.question] + ResponseClauses.all + [
        Self.show, TextParameters.score, TextParameters.language, ConfidenceOption.parameter,
      ],
      resultColumns: [
        "n", "scored", "coverage", "mean", "low", "high", "favourable", "unfavourable", "flag",
      ],
      examples: [
        Example(
          "sentiment", Text("Tone, and what it is worth", nl: "Toon, en wat die waard is"),
          output: #"""
            85% of the comments hold a word that judges; of the others this says nothing.
            Tone is associated with the mark: rank correlation +0.48 (+0.44 to +0.53, n
            1,251).

            Tone of words, a sorting aid – Why did you give this mark?
                         With
                      judging
                n       words  Coverage   Mean    Low   High  Favourable  Unfavourable  Flag
            ────────────────────────────────────────────────────────────────────────────────
            1,530       1,293       85%  +0.35  +0.33  +0.37         84%           15%

            By mark – recommend
                                 With
                              judging
            recommend    n      words  Coverage   Mean    Low   High  Favourable  Flag
            ────────────────────────────────────────────────────────────────────────────────
                    0   11         10       91%  +0.01  −0.21  +0.22         50%  indicative
                    1   10          6       60%   –      –      –             –   suppressed
                    2    8          7       88%   –      –      –             –   suppressed
                    3   11          9       82%   –      –      –             –   suppressed
                    4   41         33       80%  −0.04  −0.12  +0.04         39%
                    5   72         62       86%   0.00  −0.06  +0.06         48%
                    6  146        122       84%  −0.10  −0.14  −0.05         35%
                    7  273        236       86%  +0.40  +0.37  +0.44         91%
                    8  311        261       84%  +0.41  +0.37  +0.44         88%
                    9  263        219       83%  +0.51  +0.48  +0.54        100%
                   10  337        286       85%  +0.49  +0.47  +0.52        100%
            – suppressed: too few answers to show a score
            1 column hidden: unfavourable; see all with --width 103 or --format csv
            n 1,530 comments among 5,486 responses (3,956 empty)
            ! a sorting aid, not a key figure: words are looked up in a list, irony and most
              nouns are missed; read the comments before drawing a conclusion
            ! 4 rows cannot be read and are not in this answer: problems
            lexica nl and en; 81 comments without a recognisable language read in the
            prevailing one; 95% interval: Student t, unweighted
            """#),
        Example(
          "sentiment by channel --show 2",
          Text(
            "By channel, with comments to read", nl: "Per kanaal, met toelichtingen om te lezen"),
          output: #"""
            85% of the comments hold a word that judges; of the others this says nothing.
            Tone is associated with the mark: rank correlation +0.48 (+0.44 to +0.53, n
            1,251).

            Tone of words, a sorting aid – Why did you give this mark?
            channel       n  Coverage   Mean    Low   High  Favourable  Unfavourable  Flag
            ──────────────────────────────────────────────────────────────────────────────
            afhaalpunt  144       81%  +0.47  +0.41  +0.52         88%           11%
            winkel      912       87%  +0.34  +0.31  +0.36         83%           16%
            zelfscan    474       81%  +0.35  +0.32  +0.38         85%           13%
            1 column hidden: scored; see all with --width 98 or --format csv

            Least favourable
              −0.50  jammer  responses/winkel-2026-q1.csv:64   De mandjes waren op en
                                                               plakten. Jammer.
              −0.50  jammer  responses/winkel-2026-q1.csv:226  De mandjes waren op en
                                                               plakten. Jammer.

            Most favourable
              +0.90  vrolijk  responses/winkel-2026-q1.csv:51   De kassière maakte een
                                                                grapje, daar word je vrolijk
                                                                van. Ga zo door.
              +0.90  vrolijk  responses/winkel-2026-q1.csv:119  De kassière maakte een
                                                                grapje, daar word je vrolijk
                                                                van. Ga zo door.
            n 1,530 comments among 5,486 responses (3,956 empty)
            ! a sorting aid, not a key figure: words are looked up in a list, irony and most
              nouns are missed; read the comments before drawing a conclusion
            ! 4 rows cannot be read and are not in this answer: problems
            lexica nl and en; 81 comments without a recognisable language read in the
            prevailing one; 95% interval: Student t, unweighted
            """#),
        Example(
          "sentiment where wave = 2027-Q1",
          Text("A wave that is not there", nl: "Een meting die er niet is"),
          failure: "value.unknown"),
      ],
      searchTerms: [
        "tone", "emotion", "opinion", "polarity", "lexicon", "comments", "toon", "gevoel",
        "gunstig", "toelichting",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try TextInquiry(call, in: context)
    let lexicons = try Lexicons(context.workspace)
    let groups = try await CommentGroups(inquiry)
    let totals = try await CommentTotals(inquiry, all: groups)
    let tally = try SentimentTally(
      groups, lexicons, prevailing: try CommentLanguage.prevailing(groups.comments, call),
      isFixed: call.has(TextParameters.language), show: call[Self.show] ?? 0, context)
    return try SentimentReport(
      inquiry: inquiry, groups: groups, tally: tally, totals: totals,
      lexiconPaths: lexicons.paths,
      confidence: try VerbatimsSettings.confidence(of: call, in: context)
    ).report()
  }
}
