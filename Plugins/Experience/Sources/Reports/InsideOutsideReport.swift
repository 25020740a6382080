import Statistics
import WorkbenchKit
import WorkspaceKit

/// What the organisation thinks against what customers say, and what it is least good at.
struct InsideOutsideReport {
  let scope: JourneyScope
  let inside: InsideView
  /// One line per rating, gaps in order of size.
  let lines: [InsideOutsideLine]
  let options: ExperienceOptions

  static let columns = [
    "subject", "n_inside", "inside", "n", "outside", "gap", "low", "high", "p", "verdict",
    "visible", "flag",
  ]

  /// The report's blocks.
  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [.table(table), .note(sentence)]
    if !inside.competences.isEmpty { blocks += [.table(competences), .note(weakest)] }
    return blocks + [
      .note(
        options.note(
          "Welch (gap), Student t (means); p Holm over all gaps",
          nl: "Welch (gat), Student t (gemiddelden); p Holm over alle gaten"))
    ]
  }

  private var adjusted: [Double?] {
    let tested = lines.indices.filter { lines[$0].gap.comparison?.p != nil && lines[$0].isShown }
    let values = MultiplicityAdjustment.holm.adjust(
      tested.compactMap { lines[$0].gap.comparison?.p })
    var all = [Double?](repeating: nil, count: lines.count)
    for (index, p) in zip(tested, values) { all[index] = p }
    return all
  }

  private var table: Table {
    let mean = Column.Kind.decimal(digits: 2)
    let gap = Column.Kind.score(digits: 2)
    var table = Table(
      id: "inside_outside",
      title: Text(
        "Inside against outside – ", nl: "Klantgerichtheid tegen klantbeleving – ") + scope.title,
      columns: [
        Column("subject", Text("Subject", nl: "Onderwerp"), .text),
        Column("n_inside", Text("n inside", nl: "n binnen"), .integer),
        Column("inside", Text("Inside", nl: "Binnen"), mean),
        Column("n", .verbatim("n"), .integer),
        Column("outside", Text("Outside", nl: "Buiten"), mean),
        Column("gap", Text("Gap", nl: "Gat"), gap), Column("low", Text("Low", nl: "Laag"), gap),
        Column("high", Text("High", nl: "Hoog"), gap),
        Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
        Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
        Column("visible", Text("Visible", nl: "Zichtbaar"), mean),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: zip(lines, adjusted).map { row($0, $1) }, evidence: lines.map(\.evidence),
      chart: ChartSpecification(
        mark: .interval, labels: ["subject"], value: "gap", low: "low", high: "high"))
    table.priorities = [
      "subject", "n_inside", "inside", "n", "outside", "gap", "low", "high", "verdict", "flag",
    ]
    return table
  }

  private func row(_ line: InsideOutsideLine, _ p: Double?) -> [Value] {
    let comparison = line.isShown ? line.gap.comparison : nil
    return [
      line.subject, .integer(line.marks.count),
      .decimal(line.gap.inside?.value, orMissing: .noAnswer), .integer(line.outside.n),
      line.outside.cells()[0], .decimal(comparison?.difference, orMissing: .notApplicable),
      .decimal(comparison?.interval?.lower, orMissing: .notApplicable),
      .decimal(comparison?.interval?.upper, orMissing: .notApplicable),
      .decimal(p, orMissing: .notApplicable), .term(verdict(p)),
      .decimal(
        p.map { $0 >= options.confidence.alpha } == true
          ? comparison?.minimumDetectableDifference : nil, orMissing: .notApplicable),
      line.flag,
    ]
  }

  private func verdict(_ p: Double?) -> Term {
    guard let p else { return Term("too-small", Text("too small", nl: "te klein")) }
    return p < options.confidence.alpha
      ? Term("different", Text("different", nl: "verschillend"))
      : Term("noise", Text("noise", nl: "ruis"))
  }

  private var sentence: Note {
    let found = zip(lines, adjusted).filter { ($0.1 ?? 1) < options.confidence.alpha }
    let over = found.filter { ($0.0.gap.comparison?.difference ?? 0) < 0 }.count
    let all = lines.count
    return .sentence("gaps") { language in
      guard let first = found.first else {
        return language == .nl
          ? "Geen van de \(all) gaten is van ruis te onderscheiden."
          : "None of the \(all) gaps can be told from noise."
      }
      let name = first.0.title(language)
      let gap = Numerals.decimal(
        first.0.gap.comparison?.difference ?? 0, digits: 2, language, signed: true)
      return language == .nl
        ? "\(found.count) van de \(all) gaten zijn aantoonbaar; bij \(over) denkt de organisatie dat "
          + "het beter gaat dan klanten zeggen. Grootste: \(name), \(gap)."
        : "\(found.count) of \(all) gaps are demonstrable; in \(over) the organisation thinks it does "
          + "better than customers say. Largest: \(name), \(gap)."
    }
  }

  // MARK: Competences

  private var rated: [(competence: Competence, mean: MeanEstimate?)] {
    inside.competences.map { ($0, try? MeanEstimate(SampleMoments($0.scores))) }
      .sorted { ($0.mean?.value ?? .infinity) < ($1.mean?.value ?? .infinity) }
  }

  private var competences: Table {
    let kind = Column.Kind.decimal(digits: 2)
    let rated = self.rated
    var table = Table(
      id: "competences",
      title: Text("How well we are arranged for customers", nl: "Hoe klantgericht wij zijn"),
      columns: [
        Column("competence", Text("Competence", nl: "Competentie"), .text)
      ] + Figure.columns("mean", Text("Mean", nl: "Gemiddelde"), kind),
      rows: rated.map { competence, mean in
        let interval = mean?.interval(confidence: options.confidence)
        return [
          .term(Term(competence.id, competence.name)), .integer(competence.scores.count),
          .decimal(mean?.value, orMissing: .noAnswer),
          .decimal(interval?.lower, orMissing: .notApplicable),
          .decimal(interval?.upper, orMissing: .notApplicable),
          .term(
            competence.scores.count < Int(options.thresholds.indicativeBelow)
              ? .indicative : Term("ok", Text("", nl: ""))),
        ]
      },
      evidence: rated.map { competence, _ in
        .made(
          "competence",
          Text("mean of one mark per person", nl: "gemiddelde van één cijfer per persoon"),
          considered: competence.scores.count, valid: competence.scores.count)
      },
      chart: ChartSpecification(
        mark: .interval, labels: ["competence"], value: "mean", low: "low", high: "high"))
    table.priorities = ["competence", "n", "mean", "low", "high", "flag"]
    return table
  }

  private var weakest: Note {
    let rated = self.rated.filter { $0.mean != nil }
    return .sentence("weakest") { language in
      guard let first = rated.first, let mean = first.mean else {
        return language == .nl ? "Geen competentie heeft cijfers." : "No competence has marks."
      }
      let name = first.competence.name(language)
      let value = Numerals.decimal(mean.value, digits: 2, language)
      let upper = mean.interval(confidence: options.confidence)?.upper ?? .infinity
      let even = rated.dropFirst().filter {
        ($0.mean?.interval(confidence: options.confidence)?.lower ?? -.infinity) <= upper
      }.map { $0.competence.name(language) }
      if language == .nl {
        return "Zwakste schakel: \(name) (\(value))"
          + (even.isEmpty
            ? ", aantoonbaar onder alle andere."
            : "; niet te scheiden van \(even.joined(separator: ", ")).")
      }
      return "Weakest link: \(name) (\(value))"
        + (even.isEmpty
          ? ", demonstrably below all others."
          : "; not to be told apart from \(even.joined(separator: ", ")).")
    }
  }
}
