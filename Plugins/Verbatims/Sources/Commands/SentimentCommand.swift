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
          output: ""),
        Example(
          "sentiment by channel --show 2",
          Text(
            "By channel, with comments to read", nl: "Per kanaal, met toelichtingen om te lezen"),
          output: ""),
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
    let totals = try await CommentTotals(inquiry)
    let groups = try await CommentGroups(inquiry)
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
