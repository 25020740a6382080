import Statistics
import WorkbenchKit

/// The answer of `nps plan`: one row per assumption about how answers vary.
struct PlanReport {
  let plan: SurveyPlan
  /// The variance of the answers there are already, with their number; nil without a question.
  let own: (variance: Double, n: Int)?

  private typealias Assumption = (term: Term, variance: Double)

  /// The report.
  func report() -> Report {
    Report([.note(Note(.body, sentence, id: "sentence")), .table(table)] + notes.map { .note($0) })
  }

  private var goals: SurveyPlan.Goals { plan.goals }

  private var assumptions: [Assumption] {
    let fixed: [Assumption] = [
      (Term("typical", Text("typical", nl: "gebruikelijk")), SampleSize.typicalVariance),
      (Term("worst-case", Text("worst case", nl: "ongunstigste")), SampleSize.worstCaseVariance),
    ]
    guard let own else { return fixed }
    let term = Term("observed", Text("as answered so far", nl: "zoals tot nu toe geantwoord"))
    return [(term, own.variance)] + fixed
  }

  private var table: Table {
    var columns = [
      Column("assumption", Text("Answers vary", nl: "Antwoorden variëren"), .text),
      Column("variance", .verbatim("V"), .decimal(digits: 2)),
    ]
    if goals.margin != nil {
      columns.append(
        Column("n_margin", Text("n for the margin", nl: "n voor de marge"), .integer))
    }
    if goals.difference != nil {
      columns.append(
        Column(
          "n_difference", Text("n per group", nl: "n per groep"), .integer))
    }
    if goals.answers != nil {
      columns += [
        Column("margin", Text("Margin ±", nl: "Marge ±"), .decimal(digits: 1)),
        Column("mdd", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 1)),
      ]
      if goals.difference != nil {
        columns.append(
          Column("power", Text("Power", nl: "Onderscheidend vermogen"), .share(digits: 0)))
      }
    }
    return Table(
      id: "nps-plan", title: Text("How many answers?", nl: "Hoeveel antwoorden?"),
      columns: columns, rows: assumptions.map(cells),
      evidence: assumptions.map { evidence(of: $0) })
  }

  private func cells(_ assumption: Assumption) -> [Value] {
    let outcome = plan.outcome(variance: assumption.variance)
    func count(_ number: Int?) -> Value { number.map { .integer($0) } ?? .missing(.notApplicable) }
    func points(_ number: Double?) -> Value { .decimal(number, orMissing: .notApplicable) }
    var cells: [Value] = [.term(assumption.term), .decimal(assumption.variance)]
    if goals.margin != nil { cells.append(count(outcome.neededForMargin)) }
    if goals.difference != nil { cells.append(count(outcome.neededPerGroup)) }
    if goals.answers != nil {
      cells += [points(outcome.margin), points(outcome.visible)]
      if goals.difference != nil {
        cells.append(outcome.power.map { .share($0) } ?? .missing(.notApplicable))
      }
    }
    return cells
  }

  private func evidence(of assumption: Assumption) -> Evidence {
    Evidence(
      formula: "nps.plan",
      wording: Text(
        "n for a margin m = z² V / (m/100)², smaller for a limited population; n per group for a "
          + "difference d = (z + z of the power)² 2V / (d/100)²; V = p + d − (p − d)² of one answer",
        nl: "n voor een marge m = z² V / (m/100)², kleiner bij een beperkte populatie; n per groep "
          + "voor een verschil d = (z + z van het vermogen)² 2V / (d/100)²; V = p + d − (p − d)² van "
          + "één antwoord"),
      operands: [
        Evidence.Operand(
          "v", Text("variance of one answer", nl: "variantie van één antwoord"),
          .decimal(assumption.variance)),
        Evidence.Operand("z", .verbatim("z"), .decimal(goals.confidence.z)),
      ], considered: own?.n ?? 0, valid: own?.n ?? 0)
  }

  private var sentence: Text {
    Text { language in
      let outcome = plan.outcome(variance: own?.variance ?? SampleSize.typicalVariance)
      var parts: [String] = []
      if let margin = goals.margin, let n = outcome.neededForMargin {
        let points = Wording.amount(margin, language)
        let count = Numerals.integer(n, language)
        parts.append(
          language == .nl
            ? "een marge van ±\(points) vraagt \(count) antwoorden"
            : "a margin of ±\(points) takes \(count) answers")
      }
      if let difference = goals.difference, let n = outcome.neededPerGroup {
        let points = Wording.amount(difference, language)
        let (count, power) = (
          Numerals.integer(n, language), Wording.percentage(goals.power, language)
        )
        parts.append(
          language == .nl
            ? "een verschil van \(points) vraagt \(count) antwoorden per groep om met \(power) kans "
              + "gevonden te worden"
            : "a difference of \(points) takes \(count) answers per group to be found with a chance "
              + "of \(power)")
      }
      if let answers = goals.answers, let margin = outcome.margin, let visible = outcome.visible {
        let count = Numerals.integer(answers, language)
        let (m, v) = (Wording.points(margin, language), Wording.points(visible, language))
        parts.append(
          language == .nl
            ? "\(count) antwoorden geven ±\(m), en twee zulke groepen tonen een verschil vanaf \(v)"
            : "\(count) answers give ±\(m), and two such groups show a difference from \(v)")
      }
      let words = parts.joined(separator: "; ")
      return words.prefix(1).uppercased() + words.dropFirst() + "."
    }
  }

  private var notes: [Note] {
    var notes = [
      Note(
        .aside,
        Text { language in
          let share = Numerals.percentage(goals.confidence.fraction, digits: 0, language)
          return language == .nl
            ? "betrouwbaarheid \(share); het gaat om antwoorden, niet om uitnodigingen"
            : "confidence \(share); these are answers, not invitations"
        }, id: "method")
    ]
    if let population = goals.population {
      let words = Text { language in
        let people = Numerals.integer(population, language)
        return language == .nl
          ? "de populatie van \(people) verkleint alleen de marge van een aselecte steekproef, niet "
            + "wat een verschil tussen groepen vraagt; zij herstelt geen non-respons"
          : "the population of \(people) narrows the margin of a random sample only, not what a "
            + "difference between groups takes; it does not repair non-response"
      }
      notes.append(Note(.aside, words, id: "population"))
    }
    return notes
  }
}
