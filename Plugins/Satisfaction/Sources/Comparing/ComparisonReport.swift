import Statistics
import WorkbenchKit
import WorkspaceKit

/// Puts the answer of `satisfaction compare` together.
struct ComparisonReport {
  let tables: [ComparisonTable]
  let survey: SurveyDeclaration
  let options: FigureOptions
  let isDrawn: Bool
  /// The respondents who answered in both groups; nil where there are none.
  let shared: SharedRespondents?
  /// The question that the call named; nil for all.
  let question: ColumnDeclaration?

  /// The tables, one plain sentence, and the words under them.
  var report: Report {
    let p = tables.map { $0.rows.map(\.comparison.p) }
    let tested = p.joined().compactMap(\.self)
    var adjusted = MultiplicityAdjustment.holm.adjust(tested)[...]
    let perTable = p.map { $0.map { $0 == nil ? nil : adjusted.popFirst() } }
    var blocks: [Report.Block] = []
    for (index, table) in tables.enumerated() {
      let written = table.table(
        id: index == 0 ? "comparison" : "comparison.\(table.family.construct.rawValue)",
        title: question.map { $0.wording ?? .verbatim($0.name.value) }
          ?? table.family.title + Text(", B against A", nl: ", B tegenover A"),
        adjusted: perTable[index], tests: tested.count, options: options)
      if isDrawn, let chart = written.chart {
        blocks.append(
          .chart(Chart(title: written.title, table: written, specification: chart)))
      } else {
        blocks.append(.table(written))
      }
    }
    let rows = zip(tables, perTable).flatMap { table, p in zip(table.rows, p).map { ($0, $1) } }
    blocks.append(.note(Note(.body, sentence(rows), id: "sentence")))
    blocks += (shared?.notes(isWeighted: options.isWeighted) ?? []).map { .note($0) }
    blocks.append(.note(Note(.aside, method(tests: tested.count), id: "method")))
    if let answer = tables.first?.answer {
      blocks += AnswerNotes.circumstances(answer.rows, of: survey)
        .map { .note($0) }
    }
    return Report(blocks)
  }

  private func sentence(_ rows: [(row: ComparisonTable.Row, p: Double?)]) -> Text {
    let verdicts = rows.map {
      $0.row.comparison.verdict(adjusted: $0.p, confidence: options.confidence)
    }
    if rows.count == 1, let row = rows.first, let verdict = verdicts.first {
      return single(row.row.comparison, verdict)
    }
    let different = verdicts.count { $0 == .different }
    let noise = verdicts.count { $0 == .noise }
    let small = verdicts.count { $0 == .tooSmall }
    return Text(
      "Of \(rows.count) comparisons \(different) show a difference, \(noise) are noise and "
        + "\(small) are too small.",
      nl: "Van \(rows.count) vergelijkingen tonen er \(different) een verschil, zijn er \(noise) "
        + "ruis en \(small) te klein.")
  }

  private func single(
    _ row: SatisfactionComparison, _ verdict: Verdict
  ) -> Text {
    if verdict == .tooSmall, let paired = row.paired, row.first.isShown, row.second.isShown {
      return Text { language in
        let pairs = Numerals.integer(paired.deciding.pairs, language)
        return language == .nl
          ? "Niet te vergelijken: te weinig mensen antwoordden in beide groepen (\(pairs)), of allen "
            + "veranderden evenveel."
          : "Cannot be compared: too few people answered in both groups (\(pairs)), or all changed "
            + "alike."
      }
    }
    guard verdict != .tooSmall else {
      return Text(
        "Too few answers to compare: a group needs at least "
          + "\(Int(options.thresholds.suppressBelow)).",
        nl: "Te weinig antwoorden om te vergelijken: een groep heeft er minstens "
          + "\(Int(options.thresholds.suppressBelow)) nodig.")
    }
    return Text { language in
      let change =
        row.meanDifference.value.map { Numerals.decimal($0, digits: 2, language, signed: true) }
        ?? row.topDifference.value.map {
          Numerals.decimal(100 * $0, digits: 0, language, signed: true)
            + (language == .nl ? " punten" : " points")
        } ?? ""
      let smallest = row.smallest.map { Numerals.decimal($0, digits: 2, language) }
      switch (verdict, language) {
      case (.different, .en): return "B differs from A by \(change): different."
      case (.different, .nl): return "B verschilt \(change) van A: verschillend."
      case (_, .en):
        return "B − A is \(change): noise"
          + (smallest.map { "; a difference from \($0) would have been seen." } ?? ".")
      case (_, .nl):
        return "B − A is \(change): ruis"
          + (smallest.map { "; een verschil vanaf \($0) zou gezien zijn." } ?? ".")
      }
    }
  }

  private func method(tests: Int) -> Text {
    Text { language in
      let share = Numerals.percentage(options.confidence.fraction, digits: 0, language)
      if shared?.isPanel == true {
        return language == .nl
          ? "interval \(share); gepaarde t-toets op mensen in beide groepen; Holm over \(tests)"
          : "\(share) interval; paired t test of people in both groups; Holm over \(tests)"
      }
      let weight = options.isWeighted ? survey.column { $0 == .weight }?.name.value : nil
      let weighted =
        weight.map {
          language == .nl
            ? "; gewogen met \($0), de volgorde ongewogen"
            : "; weighted by \($0), the order unweighted"
        } ?? ""
      return language == .nl
        ? "interval \(share); Welch, Newcombe, Brunner–Munzel; Holm over \(tests)\(weighted)"
        : "\(share) interval; Welch, Newcombe, Brunner–Munzel; Holm over \(tests)\(weighted)"
    }
  }
}
