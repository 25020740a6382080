import Statistics
import WorkbenchKit
import WorkspaceKit

/// What promises give reason to talk about: PR-02 to PR-06.
struct PromiseFindings {
  let results: [PromiseResult]
  let options: BrandOptions

  /// The findings, promise by promise.
  var all: [Finding] {
    results.flatMap { [broken($0), balance($0), untold($0)].compactMap { $0 } }
  }

  private func broken(_ result: PromiseResult) -> Finding? {
    guard result.verdict == .broken, let share = result.tally.share,
      let target = result.promise.target
    else { return nil }
    let high = share.interval(confidence: options.confidence).upper
    return finding(
      .broken, result,
      Text { language in
        let upper = Numerals.percentage(high, digits: 0, language)
        let wanted = Numerals.percentage(target, digits: 0, language)
        return language == .nl
          ? "hooguit \(upper) nagekomen, het doel is \(wanted)"
          : "kept at most \(upper), the target is \(wanted)"
      }, evidence: rate(result))
  }

  private func balance(_ result: PromiseResult) -> Finding? {
    let figures = result.tally.gap == nil ? rate(result) : gap(result)
    switch result.balance {
    case .over:
      return finding(
        .over, result,
        Text("promises more than is delivered", nl: "belooft meer dan er geleverd wordt"),
        evidence: result.verdict == .broken ? rate(result) : figures)
    case .under:
      return finding(
        .under, result,
        result.promise.madeAt.isEmpty
          ? Text("is kept, and told nowhere", nl: "wordt nagekomen, en nergens verteld")
          : Text("delivers more than customers expect", nl: "levert meer dan klanten verwachten"),
        evidence: result.promise.madeAt.isEmpty ? rate(result) : figures)
    case .idle:
      return finding(
        .idle, result,
        result.promise.dueAt.isEmpty
          ? Text("is made, and due nowhere", nl: "wordt gedaan, en geldt nergens")
          : Text(
            "is made, and hardly anybody expects it",
            nl: "wordt gedaan, en bijna niemand verwacht het"),
        evidence: result.promise.dueAt.isEmpty ? [] : figures)
    case .fits, .open: return nil
    }
  }

  private func untold(_ result: PromiseResult) -> Finding? {
    let places = result.untold
    guard !places.isEmpty else { return nil }
    let names = places.joined(separator: ", ")
    return finding(
      .untold, result,
      Text(
        "the condition is not told where it is promised: \(names)",
        nl: "de voorwaarde staat niet waar het beloofd wordt: \(names)"))
  }

  private func finding(
    _ rule: BrandRule, _ result: PromiseResult, _ message: Text,
    evidence: [Evidence.Operand] = []
  ) -> Finding {
    Finding(
      rule, subject: result.promise.id, message, at: result.promise.place, evidence: evidence)
  }

  /// How often it was kept, with the interval.
  private func rate(_ result: PromiseResult) -> [Evidence.Operand] {
    guard let share = result.tally.share else { return [] }
    let interval = share.interval(confidence: options.confidence)
    return [
      .n(result.tally.n), .count("kept", Text("kept", nl: "nagekomen"), result.tally.kept),
      .share("rate", Text("rate", nl: "aandeel"), share.value),
      .share("low", Text("low", nl: "laag"), interval.lower),
      .share("high", Text("high", nl: "hoog"), interval.upper),
    ]
  }

  /// What was delivered less what was expected, with the interval.
  private func gap(_ result: PromiseResult) -> [Evidence.Operand] {
    guard let gap = result.tally.gap?.gap, gap.value != nil else { return [] }
    let interval = gap.interval(confidence: options.confidence)
    return [.n(gap.n), .figure("gap", Text("gap", nl: "verschil"), gap.value ?? 0)]
      + (interval.map { interval in
        [
          .figure("low", Text("low", nl: "laag"), interval.lower),
          .figure("high", Text("high", nl: "hoog"), interval.upper),
        ]
      } ?? [])
  }

  /// How promises turned out, in a sentence or two.
  var sentence: Text {
    Text { language in
      let counts: [(PromiseResult.Verdict, String, String)] = [
        (.kept, "kept", "nagekomen"), (.broken, "broken", "gebroken"),
        (.inconclusive, "inconclusive", "onbeslist"), (.noTarget, "without target", "zonder doel"),
        (.unchecked, "looked at by nobody", "door niemand bekeken"),
      ]
      let isDutch = language == .nl
      let parts = counts.compactMap { verdict, en, nl -> String? in
        let number = results.count { $0.verdict == verdict }
        return number == 0 ? nil : "\(number) \(isDutch ? nl : en)"
      }
      let all = CountWords.promises(results.count)(language)
      let start = isDutch ? "Van \(all): " : "Of \(all): "
      let open = results.filter { $0.tally.unfinished > 0 }.map { result in
        let tally = result.tally
        let worst = Double(tally.kept) / Double(max(1, tally.n + tally.unfinished))
        let share = Numerals.percentage(worst, digits: 0, language)
        return isDutch
          ? " Tellen de \(tally.unfinished) die niet af zijn als gebroken, dan is \(result.promise.id) \(share)."
          : " With the \(tally.unfinished) unfinished as broken, \(result.promise.id) is \(share)."
      }
      return start + parts.joined(separator: ", ") + "." + open.joined()
    }
  }
}
