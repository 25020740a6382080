import Statistics
import WorkbenchKit
import WorkspaceKit

/// How far auditors agree, and who of them is strict.
struct AuditorTables {
  let scores: AuditorScores
  let values: [CoreValue]
  let options: BrandOptions

  static let columns: [Column] = [
    Column("value", Text("Value", nl: "Waarde"), .text),
    Column("n", .verbatim("n"), .integer),
    Column("agreement", .verbatim("ICC(2,1)"), .decimal(digits: 2)),
    Column("agreement_low", Text("Low", nl: "Laag"), .decimal(digits: 2)),
    Column("agreement_high", Text("High", nl: "Hoog"), .decimal(digits: 2)),
    Column("consistency", .verbatim("ICC(3,1)"), .decimal(digits: 2)),
    Column("consistency_low", Text("Low", nl: "Laag"), .decimal(digits: 2)),
    Column("consistency_high", Text("High", nl: "Hoog"), .decimal(digits: 2)),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
  ]

  /// The agreement about all marks together.
  var total: RaterAgreement? { try? RaterAgreement(scores.complete()) }

  /// One row per value with marks, and one over all.
  var agreement: Table {
    let shown = values.filter { value in scores.targets.contains { $0.target.value == value.id } }
    var table = Table(
      id: "brand-agreement",
      title: Text("How far auditors agree", nl: "Hoe ver auditors het eens zijn"),
      columns: Self.columns,
      rows: shown.map { row(.text($0.id), scores.complete($0.id)) },
      totals: [row(.term(.total), scores.complete())],
      evidence: shown.map { evidence($0.id) } + [evidence(nil)],
      chart: ChartSpecification(
        mark: .interval, labels: ["value"], value: "agreement", low: "agreement_low",
        high: "agreement_high"))
    table.priorities = [
      "value", "n", "agreement", "agreement_low", "agreement_high", "consistency", "verdict",
    ]
    return table
  }

  private func row(_ name: Value, _ marks: [[Double?]]) -> [Value] {
    let found = try? RaterAgreement(marks)
    let absolute = BrandOptions.cells(
      found?.agreement, found?.agreementInterval(confidence: options.confidence))
    let relative = BrandOptions.cells(
      found?.consistency, found?.consistencyInterval(confidence: options.confidence))
    return [name, .integer(marks.count)] + absolute + relative + [.term(AuditVerdict(found).term)]
  }

  private func evidence(_ value: String?) -> Evidence {
    let marks = scores.complete(value)
    let all = scores.targets.count { value == nil || $0.target.value == value }
    let found = try? RaterAgreement(marks)
    return Evidence(
      formula: "brand.agreement",
      wording: Text(
        "two-way intraclass correlations of single auditors (Shrout and Fleiss): ICC(2,1) absolute "
          + "agreement, ICC(3,1) agreement but for a constant difference; marks that all auditors gave",
        nl:
          "tweeweg-intraklassecorrelaties van losse auditors (Shrout en Fleiss): ICC(2,1) absolute "
          + "overeenstemming, ICC(3,1) op een vast verschil na; cijfers die alle auditors gaven"),
      operands: [
        Evidence.Operand(
          "auditors", Text("auditors", nl: "auditors"), .integer(scores.auditors.count)),
        Evidence.Operand(
          "between_targets",
          Text("mean square between touchpoints", nl: "gemiddelde kwadraat tussen contactpunten"),
          .decimal(found?.betweenTargets, orMissing: .notApplicable)),
        Evidence.Operand(
          "between_raters",
          Text("mean square between auditors", nl: "gemiddelde kwadraat tussen auditors"),
          .decimal(found?.betweenRaters, orMissing: .notApplicable)),
        Evidence.Operand(
          "residual", Text("residual mean square", nl: "resterend gemiddelde kwadraat"),
          .decimal(found?.residual, orMissing: .notApplicable)),
      ], considered: all, valid: marks.count,
      exclusions: [Evidence.Exclusion(.incompleteMarks, all - marks.count)])
  }

  /// One row per auditor: how many marks and how high.
  var auditors: Table {
    let complete = scores.complete()
    return Table(
      id: "brand-auditors", title: Text("Who marks how", nl: "Wie hoe beoordeelt"),
      columns: [
        Column("auditor", Text("Auditor", nl: "Auditor"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("mean", Text("Mean", nl: "Gemiddelde"), .share(digits: 0)),
        Column("common", Text("Of common marks", nl: "Gedeelde cijfers"), .share(digits: 0)),
        Column(
          "difference", Text("From the others (points)", nl: "T.o.v. anderen (punten)"),
          .score(digits: 0)),
      ],
      rows: scores.auditors.indices.map { column in
        let marks = scores.marks(of: column)
        let own = Self.mean(complete.compactMap { $0[column] })
        let others = Self.mean(
          complete.flatMap { marks in
            marks.enumerated().filter { $0.offset != column }.compactMap(\.element)
          })
        let difference = own.flatMap { own in others.map { 100 * (own - $0) } }
        return [
          .text(scores.auditors[column]), .integer(marks.count),
          Self.mean(marks).map { .share($0) } ?? .missing(.notApplicable),
          own.map { .share($0) } ?? .missing(.notApplicable),
          .decimal(difference, orMissing: .notApplicable),
        ]
      })
  }

  private static func mean(_ marks: [Double]) -> Double? {
    marks.isEmpty ? nil : marks.reduce(0, +) / Double(marks.count)
  }

  /// What the agreement means for the use of the marks.
  var sentence: Text {
    let found = total
    return Text { language in
      let figure = found?.agreement.map { Numerals.decimal($0, digits: 2, language) } ?? "–"
      let n = scores.complete().count
      let isDutch = language == .nl
      switch AuditVerdict(found) {
      case .usable:
        return isDutch
          ? "De auditors zijn het genoeg eens om hun cijfers te gebruiken (ICC(2,1) \(figure), \(n) cijfers)."
          : "The auditors agree enough for their marks to be used (ICC(2,1) \(figure), \(n) marks)."
      case .stricter:
        return isDutch
          ? "De auditors zien hetzelfde, maar één is stelselmatig strenger: spreek de schaal samen door "
            + "(ICC(2,1) \(figure), \(n) cijfers)."
          : "The auditors see the same, but one is systematically stricter: go through the scale "
            + "together (ICC(2,1) \(figure), \(n) marks)."
      case .unusable:
        return isDutch
          ? "De auditors zijn het te weinig eens: gebruik deze cijfers niet (ICC(2,1) \(figure), \(n) cijfers)."
          : "The auditors agree too little: do not use these marks (ICC(2,1) \(figure), \(n) marks)."
      case .undecided:
        return isDutch
          ? "De cijfers verschillen niet, dus over overeenstemming is niets te zeggen (\(n) cijfers)."
          : "The marks do not vary, so nothing can be said about agreement (\(n) marks)."
      }
    }
  }
}

extension MissingReason {
  /// Not every auditor gave the mark.
  static let incompleteMarks = MissingReason(
    "incomplete", Text("not scored by all auditors", nl: "niet door alle auditors beoordeeld"))
}
