import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// CX-05: the organisation thinks that customers are more, or less, content than they are.
struct InsideOutsideGap: AuditRule {
  private static let gap = RuleThreshold.number(
    "gap", 0.5, in: 0.05...100, digits: 2,
    unit: Text("points of the scale", nl: "punten van de schaal"),
    help: Text("A larger gap counts:", nl: "Een groter verschil telt:"))
  private static let minimum = RuleThreshold.count(
    "minimum", 5, in: 2...100_000, unit: Text("marks on either side", nl: "cijfers aan elke kant"),
    help: Text("Fewer say nothing:", nl: "Minder zeggen niets:"))

  let declaration = RuleDeclaration(
    "CX-05", .warning, Text("Inside and outside differ", nl: "Binnen en buiten verschillen"),
    rationale: Text(
      "Who thinks that it goes well changes nothing; knowing it all makes it hard to see as a customer.",
      nl: "Wie denkt dat het goed gaat verandert niets; veel weten maakt kijken als klant moeilijk."
    ),
    thresholds: [gap, minimum],
    question: Text(
      "What do colleagues see there that customers do not, or the reverse?",
      nl: "Wat zien collega's daar dat klanten niet zien, of andersom?"),
    cases: [
      .opens(
        Text("colleagues guess 5, customers say 3", nl: "collega's schatten 5, klanten zeggen 3"),
        on: ["shop/till"],
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till}]\n",
          "inside.yaml": "ratings: [{touchpoint: till, scores: [5, 5, 4, 5, 5, 5]}]\n",
          "surveys/visits.yaml": survey,
          "visits.csv": CaseFiles.csv("till", [(20, "3"), (20, "4")]),
        ]),
      .passes(
        Text("they know their customers", nl: "ze kennen hun klanten"),
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till}]\n",
          "inside.yaml": "ratings: [{touchpoint: till, scores: [4, 4, 3, 4, 3, 3]}]\n",
          "surveys/visits.yaml": survey,
          "visits.csv": CaseFiles.csv("till", [(20, "3"), (20, "4")]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard let inside = audit.atlas.inside, !inside.ratings.isEmpty else {
      return .notApplicable(Text("no ratings in inside.yaml", nl: "geen ratings in inside.yaml"))
    }
    let scores = try await audit.touchpointScores()
    var hits: [RuleHit] = []
    for rating in inside.ratings {
      if let reference = rating.touchpoint {
        for (journey, touchpoint) in audit.atlas.touchpoints(reference) {
          guard let score = scores.performance(of: touchpoint, in: journey),
            score.answers.scale == inside.scale, !score.question.isReversed,
            let outside = score.mean()
          else { continue }
          if let hit = hit(
            journey.subject(touchpoint), touchpoint.title, rating, outside, score.n, audit)
          {
            hits.append(hit)
          }
        }
      } else if let element = rating.element, rating.phase == nil {
        let asked = ElementQuestion.all(audit).filter { $0.element == element }
        guard asked.count == 1, let item = asked.first,
          item.question.effectiveScale == inside.scale, !item.question.isReversed
        else { continue }
        let isWeighted = item.survey.declaration.column { $0 == .weight } != nil
        let answer = try await audit.context.answer(
          SurveyRequest(
            filter: item.question.condition,
            measures: [.scores(item.word, weighted: isWeighted)]), from: item.survey)
        guard let counts = answer.total.measures.first?.scores else { continue }
        let spread = AnswerSpread(counts, isWeighted: isWeighted)
        guard let outside = spread.mean(.standard) else { continue }
        if let hit = hit(element.rawValue, element.title, rating, outside, spread.n, audit) {
          hits.append(hit)
        }
      }
    }
    return .hits(hits)
  }

  private func hit(
    _ subject: String, _ name: Text, _ rating: InsideRating, _ outside: AnswerSpread.Mean, _ n: Int,
    _ audit: Audit
  ) -> RuleHit? {
    guard let inside = try? MeanEstimate(SampleMoments(rating.scores)),
      inside.n >= audit[Self.minimum], n >= audit[Self.minimum],
      let errorInside = inside.moments.standardError, let errorOutside = outside.standardError
    else { return nil }
    let gap = inside.value - outside.value
    let error = (errorInside * errorInside + errorOutside * errorOutside).squareRoot()
    let interval = Interval(center: gap, margin: ConfidenceLevel.standard.z * error)
    guard gap.magnitude > audit[Self.gap], !interval.contains(0) else { return nil }
    return RuleHit(
      subject,
      gap > 0
        ? Text(
          "Inside \"\(name.en)\" is thought better than customers find it.",
          nl: "Binnen denkt men beter over \"\(name.nl)\" dan klanten het vinden.")
        : Text(
          "Customers find \"\(name.en)\" better than is thought inside.",
          nl: "Klanten vinden \"\(name.nl)\" beter dan men binnen denkt."),
      at: [rating.points.place("scores")],
      evidence: [
        .figure("inside", Text("inside", nl: "binnen"), inside.value),
        .count("inside.n", .verbatim("n"), inside.n),
        .figure("outside", Text("outside", nl: "buiten"), outside.value), .n(n),
        .figure("gap", Text("gap", nl: "verschil"), gap),
      ] + MeasuredEvidence.bounds(interval))
  }

  private static let survey = CaseFiles.survey(
    files: "visits.csv", ["till: {column: till, kind: rating, scale: [1, 5], touchpoint: till}"])
}
