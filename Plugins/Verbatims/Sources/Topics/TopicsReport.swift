import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Topics as a page: how many comments are about each, and what their writers score.
struct TopicsReport {
  let inquiry: TextInquiry
  let codebook: Codebook
  let groups: CommentGroups
  let tally: TopicTally
  let totals: CommentTotals
  let hand: HandCodes?
  let confidence: ConfidenceLevel

  private var hasScores: Bool { inquiry.score?.questionKind == .nps }
  private var minimum: Int { inquiry.context.settings[VerbatimsSettings.minimum] }
  private static let none = Term("none", Text("no topic", nl: "geen onderwerp"))

  /// The report.
  func report() -> Report {
    var blocks: [Report.Block] = []
    if let sentence { blocks.append(.note(Note(.body, sentence, id: "sentence"))) }
    blocks.append(.table(table))
    if let hand { blocks.append(.table(AgreementTable(codebook, hand, confidence).table)) }
    return Report(blocks + notes.map { .note($0) })
  }

  private var columns: [Column] {
    let scores =
      hasScores
      ? [
        Column("nps", .verbatim("NPS"), .score(digits: 0)),
        Column("nps_low", Text("NPS low", nl: "NPS laag"), .score(digits: 0)),
        Column("nps_high", Text("NPS high", nl: "NPS hoog"), .score(digits: 0)),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ] : []
    return groups.groupColumns + [
      Column("topic", Text("Topic", nl: "Onderwerp"), .text),
      Column("n", .verbatim("n"), .integer),
      Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
      Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
      Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
    ] + scores
  }

  private var table: Table {
    var table = Table(
      id: "topics",
      title: Text(
        "Topics – \(inquiry.subject.en)", nl: "Onderwerpen – \(inquiry.subject.nl)"),
      columns: columns, rows: [],
      chart: ChartSpecification(
        mark: .interval, labels: groups.keys.map(\.id) + ["topic"], value: "share", low: "low",
        high: "high"))
    for (number, group) in tally.groups.enumerated() {
      for (position, topic) in codebook.topics.enumerated() {
        add(
          group.topics[position], Term(topic.id, topic.title), of: group, number, to: &table.rows,
          &table.evidence)
      }
      add(group.unmatched, Self.none, of: group, number, to: &table.rows, &table.evidence)
    }
    if groups.keys.isEmpty, let group = tally.groups.first {
      var evidence: [Evidence] = []
      add(group.all, .total, of: group, 0, to: &table.totals, &evidence)
      table.evidence += evidence
    }
    table.priorities =
      groups.keys.map(\.id) + ["topic", "n", "share", "nps", "low", "high", "nps_low", "nps_high"]
    return table
  }

  private func add(
    _ count: TopicTally.Count, _ term: Term, of group: TopicTally.Group, _ number: Int,
    to rows: inout [[Value]], _ evidence: inout [Evidence]
  ) {
    let isSuppressed = groups.groups[number].isSuppressed
    let share = ShareCells(
      count.comments, of: group.all.comments, confidence, isSuppressed: isSuppressed)
    let figure = ScoreCells(
      count.scores, minimum: minimum, confidence, isSuppressed: isSuppressed)
    rows.append(
      groups.groupCells(number) + [
        .term(term), isSuppressed ? .missing(.suppressed) : .integer(count.comments),
      ]
        + (term == .total
          ? [.share(1), .missing(.notApplicable), .missing(.notApplicable)] : share.values)
        + (hasScores ? figure.values : []))
    evidence.append(
      Evidence(
        formula: "topics.share",
        wording: Text(
          "share = comments that a search of the topic finds and none of its exclusions does ÷ all "
            + "comments; NPS of their writers, unweighted; see them with verbatims --topic "
            + "\(term.id)",
          nl:
            "aandeel = toelichtingen die een zoekvraag van het onderwerp vindt en geen uitsluiting "
            + "÷ alle toelichtingen; NPS van hun schrijvers, ongewogen; zie ze met verbatims --topic "
            + "\(term.id)"),
        operands: isSuppressed
          ? []
          : [
            Evidence.Operand(
              "found", Text("comments found", nl: "toelichtingen gevonden"),
              .integer(count.comments))
          ] + figure.operands, considered: group.all.comments,
        valid: isSuppressed ? 0 : group.all.comments))
  }

  private var sentence: Text? {
    guard groups.keys.isEmpty, let group = tally.groups.first, !groups.groups[0].isSuppressed,
      group.all.comments > 0
    else { return nil }
    let order = codebook.topics.indices.sorted {
      (group.topics[$1].comments, $0) < (group.topics[$0].comments, $1)
    }
    guard let most = order.first, group.topics[most].comments > 0 else { return nil }
    let scored = order.compactMap { topic -> (Int, ScoreCells)? in
      let cells = ScoreCells(group.topics[topic].scores, minimum: 30, confidence)
      return cells.score == nil ? nil : (topic, cells)
    }
    let worst = hasScores ? scored.min { ($0.1.score ?? 0) < ($1.1.score ?? 0) } : nil
    let unmatched = Double(group.unmatched.comments) / Double(group.all.comments)
    return Text { language in
      let isDutch = language == .nl
      let share = Numerals.percentage(
        Double(group.topics[most].comments) / Double(group.all.comments), digits: 1, language)
      let title = codebook.topics[most].title(language)
      let rest = Numerals.percentage(unmatched, digits: 1, language)
      var text =
        isDutch
        ? "De meeste toelichtingen gaan over “\(title)” (\(share)); "
        : "Most comments are about “\(title)” (\(share)); "
      if let worst, let words = worst.1.words(language) {
        let low = codebook.topics[worst.0].title(language)
        text +=
          isDutch
          ? "wie over “\(low)” schrijft geeft de laagste score: NPS \(words). "
          : "those who write about “\(low)” score lowest: NPS \(words). "
      }
      return text
        + (isDutch
          ? "\(rest) van de toelichtingen past bij geen onderwerp."
          : "\(rest) of the comments fit no topic.")
    }
  }

  private var notes: [Note] {
    var notes = [CommentNotes.denominator(totals.comments, of: totals.responses)]
    notes += groups.suppression(minimum)
    if let hand { notes += AgreementTable.notes(hand) }
    notes += CommentNotes.abandoned(tally.abandoned)
    notes += CommentNotes.circumstances(groups.comments, inquiry)
    notes.append(
      Note(
        .aside,
        Text { language in
          let level = Numerals.percentage(confidence.fraction, digits: 0, language)
          let mean = Numerals.decimal(
            Double(tally.given) / Double(max(1, groups.comments.count)), digits: 2, language)
          return language == .nl
            ? "codeboek \(codebook.path), \(codebook.topics.count) onderwerpen; een toelichting kan "
              + "over meer gaan (gemiddeld \(mean)); interval \(level): aandeel Wilson, NPS adjusted "
              + "Wald, ongewogen"
            : "codebook \(codebook.path), \(codebook.topics.count) topics; a comment may be about "
              + "several (\(mean) on average); \(level) interval: share Wilson, NPS adjusted Wald, "
              + "unweighted"
        }, id: "method"))
    return notes
  }
}
