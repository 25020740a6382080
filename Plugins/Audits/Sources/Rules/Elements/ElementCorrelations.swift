import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// CX-03: two elements that customers do not tell apart.
struct ElementsNotToldApart: AuditRule {
  private static let correlation = RuleThreshold.number(
    "r", 0.9, in: 0.1...0.999, digits: 2,
    help: Text("From this correlation on they are one:", nl: "Vanaf deze correlatie zijn ze één:"))
  private static let minimum = RuleThreshold.count(
    "minimum", 30, in: 4...100_000, unit: Text("answers to both", nl: "antwoorden op beide"),
    help: Text("Fewer say nothing:", nl: "Minder zeggen niets:"))

  let declaration = RuleDeclaration(
    "CX-03", .warning, Text("Two elements not told apart", nl: "Twee elementen niet onderscheiden"),
    rationale: Text(
      "Two questions with one answer cost customers' time twice and mislead every analysis of drivers.",
      nl: "Twee vragen met één antwoord kosten dubbel tijd en misleiden elke analyse van oorzaken."),
    thresholds: [correlation, minimum],
    question: Text(
      "Can one go, or can the wording make clear what is meant?",
      nl: "Kan er één weg, of kan de vraag duidelijker?"),
    cases: [
      .opens(
        Text("support and help always alike", nl: "ondersteuning en hulp altijd gelijk"),
        on: ["calls/support"],
        in: [
          "surveys/calls.yaml": ElementCases.survey(["support", "help"]),
          "calls.csv": CaseFiles.csv("support,help", [(20, "5,5"), (20, "2,2"), (1, "4,3")]),
        ]),
      .passes(
        Text("each their own way", nl: "elk hun eigen gang"),
        in: [
          "surveys/calls.yaml": ElementCases.survey(["support", "help"]),
          "calls.csv": CaseFiles.csv("support,help", [(20, "5,2"), (20, "2,2"), (20, "3,5")]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = ElementQuestion.all(audit)
    guard !questions.isEmpty else { return .notApplicable(.noElements) }
    var hits: [RuleHit] = []
    for (position, first) in questions.enumerated() {
      for second in questions.dropFirst(position + 1)
      where second.survey === first.survey && second.element != first.element {
        let request = SurveyRequest(measures: [.joint(first.word, second.word)])
        let answer = try await audit.context.answer(request, from: first.survey)
        guard case .joint(let table)? = answer.total.measures.first,
          let pairs = try? Correlation(Self.pairs(table), kind: .pearson),
          pairs.n >= audit[Self.minimum], pairs.r > audit[Self.correlation]
        else { continue }
        hits.append(
          RuleHit(
            "\(first.survey.declaration.id)/\(first.question.name.value)",
            aspect: second.question.name.value,
            Text(
              "Whoever answers on \(first.element.title.en) answers the same on \(second.element.title.en).",
              nl:
                "Wie iets antwoordt op \(first.element.title.nl), antwoordt hetzelfde op \(second.element.title.nl)."
            ), at: first.places,
            evidence: [.n(pairs.n), .figure("r", .verbatim("r"), pairs.r)]
              + MeasuredEvidence.bounds(pairs.interval())))
      }
    }
    return .hits(hits)
  }

  private static func pairs(_ table: JointHistogram) -> JointDistribution {
    JointDistribution(
      (table.first.minimum...table.first.maximum).flatMap { x in
        (table.second.minimum...table.second.maximum).map { y in
          JointDistribution.Entry(x: Double(x), y: Double(y), count: table.count(x, y))
        }
      })
  }
}

/// CX-04: satisfaction that the elements do not explain.
struct UnexplainedSatisfaction: AuditRule {
  private static let explained = RuleThreshold.number(
    "r2", 0.2, in: 0.01...0.99, digits: 2,
    help: Text("A smaller R² explains too little:", nl: "Een kleinere R² verklaart te weinig:"))
  private static let minimum = RuleThreshold.count(
    "minimum", 30, in: 5...100_000, unit: Text("complete answers", nl: "complete antwoorden"),
    help: Text("Fewer say nothing:", nl: "Minder zeggen niets:"))

  let declaration = RuleDeclaration(
    "CX-04", .warning, Text("Satisfaction not explained", nl: "Tevredenheid niet verklaard"),
    rationale: Text(
      "When what is asked hardly goes with satisfaction, something else that nobody asks about decides.",
      nl:
        "Als het gevraagde nauwelijks samenhangt met tevredenheid, beslist iets dat niemand vraagt."
    ),
    thresholds: [explained, minimum],
    question: Text(
      "What do satisfied customers mention that no question asks?",
      nl: "Wat noemen tevreden klanten waar geen vraag naar vraagt?"),
    cases: [
      .opens(
        Text("satisfaction goes its own way", nl: "tevredenheid gaat haar eigen gang"),
        on: ["calls/satisfaction"],
        in: [
          "surveys/calls.yaml": ElementCases.survey(["help", "satisfaction"]),
          "calls.csv": CaseFiles.csv(
            "help,satisfaction", [(20, "5,5"), (20, "5,2"), (20, "2,5"), (20, "2,2")]),
        ]),
      .passes(
        Text("satisfaction follows help", nl: "tevredenheid volgt hulp"),
        in: [
          "surveys/calls.yaml": ElementCases.survey(["help", "satisfaction"]),
          "calls.csv": CaseFiles.csv("help,satisfaction", [(20, "5,5"), (20, "2,2"), (5, "3,4")]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = ElementQuestion.all(audit)
    var hits: [RuleHit] = []
    var looked = false
    for outcome in questions where outcome.element == .satisfaction {
      let drivers = questions.filter {
        $0.survey === outcome.survey && $0.element != .satisfaction
      }
      guard !drivers.isEmpty else { continue }
      let request = SurveyRequest(measures: [.crossProducts([outcome.word] + drivers.map(\.word))])
      let answer = try await audit.context.answer(request, from: outcome.survey)
      guard case .crossProducts(let sums)? = answer.total.measures.first,
        sums.count >= audit[Self.minimum],
        let model = Self.model(sums, drivers: drivers.count)
      else { continue }
      looked = true
      guard model.rSquared < audit[Self.explained] else { continue }
      hits.append(
        RuleHit(
          "\(outcome.survey.declaration.id)/\(outcome.question.name.value)",
          Text(
            "The elements asked beside it explain little of satisfaction.",
            nl: "De elementen die ernaast gevraagd zijn verklaren weinig van de tevredenheid."),
          at: outcome.places,
          evidence: [
            .n(sums.count), .figure("r2", .verbatim("R²"), model.rSquared),
            .count("elements", Text("elements", nl: "elementen"), drivers.count),
          ]))
    }
    guard looked else {
      return .notApplicable(
        Text(
          "no survey with enough answers to satisfaction and another element together",
          nl: "geen enquête met genoeg antwoorden op tevredenheid en een ander element samen"))
    }
    return .hits(hits)
  }

  private static func model(
    _ sums: ResponseStore.CrossProducts, drivers: Int
  ) -> LinearRegression? {
    let columns = drivers + 1
    let triangle = (0..<columns).flatMap { row in (0...row).map { sums.product(row, $0) } }
    let n = Double(sums.count)
    guard
      let data = try? Statistics.CrossProducts(
        n: sums.count, sumOfWeights: n, sumOfSquaredWeights: n, sums: sums.sums, products: triangle)
    else { return nil }
    return try? LinearRegression(data, outcome: 0, predictors: Array(1...drivers))
  }
}
