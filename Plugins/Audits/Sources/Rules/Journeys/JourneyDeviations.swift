import Statistics
import WorkbenchKit
import WorkspaceKit

/// JR-11: what happens differs from what is planned, in many cases.
struct JourneyDeviations: AuditRule {
  private static let share = RuleThreshold.share(
    "share", 0.1,
    help: Text(
      "From this share of cases on a deviation counts:",
      nl: "Vanaf dit aandeel van de gevallen telt een afwijking:"))
  private static let minimum = RuleThreshold.count(
    "minimum", 30, in: 1...1_000_000, unit: Text("cases", nl: "gevallen"),
    help: Text("Fewer cases say nothing:", nl: "Minder gevallen zeggen niets:"))

  static let answers = RuleThreshold.count(
    "answers", 10, in: 1...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text(
      "Fewer answers, with the deviation or without, are not compared:",
      nl: "Minder antwoorden, met of zonder de afwijking, worden niet vergeleken:"))

  let declaration = RuleDeclaration(
    "JR-11", .info,
    Text("Reality deviates from the plan", nl: "De werkelijkheid wijkt af van het plan"),
    rationale: Text(
      "Skipped, repeated and unplanned steps are where the plan and the customer part ways.",
      nl: "Overgeslagen, herhaalde en ongeplande stappen: daar gaan plan en klant uiteen."),
    thresholds: [share, minimum, answers, ScoreRules.alpha],
    question: Text(
      "Is the plan wrong, or does something push customers off it?",
      nl: "Klopt het plan niet, of duwt iets klanten ervan af?"),
    cases: [
      .opens(
        Text("half of the visits skip the cart", nl: "de helft van de bezoeken slaat de mand over"),
        on: ["shop/cart"],
        in: [
          "journeys/shop.yaml": plan, "events/visits.yaml": log,
          "visits.csv": visits([(20, ["home", "cart", "pay"]), (20, ["home", "pay"])]),
        ]),
      .opens(
        Text(
          "who skips the cart, and recommends less",
          nl: "wie de mand overslaat, en minder aanbeveelt"),
        on: ["shop/cart"],
        in: [
          "journeys/shop.yaml": plan, "events/visits.yaml": log,
          "visits.csv": visits([(20, ["home", "cart", "pay"]), (20, ["home", "pay"])]),
          "surveys/after.yaml": CaseFiles.survey(
            files: "after.csv", ["recommend: {column: score, kind: nps}"], ["case: visit"]),
          "after.csv": CaseFiles.csv(
            "visit,score", (1...40).map { (1, "v\($0),\($0 <= 20 ? 9 : 3)") }),
        ]),
      .passes(
        Text("the plan is followed", nl: "het plan wordt gevolgd"),
        in: [
          "journeys/shop.yaml": plan, "events/visits.yaml": log,
          "visits.csv": visits([(40, ["home", "cart", "pay"])]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    var hits: [RuleHit] = []
    var looked = false
    for journey in audit.atlas.journeys {
      guard let id = journey.log,
        let log = audit.context.surveys.eventLogs.first(where: { $0.declaration.id == id })
      else { continue }
      let events = try await audit.context.events(EventRequest(), of: log)
      looked = true
      guard events.cases >= audit[Self.minimum] else { continue }
      let deviations = DeviationCount(events, journey).deviations.filter {
        Double($0.cases.count) >= audit[Self.share] * Double(events.cases)
      }
      let scored = try await ScoredDeviations(deviations, events, audit)
      for (position, deviation) in deviations.enumerated() {
        guard let share = try? ShareEstimate(successes: deviation.cases.count, n: events.cases)
        else { continue }
        let interval = share.interval()
        let subject = deviation.touchpoint.map { journey.subject($0) } ?? journey.id
        let score = scored.scores[position]
        let isLower = score.map { $0.isLower(audit[ScoreRules.alpha]) } ?? false
        hits.append(
          RuleHit(
            subject, aspect: deviation.aspect,
            isLower ? deviation.message + Self.lower : deviation.message,
            at: [deviation.touchpoint?.points.place("events") ?? journey.points.place("log")],
            evidence: [
              .n(events.cases), .share("share", Text("share", nl: "aandeel"), share.value),
              .share("low", Text("low", nl: "laag"), interval.lower),
              .share("high", Text("high", nl: "hoog"), interval.upper),
            ] + (score?.evidence ?? []), severity: isLower ? .warning : nil))
      }
    }
    guard looked else {
      return .notApplicable(
        Text("no journey with an event log", nl: "geen klantreis met een gebeurtenissenlog"))
    }
    return .hits(hits)
  }

  private static let lower = Text(
    " Customers of these cases recommend less.",
    nl: " Klanten van deze gevallen bevelen minder aan.")

  private static let plan = """
    log: visits
    touchpoints:
      - {id: home, step: 1}
      - {id: cart, step: 4}
      - {id: pay, step: 4}
    """
  private static let log = """
    files: [../visits.csv]
    case: visit
    activity: event
    time: moment
    """

  private static func visits(_ paths: [(count: Int, path: [String])]) -> String {
    var lines = ["visit,event,moment"]
    var number = 0
    for (count, path) in paths {
      for _ in 0..<count {
        number += 1
        for (minute, event) in path.enumerated() {
          lines.append("v\(number),\(event),2026-05-01 10:0\(minute):00")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
