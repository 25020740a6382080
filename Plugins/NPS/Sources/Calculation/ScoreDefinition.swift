import WorkbenchKit
import WorkspaceKit

/// One way in which tools make a score from the same rows.
struct ScoreDefinition {
  /// The stable name.
  let id: String
  /// What people read.
  let title: Text
  /// The formula in signs: P promoters, D detractors.
  let sign: Text
  /// The formula in words.
  let formula: Text
  /// What the definition gives; nil where it cannot be calculated.
  let value: Double?

  /// All definitions, the one used here first.
  ///
  /// - Parameters:
  ///   - answers: the counted answers.
  ///   - weighted: the weighted score; nil where no weight is declared.
  static func all(of answers: AnswerCounts, weighted: Double?) -> [ScoreDefinition] {
    let counts = Counts(answers)
    return exact(counts, weighted) + rounded(counts) + denominators(counts) + cuts(counts)
  }

  /// What definitions are made of.
  private struct Counts {
    let answers: AnswerCounts
    var valid: Double { Double(answers.valid) }
    var asked: Double { Double(answers.denominator.asked) }

    init(_ answers: AnswerCounts) { self.answers = answers }

    func share(_ range: ClosedRange<Int>) -> Double? {
      answers.valid > 0 ? 100 * Double(answers.count(in: range)) / valid : nil
    }

    /// Promoters minus detractors, in points of a denominator.
    func score(
      _ promoters: ClosedRange<Int>, _ detractors: ClosedRange<Int>, of denominator: Double? = nil
    ) -> Double? {
      let denominator = denominator ?? valid
      guard denominator > 0 else { return nil }
      return 100 * Double(answers.count(in: promoters) - answers.count(in: detractors))
        / denominator
    }

    var standard: Double? { score(9...10, 0...6) }

    /// The shares of promoters and detractors, both rounded first.
    func difference(_ rule: FloatingPointRoundingRule) -> Double? {
      share(9...10).flatMap { promoters in
        share(0...6).map { promoters.rounded(rule) - $0.rounded(rule) }
      }
    }
  }

  private static func exact(_ counts: Counts, _ weighted: Double?) -> [ScoreDefinition] {
    [
      ScoreDefinition(
        id: "standard",
        title: weighted == nil
          ? Text("as calculated here", nl: "zoals hier berekend")
          : Text("without weights", nl: "zonder gewichten"),
        sign: Text("(P − D) / valid", nl: "(P − C) / geldig"),
        formula: Text(
          "100 × (9–10 − 0–6) / valid answers, not rounded",
          nl: "100 × (9–10 − 0–6) / geldige antwoorden, niet afgerond"), value: counts.standard)
    ]
      + (weighted.map {
        [
          ScoreDefinition(
            id: "weighted",
            title: Text("weighted, as calculated here", nl: "gewogen, zoals hier berekend"),
            sign: Text("the same with weights", nl: "hetzelfde met gewichten"),
            formula: Text(
              "the same with the declared weights", nl: "hetzelfde met de gedeclareerde gewichten"),
            value: $0)
        ]
      } ?? [])
  }

  private static func rounded(_ counts: Counts) -> [ScoreDefinition] {
    [
      ScoreDefinition(
        id: "whole", title: Text("whole points", nl: "hele punten"),
        sign: Text("round(score)", nl: "afgerond(score)"),
        formula: Text(
          "the score rounded, halves away from zero", nl: "de score afgerond, halven van nul af"),
        value: counts.standard?.rounded(.toNearestOrAwayFromZero)),
      ScoreDefinition(
        id: "floor", title: Text("rounded down", nl: "omlaag afgerond"),
        sign: Text("floor(score)", nl: "omlaag(score)"),
        formula: Text(
          "the largest whole number not above the score",
          nl: "het grootste gehele getal dat niet boven de score ligt"),
        value: counts.standard?.rounded(.down)),
      ScoreDefinition(
        id: "rounded-shares", title: Text("from rounded shares", nl: "uit afgeronde aandelen"),
        sign: Text("round(% P) − round(% D)", nl: "afgerond(% P) − afgerond(% C)"),
        formula: Text(
          "% promoters rounded − % detractors rounded",
          nl: "% promotors afgerond − % critici afgerond"),
        value: counts.difference(.toNearestOrAwayFromZero)),
      ScoreDefinition(
        id: "floored-shares",
        title: Text("from shares rounded down", nl: "uit omlaag afgeronde delen"),
        sign: Text("floor(% P) − floor(% D)", nl: "omlaag(% P) − omlaag(% C)"),
        formula: Text(
          "% promoters rounded down − % detractors rounded down",
          nl: "% promotors naar beneden − % critici naar beneden"),
        value: counts.difference(.down)),
    ]
  }

  private static func denominators(_ counts: Counts) -> [ScoreDefinition] {
    let denominator = counts.answers.denominator
    return [
      ScoreDefinition(
        id: "with-empty",
        title: Text("empty in the denominator", nl: "leeg in de noemer"),
        sign: Text("(P − D) / (valid + empty)", nl: "(P − C) / (geldig + leeg)"),
        formula: Text(
          "100 × (9–10 − 0–6) / (valid + empty + blank)",
          nl: "100 × (9–10 − 0–6) / (geldig + leeg + blanco)"),
        value: counts.score(
          9...10, 0...6, of: counts.valid + Double(denominator.empty + denominator.blank))),
      ScoreDefinition(
        id: "with-all",
        title: Text("all in the denominator", nl: "alles in de noemer"),
        sign: Text("(P − D) / all responses", nl: "(P − C) / alle antwoorden"),
        formula: Text(
          "100 × (9–10 − 0–6) / all responses, invalid ones too",
          nl: "100 × (9–10 − 0–6) / alle antwoorden, ook ongeldige"),
        value: counts.score(9...10, 0...6, of: counts.asked)),
      ScoreDefinition(
        id: "blank-as-zero",
        title: Text("empty counted as 0", nl: "leeg geteld als 0"),
        sign: Text("(P − D − empty) / (valid + empty)", nl: "(P − C − leeg) / (geldig + leeg)"),
        formula: Text(
          "100 × (9–10 − 0–6 − empty − blank) / (valid + empty + blank)",
          nl: "100 × (9–10 − 0–6 − leeg − blanco) / (geldig + leeg + blanco)"),
        value: blankAsZero(counts)),
    ]
  }

  private static func blankAsZero(_ counts: Counts) -> Double? {
    let absent = Double(counts.answers.denominator.empty + counts.answers.denominator.blank)
    let all = counts.valid + absent
    guard all > 0 else { return nil }
    let balance = counts.answers.count(in: 9...10) - counts.answers.count(in: 0...6)
    return 100 * (Double(balance) - absent) / all
  }

  private static func cuts(_ counts: Counts) -> [ScoreDefinition] {
    let balance = counts.answers.valid
    return [
      ScoreDefinition(
        id: "european", title: Text("European cut", nl: "Europese grens"),
        sign: Text("(8–10 − 0–5) / valid", nl: "(8–10 − 0–5) / geldig"),
        formula: Text(
          "100 × (8–10 − 0–5) / valid answers", nl: "100 × (8–10 − 0–5) / geldige antwoorden"),
        value: counts.score(8...10, 0...5)),
      ScoreDefinition(
        id: "without-zero", title: Text("on a scale of 1–10", nl: "op een schaal 1–10"),
        sign: Text("(9–10 − 1–6) / answers 1–10", nl: "(9–10 − 1–6) / antwoorden 1–10"),
        formula: Text(
          "100 × (9–10 − 1–6) / answers 1–10, zeros left out",
          nl: "100 × (9–10 − 1–6) / antwoorden 1–10, nullen weg"),
        value: counts.score(9...10, 1...6, of: Double(balance - counts.answers.count(of: 0)))),
      ScoreDefinition(
        id: "promoters", title: Text("promoters only", nl: "alleen promotors"),
        sign: Text("P / valid", nl: "P / geldig"),
        formula: Text("% of valid answers 9–10", nl: "% van de geldige antwoorden 9–10"),
        value: counts.share(9...10)),
      ScoreDefinition(
        id: "mean", title: Text("mean answer", nl: "gemiddeld antwoord"),
        sign: Text("sum / valid", nl: "som / geldig"),
        formula: Text(
          "sum of answers / valid answers", nl: "som van antwoorden / geldige antwoorden"),
        value: mean(counts)),
    ]
  }

  private static func mean(_ counts: Counts) -> Double? {
    guard counts.answers.valid > 0 else { return nil }
    let sum = counts.answers.scale.reduce(0) { $0 + $1 * counts.answers.count(of: $1) }
    return Double(sum) / counts.valid
  }
}
