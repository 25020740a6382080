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
      "PR-02", .error, result,
      Text { language in
        let upper = Numerals.percentage(high, digits: 0, language)
        let wanted = Numerals.percentage(target, digits: 0, language)
        return language == .nl
          ? "hooguit \(upper) nagekomen, het doel is \(wanted)"
          : "kept at most \(upper), the target is \(wanted)"
      },
      evidence: [
        Evidence.Operand("kept", Text("kept", nl: "nagekomen"), .integer(result.tally.kept)),
        Evidence.Operand("broken", Text("broken", nl: "gebroken"), .integer(result.tally.broken)),
      ], Text("what stands in the way?", nl: "wat staat in de weg?"))
  }

  private func balance(_ result: PromiseResult) -> Finding? {
    switch result.balance {
    case .over:
      finding(
        "PR-03", .warning, result,
        Text("promises more than is delivered", nl: "belooft meer dan er geleverd wordt"),
        Text("keep it, or promise less?", nl: "nakomen, of minder beloven?"))
    case .under:
      finding(
        "PR-04", .warning, result,
        result.promise.madeAt.isEmpty
          ? Text("is kept, and told nowhere", nl: "wordt nagekomen, en nergens verteld")
          : Text("delivers more than customers expect", nl: "levert meer dan klanten verwachten"),
        Text("who should hear of it?", nl: "wie zou het moeten horen?"))
    case .idle:
      finding(
        "PR-05", .warning, result,
        result.promise.dueAt.isEmpty
          ? Text("is made, and due nowhere", nl: "wordt gedaan, en geldt nergens")
          : Text(
            "is made, and hardly anybody expects it",
            nl: "wordt gedaan, en bijna niemand verwacht het"),
        Text("would anybody miss it?", nl: "zou iemand hem missen?"))
    case .fits, .open: nil
    }
  }

  private func untold(_ result: PromiseResult) -> Finding? {
    let places = result.untold
    guard !places.isEmpty else { return nil }
    let names = places.joined(separator: ", ")
    return finding(
      "PR-06", .warning, result,
      Text(
        "the condition is not told where it is promised: \(names)",
        nl: "de voorwaarde staat niet waar het beloofd wordt: \(names)"),
      Text(
        "would a customer know when it does not count?",
        nl: "zou een klant weten wanneer het niet geldt?"))
  }

  private func finding(
    _ rule: String, _ severity: Diagnostic.Severity, _ result: PromiseResult, _ message: Text,
    evidence: [Evidence.Operand] = [], _ question: Text
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, subject: result.promise.id, message: message,
      places: [.file(result.promise.path)], evidence: evidence, question: question)
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
      let start = isDutch ? "Van \(results.count) beloften: " : "Of \(results.count) promises: "
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
