import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Comments as a page: how many were found, some of them, and how many in every group.
struct QuoteReport {
  let inquiry: TextInquiry
  let groups: CommentGroups
  /// The comments that were found; nil where nothing was searched for.
  let found: [Int]?
  /// All comments of the responses that count, found or not.
  let totals: CommentTotals
  let abandoned: Int
  let topic: Text?
  let confidence: ConfidenceLevel

  private var call: Call { inquiry.call }
  private var seed: Int { call[VerbatimsCommand.seed] ?? 1 }
  private var isGrouped: Bool { !groups.keys.isEmpty }
  private var sampleSize: Int { call[VerbatimsCommand.sample] ?? (isGrouped ? 3 : 10) }

  /// The report.
  func report() throws(Diagnostic) -> Report {
    let positions = found ?? Array(0..<groups.comments.count)
    var byGroup = [[Int]](repeating: [], count: groups.groups.count)
    for position in positions { byGroup[groups.groupOfComment[position]].append(position) }
    var rows: [[Value]] = []
    for (number, group) in groups.groups.enumerated() where !group.isSuppressed {
      let drawn = QuoteSample.draw(
        sampleSize, of: byGroup[number], seed: seed, row: groups.comments.row)
      let shown = try groups.comments.shown(drawn)
      for (position, comment) in zip(drawn, shown) {
        rows.append(row(position, comment, number))
      }
    }
    var blocks: [Report.Block] = [
      .note(Note(.body, sentence(positions.count, shown: rows.count), id: "sentence"))
    ]
    if !rows.isEmpty { blocks.append(.table(table(rows))) }
    if isGrouped, found != nil { blocks.append(.table(shares(byGroup))) }
    blocks += notes.map { .note($0) }
    return Report(blocks)
  }

  private var scoreColumns: [Column] {
    guard let score = inquiry.score else { return [] }
    return [Column("score", score.wording ?? .verbatim(score.name.value), .integer)]
  }

  /// A list and no table, so that comments are wrapped instead of cut.
  private func table(_ rows: [[Value]]) -> Table {
    Table(
      id: "list.verbatims", title: inquiry.subject,
      columns: scoreColumns + groups.groupColumns + [
        Column("place", Text("Place", nl: "Vindplaats"), .text),
        Column("comment", Text("Comment", nl: "Toelichting"), .text),
      ], rows: rows)
  }

  private func row(_ position: Int, _ comment: Comments.Shown, _ group: Int) -> [Value] {
    let score = groups.mark(position).map { [$0.tableValue()] } ?? []
    return score + groups.groupCells(group) + [
      .text("\(comment.file):\(comment.line)"),
      .text(Excerpt.start(of: comment.text, limit: Excerpt.quote)),
    ]
  }

  private func shares(_ byGroup: [[Int]]) -> Table {
    var table = Table(
      id: "verbatims-groups", title: Text("Found, by group", nl: "Gevonden, per groep"),
      columns: groups.groupColumns + [
        Column("n", Text("Comments", nl: "Toelichtingen"), .integer),
        Column("found", Text("Found", nl: "Gevonden"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
      ], rows: [])
    for (number, group) in groups.groups.enumerated() {
      let cells = ShareCells(
        byGroup[number].count, of: totals.comments(group.values), confidence,
        isSuppressed: group.isSuppressed)
      table.rows.append(
        groups.groupCells(number) + [
          .integer(totals.comments(group.values)),
          group.isSuppressed ? .missing(.suppressed) : .integer(byGroup[number].count),
        ] + cells.values)
      table.evidence.append(
        Evidence(
          formula: "verbatims.share",
          wording: Text(
            "share = comments found ÷ comments of the group; Wilson's interval",
            nl: "aandeel = gevonden toelichtingen ÷ toelichtingen van de groep; interval van Wilson"
          ),
          operands: group.isSuppressed
            ? []
            : [
              Evidence.Operand(
                "found", Text("found", nl: "gevonden"), .integer(byGroup[number].count))
            ],
          considered: group.responses,
          valid: group.isSuppressed ? 0 : totals.comments(group.values),
          rows: group.isSuppressed
            ? nil : inquiry.rows().narrowed(to: group.values, of: groups.keys)))
    }
    return table
  }

  private func sentence(_ count: Int, shown: Int) -> Text {
    Text { language in
      let n = Numerals.integer(count, language)
      let all = Numerals.integer(totals.comments, language)
      let some = Numerals.integer(shown, language)
      let draw =
        shown < count && shown > 0
        ? language == .nl
          ? "; \(some) ervan, getrokken met seed \(seed)"
          : "; \(some) of them, drawn with seed \(seed)"
        : ""
      guard found != nil else {
        return "\(n) \(CommentNotes.noun(count, language))\(draw)."
      }
      let what = looking(count, language)
      guard let share = try? ShareEstimate(successes: count, n: totals.comments) else {
        return what
      }
      let interval = share.interval(confidence: confidence)
      let figures =
        Numerals.percentage(share.value, digits: 1, language) + ", "
        + Numerals.percentage(interval.lower, digits: 1, language)
        + (language == .nl ? " tot " : " to ")
        + Numerals.percentage(interval.upper, digits: 1, language)
      return language == .nl
        ? "\(n) van de \(all) toelichtingen \(what) (\(figures))\(draw)."
        : "\(n) of \(all) comments \(what) (\(figures))\(draw)."
    }
  }

  private func looking(_ count: Int, _ language: Language) -> String {
    var parts: [String] = []
    if let search = call[TextParameters.search] {
      parts.append(
        language == .nl
          ? "\(count == 1 ? "past" : "passen") bij “\(search)”" : "match “\(search)”")
    }
    if let topic {
      parts.append(
        language == .nl
          ? "\(count == 1 ? "hoort" : "horen") bij “\(topic(.nl))”" : "are about “\(topic(.en))”")
    }
    return parts.joined(separator: language == .nl ? " en " : " and ")
  }

  private var notes: [Note] {
    var notes = [CommentNotes.denominator(totals.comments, of: totals.responses)]
    notes += groups.suppression(inquiry.context.settings[VerbatimsSettings.minimum])
    notes += CommentNotes.abandoned(abandoned)
    return notes + CommentNotes.circumstances(groups.comments, inquiry)
  }
}
