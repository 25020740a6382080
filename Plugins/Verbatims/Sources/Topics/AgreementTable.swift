import Statistics
import WorkbenchKit

/// How well a codebook does what a person does by hand.
struct AgreementTable {
  private let codebook: Codebook
  private let hand: HandCodes
  private let confidence: ConfidenceLevel

  init(_ codebook: Codebook, _ hand: HandCodes, _ confidence: ConfidenceLevel) {
    self.codebook = codebook
    self.hand = hand
    self.confidence = confidence
  }

  /// One row per topic: Cohen's kappa, precision and recall with their intervals.
  var table: Table {
    var table = Table(
      id: "topics-agreement",
      title: Text(
        "Against codes given by hand", nl: "Tegenover codes die met de hand zijn gegeven"),
      columns: [
        Column("topic", Text("Topic", nl: "Onderwerp"), .text),
        Column("coded", Text("By hand", nl: "Met de hand"), .integer),
        Column("found", Text("Found", nl: "Gevonden"), .integer),
        Column("both", Text("Both", nl: "Beide"), .integer),
        Column("kappa", .verbatim("κ"), .decimal(digits: 2)),
        Column("kappa_low", Text("κ low", nl: "κ laag"), .decimal(digits: 2)),
        Column("kappa_high", Text("κ high", nl: "κ hoog"), .decimal(digits: 2)),
        Column("precision", Text("Precision", nl: "Precisie"), .share(digits: 0)),
        Column("precision_low", Text("Low", nl: "Laag"), .share(digits: 0)),
        Column("precision_high", Text("High", nl: "Hoog"), .share(digits: 0)),
        Column("recall", Text("Recall", nl: "Vangst"), .share(digits: 0)),
        Column("recall_low", Text("Low", nl: "Laag"), .share(digits: 0)),
        Column("recall_high", Text("High", nl: "Hoog"), .share(digits: 0)),
      ], rows: [])
    table.priorities = ["topic", "coded", "found", "kappa", "precision", "recall", "both"]
    for (number, topic) in codebook.topics.enumerated() {
      guard let agreement = hand.agreement(number) else { continue }
      table.rows.append([.term(Term(topic.id, topic.title))] + cells(agreement))
      table.evidence.append(Self.evidence(agreement))
    }
    return table
  }

  private func cells(_ agreement: CodingAgreement) -> [Value] {
    let coded = agreement.both + agreement.onlySecond
    let found = agreement.both + agreement.onlyFirst
    let interval = agreement.interval(confidence: confidence)
    return [
      .integer(coded), .integer(found), .integer(agreement.both),
      .decimal(agreement.kappa, orMissing: .notApplicable),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable),
    ] + ShareCells(agreement.both, of: found, confidence).values
      + ShareCells(agreement.both, of: coded, confidence).values
  }

  private static func evidence(_ agreement: CodingAgreement) -> Evidence {
    Evidence(
      formula: "topics.agreement",
      wording: Text(
        "κ = (observed − expected) ÷ (1 − expected); precision = both ÷ found; recall = both ÷ by hand",
        nl: "κ = (waargenomen − verwacht) ÷ (1 − verwacht); precisie = beide ÷ gevonden; vangst = "
          + "beide ÷ met de hand"),
      operands: [
        Evidence.Operand("both", Text("both", nl: "beide"), .integer(agreement.both)),
        Evidence.Operand(
          "only_found", Text("only found", nl: "alleen gevonden"), .integer(agreement.onlyFirst)),
        Evidence.Operand(
          "only_coded", Text("only by hand", nl: "alleen met de hand"),
          .integer(agreement.onlySecond)),
        Evidence.Operand(
          "neither", Text("neither", nl: "geen van beide"), .integer(agreement.neither)),
        Evidence.Operand(
          "observed", Text("observed agreement", nl: "waargenomen overeenstemming"),
          .decimal(agreement.observed)),
        Evidence.Operand(
          "expected", Text("agreement by chance", nl: "overeenstemming door toeval"),
          .decimal(agreement.expected)),
      ], considered: agreement.n, valid: agreement.n)
  }

  /// How many comments were coded by hand, and words that are no topic.
  static func notes(_ hand: HandCodes) -> [Note] {
    var notes = [
      Note(
        .denominator,
        Text { language in
          let n = Numerals.integer(hand.n, language)
          return language == .nl
            ? "n \(n) toelichtingen met een code van een mens" : "n \(n) comments coded by hand"
        }, id: "coded")
    ]
    if !hand.unknown.isEmpty {
      let words = hand.unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
      notes.append(
        Note(
          .caution,
          Text { language in
            let list = words.map { "\($0.key) (\(Numerals.integer($0.value, language)))" }
              .joined(separator: ", ")
            return language == .nl
              ? "codes die geen onderwerp van het codeboek zijn: \(list)"
              : "codes that are no topic of the codebook: \(list)"
          }, id: "unknown-codes"))
    }
    return notes
  }
}
