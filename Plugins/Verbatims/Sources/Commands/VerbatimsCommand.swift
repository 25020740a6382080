import ResponseStore
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `verbatims`: what customers wrote, searched, drawn at random, with the mark and the place.
struct VerbatimsCommand: Command {
  static let sample = Parameter.integer(
    "count", .option("sample"), in: 0...10_000,
    help: Text(
      "How many comments are shown, of each group; 10, or 3 with by.",
      nl: "Hoeveel toelichtingen worden getoond, van elke groep; 10, of 3 met by."))
  static let seed = Parameter.integer(
    "seed", .option("seed"), in: 0...Int.max,
    help: Text(
      "Determines which comments are drawn.", nl: "Bepaalt welke toelichtingen getrokken worden."),
    default: 1)
  static let topic = Parameter.text(
    "topic", .option("topic"), .word,
    help: Text(
      "Only comments of this topic of the codebook; none for those without one.",
      nl: "Alleen toelichtingen van dit onderwerp uit het codeboek; none voor die zonder."))

  var signature: CommandSignature {
    CommandSignature(
      "verbatims",
      Text(
        "Shows what customers wrote, with the mark and the place.",
        nl: "Toont wat klanten schreven, met het cijfer en de vindplaats."),
      details: Text(
        "Without a search it draws comments at random; the seed is shown, and the same seed draws the "
          + "same comments. `matching` finds whole words, `wacht*` word beginnings, `~stem` words of "
          + "the same stem, several words in a row, `&`, `|`, `!`, and `/expressions/`; upper and "
          + "lower case are equal. Personal data is taken out (see redact). Of groups with fewer "
          + "responses than verbatims.minimum nothing is quoted.",
        nl: "Zonder zoekvraag worden toelichtingen willekeurig getrokken; de seed staat erbij, en "
          + "dezelfde seed trekt dezelfde toelichtingen. `matching` vindt hele woorden, `wacht*` het "
          + "begin van woorden, `~stam` woorden met dezelfde stam, meer woorden achter elkaar, `&`, "
          + "`|`, `!` en `/expressies/`; hoofdletters maken niet uit. Persoonsgegevens gaan eruit (zie "
          + "redact). Van groepen met minder antwoorden dan verbatims.minimum wordt niets geciteerd."
      ),
      topic: .comments,
      parameters: [TextParameters.question, TextParameters.search] + ResponseClauses.all + [
        Self.topic, CodebookOption.codebook, TextParameters.score, Self.sample, Self.seed,
        TextParameters.language, ConfidenceOption.parameter,
      ],
      resultColumns: ["score", "place", "comment"],
      examples: [
        Example(
          "verbatims matching \"rij | wacht*\" where recommend <= 6 --sample 4",
          Text("What detractors write about queues", nl: "Wat critici schrijven over de rij"),
          output: #"""
            55 of 299 comments match “rij | wacht*” (18.4%, 14.4% to 23.2%); 4 of them,
            drawn with seed 1.

            Why did you give this mark?
              0  responses/winkel-2026-q2.csv:594  Ik was de vierde in de rij en er ging
                                                   geen kassa bij open. Jullie verliezen zo
                                                   een klant.
              5  responses/winkel-2026-q2.csv:890  Twintig minuten in de rij en maar één
                                                   kassa open. Volgende keer ga ik ergens
                                                   anders heen.
              6  responses/winkel-2026-q2.csv:1563
                                                   Ik was de vierde in de rij en er ging
                                                   geen kassa bij open. Jammer!
              4  responses/winkel-2026-q2.csv:1867
                                                   Twintig minuten in de rij en maar één
                                                   kassa open. Volgende keer ga ik ergens
                                                   anders heen.
            n 299 comments among 1,080 responses (781 empty)
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "verbatims of shop_comment matching ~bestelling by channel --sample 1",
          Text(
            "Words of the same stem, one comment per channel",
            nl: "Woorden met dezelfde stam, één toelichting per kanaal"),
          output: #"""
            31 of 1,013 comments match “~bestelling” (3.1%, 2.2% to 4.3%); 2 of them, drawn
            with seed 1.

            Would you like to explain your mark?
              6  app      responses/webshop-2026.csv:11844  Na iDEAL kwam ik op een wit
                                                            scherm, de bestelling was weg.
                                                            Bij het betalen moest ik alles
                                                            opnieuw invullen.
              0  website  responses/webshop-2026.csv:1598   Na iDEAL kwam ik op een wit
                                                            scherm, de bestelling was weg.
                                                            Mijn winkelmand was na het
                                                            inloggen leeg.

            Found, by group
            channel  Comments  Found  Share   Low  High
            ───────────────────────────────────────────
            app           458     28   6.1%  4.3%  8.7%
            website       555      3   0.5%  0.2%  1.6%
            n 1,013 comments among 12,790 responses (11,777 empty)
            ! 1 row cannot be read and is not in this answer: problems
            """#),
        Example(
          "verbatims where region = Zeeland",
          Text("Too few people to quote", nl: "Te weinig mensen om te citeren"),
          output: #"""
            1 comment.

            n 1 comment among 7 responses (6 empty)
            ! fewer than 10 responses: nothing is quoted (verbatims.minimum)
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "verbatims matching \"rij & (\"",
          Text("A search that finds nothing", nl: "Een zoekvraag die niets vindt"),
          output: #"""
            0 of 1,530 comments match “rij & (” (0.0%, 0.0% to 0.3%).

            n 1,530 comments among 5,486 responses (3,956 empty)
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "verbatims matching \"/rij(/\"",
          Text("An expression that is not one", nl: "Een expressie die er geen is"),
          failure: "verbatims.query"),
      ],
      searchTerms: [
        "comments", "quotes", "open answers", "search", "sample", "toelichting", "citaat",
        "opmerking", "zoeken", "open antwoord",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try TextInquiry(call, in: context)
    let search = try SearchOption(call, in: inquiry.name)
    let topic = try CodebookOption.topic(of: call, in: context, inquiry)
    // Asked first where a search may find nothing: nobody having written anything comes before that.
    let known = search == nil ? nil : try await CommentTotals(inquiry)
    let groups = try await CommentGroups(inquiry, search: search?.condition)
    let totals =
      if let known { known } else { try await CommentTotals(inquiry, all: groups) }
    var found: [Int]?
    var abandoned = 0
    if search != nil || topic != nil {
      let language = try CommentLanguage.prevailing(groups.comments, call)
      var lens = CommentLens(search?.query, topic, language)
      var positions: [Int] = []
      try groups.comments.forEachWritten(context) { position, text in
        if lens.shows(text) { positions.append(position) }
      }
      found = positions
      abandoned = lens.abandoned
    }
    return try QuoteReport(
      inquiry: inquiry, groups: groups, found: found, totals: totals, abandoned: abandoned,
      topic: topic?.title,
      confidence: try VerbatimsSettings.confidence(of: call, in: context)
    ).report()
  }
}

/// Decides which comments a call wants to see: those that a search finds, those of a topic.
struct CommentLens {
  private var search: CommentSearch?
  private var coder: TopicCoder?
  private let topic: CodebookOption.Wanted?

  init(_ query: TextQuery?, _ topic: CodebookOption.Wanted?, _ language: TextLanguage) {
    search = query.map { CommentSearch([$0], language) }
    coder = topic.map { TopicCoder($0.codebook, $0.codebook.language ?? language) }
    self.topic = topic
  }

  /// How often an expression was given up.
  var abandoned: Int { (search?.abandoned ?? 0) + (coder?.abandoned ?? 0) }

  /// Whether a comment is wanted.
  mutating func shows(_ text: String) -> Bool {
    if search?.found(in: text).isEmpty == true { return false }
    guard let topic, let found = coder?.topics(of: text) else { return true }
    return topic.index.map { found.contains($0) } ?? found.isEmpty
  }
}
