import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// NPS-02: a change that looks like one and is within the noise.
struct ChangeWithinNoise: AuditRule {
  private static let points = RuleThreshold.number(
    "points", 5, in: 0.1...200, digits: 0, unit: Text("points", nl: "punten"),
    help: Text("A change that people would report:", nl: "Een verandering die men zou melden:"))

  let declaration = RuleDeclaration(
    "NPS-02", .warning, Text("A change within the noise", nl: "Een verandering binnen de ruis"),
    rationale: Text(
      "Reporting noise as change sends people after causes that are not there.",
      nl: "Ruis als verandering melden stuurt mensen achter oorzaken aan die er niet zijn."),
    thresholds: [points, ScoreRules.alpha, ScoreRules.minimum],
    question: Text(
      "What would have to be true for this to be real, and when would we see it?",
      nl: "Wat moet er waar zijn wil dit echt zijn, en wanneer zouden we dat zien?"),
    cases: [
      .opens(
        Text("ten points among twenty people", nl: "tien punten bij twintig mensen"),
        on: ["visits/recommend", "visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (10, "2026-Q1", "North", 9), (10, "2026-Q1", "North", 7), (12, "2026-Q2", "North", 9),
            (8, "2026-Q2", "North", 7),
          ]),
        ]),
      .passes(
        Text("nothing moved", nl: "er bewoog niets"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(20, "2026-Q1", "North", 9), (20, "2026-Q2", "North", 9)]),
        ]),
    ])

  private struct Change {
    let name: String
    let comparison: NetPromoterComparison
    let n: Int
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    try await NPSQuestion.comparingPeriods(audit) { question, periods throws(Diagnostic) in
      var hits: [RuleHit] = []
      let (period, labels) = (periods.column, (periods.labels[0], periods.labels[1]))
      for column in [nil] + question.segments.map(Optional.some) {
        let groups = try await question.groups(by: [period] + (column.map { [$0] } ?? []), audit)
        func side(_ label: String) -> [String: NPSQuestion.Group] {
          Dictionary(
            groups.filter { $0.keys[0].label == label }.map {
              ($0.keys.count > 1 ? $0.keys[1].label : "", $0)
            },
            uniquingKeysWith: { first, _ in first })
        }
        let (old, new) = (side(labels.0), side(labels.1))
        let changes = new.keys.sorted().compactMap { name -> Change? in
          guard let a = old[name], let b = new[name],
            min(a.n, b.n) >= audit[ScoreRules.minimum], let first = a.counts, let second = b.counts,
            let comparison = try? NetPromoterComparison(first, second)
          else { return nil }
          return Change(name: name, comparison: comparison, n: a.n + b.n)
        }
        let corrected = MultiplicityAdjustment.holm.adjust(changes.map(\.comparison.p))
        let noise = zip(changes, corrected).filter { change, p in
          change.comparison.difference.magnitude >= audit[Self.points]
            && p >= audit[ScoreRules.alpha]
        }
        guard
          let largest = noise.max(by: {
            $0.0.comparison.difference.magnitude < $1.0.comparison.difference.magnitude
          })
        else { continue }
        hits.append(hit(question, column, labels, noise.map(\.0.name), largest.0, largest.1))
      }
      return hits
    }
  }

  private func hit(
    _ question: NPSQuestion, _ column: String?, _ labels: (String, String), _ names: [String],
    _ largest: Change, _ p: Double
  ) -> RuleHit {
    let list = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
    let who =
      column.map { Text("By \($0), \(list)", nl: "Per \($0): \(list)") }
      ?? Text("The total", nl: "Het totaal")
    let interval = largest.comparison.interval
    return RuleHit(
      question.subject, aspect: column ?? "total",
      who
        + Text(
          " moved from \(labels.0) to \(labels.1), and no more than chance explains.",
          nl: " bewoog van \(labels.0) naar \(labels.1), en niet meer dan toeval verklaart."),
      at: question.places,
      evidence: (column == nil
        ? [] : [.words("largest", Text("largest", nl: "grootste"), largest.name)])
        + [
          .score("change", Text("change", nl: "verandering"), largest.comparison.difference),
          .score("low", Text("low", nl: "laag"), interval.lower),
          .score("high", Text("high", nl: "hoog"), interval.upper), .n(largest.n),
          .p(p, isCorrected: true),
        ])
  }
}

/// NPS-03: at least half of a change is another mix of customers.
struct ChangeByMix: AuditRule {
  private static let share = RuleThreshold.share(
    "share", 0.5,
    help: Text(
      "From this part of the change on it is mix:",
      nl: "Vanaf dit deel van de verandering is het mix:"))
  private static let points = RuleThreshold.number(
    "points", 2, in: 0.1...200, digits: 0, unit: Text("points", nl: "punten"),
    help: Text(
      "Smaller changes are left alone:", nl: "Kleinere veranderingen blijven buiten beeld:"))

  let declaration = RuleDeclaration(
    "NPS-03", .warning, Text("The change is mostly mix", nl: "De verandering is vooral mix"),
    rationale: Text(
      "When other customers answered, a changed score says nothing about better or worse work.",
      nl: "Als andere klanten antwoordden, zegt een andere score niets over beter of slechter werk."
    ),
    thresholds: [share, points],
    question: Text(
      "Who came and who left, and was that meant?",
      nl: "Wie kwam en wie ging, en was dat de bedoeling?"),
    cases: [
      .opens(
        Text("the same regions, in other shares", nl: "dezelfde regio's, in andere aandelen"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (80, "2026-Q1", "North", 9), (20, "2026-Q1", "South", 3), (50, "2026-Q2", "North", 9),
            (50, "2026-Q2", "South", 3),
          ]),
        ]),
      .passes(
        Text("the same shares, another mark", nl: "dezelfde aandelen, een ander cijfer"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (50, "2026-Q1", "North", 9), (50, "2026-Q1", "South", 9), (50, "2026-Q2", "North", 9),
            (50, "2026-Q2", "South", 3),
          ]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    try await NPSQuestion.comparingPeriods(audit) { question, periods throws(Diagnostic) in
      var hits: [RuleHit] = []
      let (period, labels) = (periods.column, periods.labels)
      for column in question.segments {
        let groups = try await question.groups(by: [period, column], audit)
        var sides: [String: [RecommendationCounts]] = [:]
        for group in groups {
          guard let side = labels.firstIndex(of: group.keys[0].label), let counts = group.counts
          else { continue }
          let none = [RecommendationCounts(), RecommendationCounts()]
          sides[group.keys[1].label, default: none][side] = counts
        }
        let pairs = sides.keys.sorted().compactMap { name in
          sides[name].map { (before: $0[0], after: $0[1]) }
        }
        guard let split = try? ChangeDecomposition(pairs),
          split.change.magnitude >= audit[Self.points],
          split.mix.value.magnitude >= audit[Self.share] * split.change.magnitude,
          split.mix.value * split.change > 0
        else { continue }
        let interval = split.mix.interval()
        hits.append(
          RuleHit(
            question.subject, aspect: column,
            Text(
              "From \(labels[0]) to \(labels[1]), at least half of the change is another mix of \(column).",
              nl:
                "Van \(labels[0]) naar \(labels[1]) is minstens de helft van de verandering een andere mix van \(column)."
            ), at: question.places,
            evidence: [
              .score("change", Text("change", nl: "verandering"), split.change),
              .score("mix", .verbatim("mix"), split.mix.value),
              .score("low", Text("low", nl: "laag"), interval.lower),
              .score("high", Text("high", nl: "hoog"), interval.upper),
              .score("rate", Text("score itself", nl: "score zelf"), split.rate.value),
              .n(periods.before.n + periods.after.n),
            ]))
      }
      return hits
    }
  }
}
