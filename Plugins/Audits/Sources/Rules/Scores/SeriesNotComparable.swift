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
    var hits: [RuleHit] = []
    var looked = false
    for question in NPSQuestion.all(audit) {
      guard let period = question.period,
        let (before, after) = try await question.lastPeriods(audit)
      else { continue }
      looked = true
      let labels = [before.keys[0].label, after.keys[0].label]
      for column in question.segments {
        let groups = try await question.groups(by: [period, column], audit)
        if let hit = self.shift(of: column, groups, labels, question, audit) { hits.append(hit) }
      }
      let zeros = [before, after].map { $0.answers.count(of: 0) }
      if zeros.contains(0), let most = zeros.max(), most >= 10 {
        let period = zeros[0] == 0 ? labels[0] : labels[1]
        hits.append(
          RuleHit(
            question.subject, aspect: "scale",
            Text(
              "Nobody answered 0 in \(period), while people did in the other period: was the scale the same?",
              nl:
                "Niemand antwoordde 0 in \(period), in de andere periode wel: was de schaal dezelfde?"
            ),
            at: question.places,
            evidence: [
              .count("zeros", Text("answers of 0", nl: "antwoorden 0"), most),
              .n(before.n + after.n),
            ]))
      }
    }
    return looked ? .hits(hits) : .notApplicable(.noPeriods)
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
