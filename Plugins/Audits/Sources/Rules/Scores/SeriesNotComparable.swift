import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// NPS-04: the periods of a series are hard to compare.
struct SeriesNotComparable: AuditRule {
  private static let shift = RuleThreshold.share(
    "shift", 0.1,
    help: Text(
      "A value whose share moved by so much:", nl: "Een waarde waarvan het aandeel zoveel bewoog:"))

  let declaration = RuleDeclaration(
    "NPS-04", .warning, Text("Periods are not comparable", nl: "Perioden zijn niet vergelijkbaar"),
    rationale: Text(
      "Another channel, other customers or another scale move a score without anything else changing.",
      nl: "Een ander kanaal, andere klanten of een andere schaal bewegen een score zonder meer."),
    thresholds: [shift, ScoreRules.alpha],
    question: Text(
      "What changed in whom we ask, and how?", nl: "Wat veranderde er in wie we vragen, en hoe?"),
    cases: [
      .opens(
        Text("the South was hardly asked before", nl: "het zuiden werd eerder nauwelijks gevraagd"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (90, "2026-Q1", "North", 9), (10, "2026-Q1", "South", 9), (50, "2026-Q2", "North", 9),
            (50, "2026-Q2", "South", 9),
          ]),
        ]),
      .opens(
        Text("half left it blank after the change", nl: "de helft liet hem daarna leeg"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": CaseFiles.csv(
            "wave,region,score,why,till",
            [
              (60, "2026-Q1,North,9,,4"), (30, "2026-Q2,North,9,,4"), (30, "2026-Q2,North,,,4"),
            ]),
        ]),
      .opens(
        Text(
          "two wordings in one column, told apart by the wave",
          nl: "twee formuleringen in één kolom, per golf"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": CaseFiles.survey(
            files: "visits.csv",
            [
              "recommend: {column: score, kind: nps, when: {form: A}, wording: How likely are you to recommend us to a friend?}",
              "advise: {column: score, kind: nps, when: {form: B}, wording: Would you advise others to come here?}",
            ], ["wave: wave"]),
          "visits.csv": CaseFiles.csv(
            "wave,form,score",
            [
              (20, "2026-Q1,A,9"), (20, "2026-Q2,A,9"), (20, "2026-Q1,B,9"), (20, "2026-Q2,B,9"),
            ]),
        ]),
      .passes(
        Text("the same shares", nl: "dezelfde aandelen"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (50, "2026-Q1", "North", 9), (50, "2026-Q1", "South", 9), (50, "2026-Q2", "North", 9),
            (50, "2026-Q2", "South", 9),
          ]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    try await NPSQuestion.comparingPeriods(audit) { question, periods throws(Diagnostic) in
      var hits: [RuleHit] = []
      for column in question.segments {
        let groups = try await question.groups(by: [periods.column, column], audit)
        if let hit = shift(of: column, groups, periods.labels, question, audit) {
          hits.append(hit)
        }
      }
      return hits
        + [scale(periods, question), answering(periods, question, audit)].compactMap(\.self)
        + wordings(question, audit)
    }
  }

  /// Nobody answered 0 in one period, while people did in the other.
  private func scale(_ periods: NPSQuestion.Periods, _ question: NPSQuestion) -> RuleHit? {
    let zeros = [periods.before, periods.after].map { $0.answers.count(of: 0) }
    guard zeros.contains(0), let most = zeros.max(), most >= 10 else { return nil }
    let period = zeros[0] == 0 ? periods.labels[0] : periods.labels[1]
    return RuleHit(
      question.subject, aspect: "scale",
      Text(
        "Nobody answered 0 in \(period), while people did in the other period: was the scale the same?",
        nl:
          "Niemand antwoordde 0 in \(period), in de andere periode wel: was de schaal dezelfde?"
      ),
      at: question.places,
      evidence: [
        .count("zeros", Text("answers of 0", nl: "antwoorden 0"), most),
        .n(periods.before.n + periods.after.n),
      ])
  }

  /// The question was answered by another part of those it was put to.
  ///
  /// What is known is the share of responses with a valid answer; how many people were invited is in
  /// no response file.
  private func answering(
    _ periods: NPSQuestion.Periods, _ question: NPSQuestion, _ audit: Audit
  ) -> RuleHit? {
    let shares = [periods.before, periods.after].compactMap { group -> ShareEstimate? in
      let asked = group.answers.denominator.asked - group.answers.denominator.notAsked
      return try? ShareEstimate(successes: group.n, n: asked)
    }
    guard shares.count == 2 else { return nil }
    let comparison = ShareComparison(shares[1], shares[0])
    let p = comparison.p ?? 1
    guard comparison.difference.magnitude >= audit[Self.shift], p < audit[ScoreRules.alpha] else {
      return nil
    }
    return RuleHit(
      question.subject, aspect: "answering",
      Text { language in
        let (a, b) = (
          Numerals.percentage(shares[0].value, digits: 0, language),
          Numerals.percentage(shares[1].value, digits: 0, language)
        )
        let labels = periods.labels
        return language == .nl
          ? "Van wie de vraag kreeg antwoordde \(a) in \(labels[0]) en \(b) in \(labels[1])."
          : "Of those asked, \(a) answered in \(labels[0]) and \(b) in \(labels[1])."
      }, at: question.places,
      evidence: [
        .share("before", .verbatim(periods.labels[0]), shares[0].value),
        .share("after", .verbatim(periods.labels[1]), shares[1].value),
        .n(Int(shares[0].n + shares[1].n)), .p(p, isCorrected: false),
      ])
  }

  /// Another nps question of the same column or of the same survey in other words: one series of two.
  private func wordings(_ question: NPSQuestion, _ audit: Audit) -> [RuleHit] {
    let name = question.question.name.value
    let own = question.survey.declaration.questions.filter {
      $0.questionKind == .nps && $0.columns == question.question.columns
    }
    guard own.first?.name.value == name, let wording = question.question.wording else { return [] }
    return own.dropFirst().compactMap { other -> RuleHit? in
      guard let words = other.wording, words != wording else { return nil }
      return RuleHit(
        question.subject, aspect: "wording:\(other.name.value)",
        Text(
          "\"\(other.name.value)\" has its answers in the same column, and asks in other words.",
          nl:
            "\"\(other.name.value)\" heeft zijn antwoorden in dezelfde kolom, en vraagt het anders."
        ),
        at: question.places + other.places(in: question.survey.declaration),
        evidence: [
          .words("first", .verbatim(name), wording.en),
          .words("other", .verbatim(other.name.value), words.en),
        ])
    }
  }

  private func shift(
    of column: String, _ groups: [NPSQuestion.Group], _ labels: [String], _ question: NPSQuestion,
    _ audit: Audit
  ) -> RuleHit? {
    var rows: [String: [Int]] = [:]
    for group in groups {
      guard let side = labels.firstIndex(of: group.keys[0].label) else { continue }
      rows[group.keys[1].label, default: [0, 0]][side] += group.rows
    }
    let totals = (0...1).map { side in rows.values.reduce(0) { $0 + $1[side] } }
    let values = rows.keys.sorted()
    let comparisons = values.compactMap { value -> (value: String, comparison: ShareComparison)? in
      guard let counts = rows[value],
        let old = try? ShareEstimate(successes: counts[0], n: totals[0]),
        let new = try? ShareEstimate(successes: counts[1], n: totals[1])
      else { return nil }
      return (value, ShareComparison(new, old))
    }
    let corrected = MultiplicityAdjustment.holm.adjust(comparisons.map { $0.comparison.p ?? 1 })
    let moved = zip(comparisons, corrected).filter { item, p in
      item.comparison.difference.magnitude >= audit[Self.shift] && p < audit[ScoreRules.alpha]
    }
    guard
      let (largest, p) = moved.max(by: {
        $0.0.comparison.difference.magnitude < $1.0.comparison.difference.magnitude
      })
    else { return nil }
    let (old, new) = (largest.comparison.second.value, largest.comparison.first.value)
    return RuleHit(
      question.subject, aspect: column,
      Text { language in
        let (a, b) = (
          Numerals.percentage(old, digits: 0, language),
          Numerals.percentage(new, digits: 0, language)
        )
        return language == .nl
          ? "\(column) = \(largest.value) ging van \(a) (\(labels[0])) naar \(b) (\(labels[1])) van de antwoorden."
          : "\(column) = \(largest.value) went from \(a) (\(labels[0])) to \(b) (\(labels[1])) of the responses."
      }, at: question.places,
      evidence: [
        .share("before", .verbatim(labels[0]), old), .share("after", .verbatim(labels[1]), new),
        .n(totals[0] + totals[1]), .p(p, isCorrected: true),
      ],
      question: Text(
        "How does the change look when the mix is taken out: nps change … by \(column)?",
        nl: "Hoe ziet de verandering eruit zonder de mix: nps change … by \(column)?"))
  }
}
