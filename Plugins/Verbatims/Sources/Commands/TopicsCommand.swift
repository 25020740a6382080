import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `topics`: what comments are about, by a codebook of searches.
struct TopicsCommand: Command {
  static let coded = Parameter.text(
    "column", .option("coded"), .responseColumn,
    help: Text(
      "A column with topics given by hand, to compare with.",
      nl: "Een kolom met onderwerpen die met de hand zijn gegeven, om mee te vergelijken."))

  var signature: CommandSignature {
    CommandSignature(
      "topics",
      Text(
        "Counts what comments are about, with the score of their writers.",
        nl: "Telt waar toelichtingen over gaan, met de score van de schrijvers."),
      details: Text(
        "A codebook, codebooks/NAME.yaml, holds for every topic the searches that find it and those "
          + "that rule it out. A comment may be about several topics, or about none: that share is "
          + "always shown. With --coded every topic is held against codes given by hand: Cohen's "
          + "kappa, precision (of what is found, how much is right) and recall (of what is there, how "
          + "much is found). `verbatims --topic ID` shows the comments.",
        nl:
          "Een codeboek, codebooks/NAAM.yaml, bevat per onderwerp de zoekvragen die het vinden en die "
          + "het uitsluiten. Een toelichting kan over meer onderwerpen gaan, of over geen: dat aandeel "
          + "staat er altijd bij. Met --coded wordt elk onderwerp naast codes van een mens gelegd: "
          + "Cohens kappa, precisie (hoeveel van het gevondene klopt) en vangst (hoeveel van wat er is "
          + "gevonden wordt). `verbatims --topic ID` toont de toelichtingen."),
      topic: .comments,
      parameters: [TextParameters.question] + ResponseClauses.all + [
        CodebookOption.codebook, Self.coded, TextParameters.language, ConfidenceOption.parameter,
      ],
      resultColumns: [
        "topic", "n", "share", "low", "high", "nps", "nps_low", "nps_high", "flag",
      ],
      examples: [
        Example(
          "topics",
          Text("What customers of the store write about", nl: "Waar winkelklanten over schrijven"),
          output: #"""
            Most comments are about “Tidiness” (24.1%); those who write about “Bicycles”
            score lowest: NPS −22 (−32 to −11, n 174). 9.3% of the comments fit no topic.

            Topics – Why did you give this mark?
            Topic                     n   Share    Low   High  NPS  NPS low  NPS high  Flag
            ───────────────────────────────────────────────────────────────────────────────
            Queue and checkout      147    9.6%   8.2%  11.2%   −5      −19        +9
            Staff                   316   20.7%  18.7%  22.8%  +54      +47       +60
            Fruit and vegetables    219   14.3%  12.6%  16.2%  +33      +23       +43
            Tidiness                369   24.1%  22.0%  26.3%  −14      −21        −6
            Bicycles                179   11.7%  10.2%  13.4%  −22      −32       −11
            Leaflet and app         250   16.3%  14.6%  18.3%  +20      +10       +29
            no topic                142    9.3%   7.9%  10.8%  +46      +35       +54
            ───────────────────────────────────────────────────────────────────────────────
            Total                 1,530  100.0%   –      –     +20      +16       +24
            – not applicable
            n 1,530 comments among 5,486 responses (3,956 empty)
            ! 4 rows cannot be read and are not in this answer: problems
            codebook codebooks/winkel.yaml, 6 topics; a comment may be about several (0.97
            on average); 95% interval: share Wilson, NPS adjusted Wald, unweighted
            """#),
        Example(
          "topics by wave | where topic = queue",
          Text("One topic over time", nl: "Eén onderwerp door de tijd"),
          output: #"""
            Topics – Why did you give this mark?
                                                                                   NPS
            wave     Topic                n  Share   Low   High  NPS  NPS low     high  Flag
            ────────────────────────────────────────────────────────────────────────────────
            2026-Q1  Queue and checkout  64   8.4%  6.6%  10.6%  +16       −5      +36
            2026-Q2  Queue and checkout  83  10.8%  8.8%  13.2%  −21      −38       −3
            n 1,530 comments among 5,486 responses (3,956 empty)
            ! 4 rows cannot be read and are not in this answer: problems
            codebook codebooks/winkel.yaml, 6 topics; a comment may be about several (0.97
            on average); 95% interval: share Wilson, NPS adjusted Wald, unweighted
            """#),
        Example(
          "topics where region = Zuid | sort nps | top 3",
          Text("What goes with low scores", nl: "Wat met lage scores samengaat"),
          output: #"""
            Most comments are about “Tidiness” (23.4%); those who write about “Queue and
            checkout” score lowest: NPS −49 (−65 to −29, n 57). 8.1% of the comments fit no
            topic.

            Topics – Why did you give this mark?
            Topic              n   Share    Low   High  NPS  NPS low  NPS high  Flag
            ────────────────────────────────────────────────────────────────────────
            Staff             76   18.7%  15.2%  22.8%  +53      +38       +65
            no topic          33    8.1%   5.8%  11.2%  +52      +27       +67
            Leaflet and app   56   13.8%  10.8%  17.5%  +31      +12       +48
            ────────────────────────────────────────────────────────────────────────
            Total            406  100.0%   –      –     +12       +4       +20
            – not applicable
            n 406 comments among 1,475 responses (1,069 empty)
            ! 4 rows cannot be read and are not in this answer: problems
            codebook codebooks/winkel.yaml, 6 topics; a comment may be about several (0.96
            on average); 95% interval: share Wilson, NPS adjusted Wald, unweighted
            4 rows left out by top 3
            """#),
        Example(
          "topics --codebook winkels",
          Text(
            "A codebook that is not there", nl: "Een codeboek dat er niet is"),
          failure: "codebook.unknown"),
      ],
      searchTerms: [
        "coding", "codebook", "themes", "categories", "kappa", "comments", "codeboek", "thema",
        "onderwerp", "coderen", "toelichting",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try TextInquiry(call, in: context)
    let (found, problems) = try CodebookOption.reading(call, in: context, for: inquiry.survey)
    guard problems.isEmpty, let codebook = found else {
      return Report(warnings: problems, isFailure: true)
    }
    let groups = try await CommentGroups(inquiry)
    let totals = try await CommentTotals(inquiry, all: groups)
    let language = try CommentLanguage.prevailing(groups.comments, call)
    var hand: HandCodes?
    var codes: Comments?
    if let column = call[Self.coded] {
      let beside = try await inquiry.comments(
        beside: [Spanned(column, at: call.span(of: Self.coded))])
      hand = HandCodes(beside.values(in: 0), codebook)
      codes = beside
    }
    let tally = try TopicTally(
      groups, TopicCoder(codebook, codebook.language ?? language), topics: codebook.topics.count,
      context
    ) { position, topics in
      if let codes { hand?.add(codes.code(position, in: 0), found: topics) }
    }
    return TopicsReport(
      inquiry: inquiry, codebook: codebook, groups: groups, tally: tally, totals: totals,
      hand: hand,
      confidence: try VerbatimsSettings.confidence(of: call, in: context)
    ).report()
  }
}
