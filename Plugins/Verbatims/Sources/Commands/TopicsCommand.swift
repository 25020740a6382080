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
          output: ""),
        Example(
          "topics by wave | where topic = queue",
          Text("One topic over time", nl: "Eén onderwerp door de tijd"), output: ""),
        Example(
          "topics where region = Zuid | sort nps | top 3",
          Text("What goes with low scores", nl: "Wat met lage scores samengaat"), output: ""),
        Example(
          "topics --codebook winkels",
          Text("A codebook that is not there", nl: "Een codeboek dat er niet is"),
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
    let totals = try await CommentTotals(inquiry)
    let groups = try await CommentGroups(inquiry)
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
