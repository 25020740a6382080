import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The parts of the consistency of an experience, measured as far as the workspace allows.
struct ComponentScores {
  /// All six, in their fixed order.
  let parts: [ComponentScore]
  /// The ratings of touchpoints.
  let means: TouchpointMeans
  /// Why some promises could not be measured.
  let problems: [Diagnostic]

  /// Measures all parts.
  ///
  /// - Throws: what is wrong with the files; `command.cancelled`.
  init(
    _ brand: Brand, _ chosen: ChosenJourneys, audits: [BrandAudit], promises: [Promise],
    channel: String, _ options: BrandOptions, in context: Context
  ) async throws(Diagnostic) {
    let scores = try await context.touchpointScores(isWeighted: false)
    means = TouchpointMeans(chosen, scores, minimum: options.minimum)
    let channels = try await ChannelMeans.all(
      means, by: channel, minimum: options.minimum, in: context)
    let looked = chosen.looked
    let due = promises.filter { promise in
      promise.dueAt.contains { reference in
        chosen.keys(reference.value).contains { looked.contains($0) }
      }
    }
    let kept = try await PromiseResults(due, options, in: context)
    problems = kept.problems
    parts = [
      Self.evenness(means), Self.channels(channels, column: channel), Self.promise(kept.results),
      Self.values(ValueMatrix(brand, chosen, audits)),
      Self.emotion(EmotionComponent(chosen), minimum: options.minimum),
      Self.tone(ToneComponent(brand, chosen, context.workspace)),
    ]
  }

  private static func evenness(_ means: TouchpointMeans) -> ComponentScore {
    let evenness = means.evenness
    let touchpoints = CountWords.touchpoints(means.rated.count)
    let basis: Text =
      if let evenness {
        Text { language in
          let mean = Numerals.decimal(evenness.mean, digits: 2, language)
          return language == .nl
            ? "oordelen over \(touchpoints.nl), gemiddeld \(mean)"
            : "ratings of \(touchpoints.en), mean \(mean)"
        }
      } else {
        Text(
          "\(touchpoints.en) with enough ratings on one scale; at least 2",
          nl: "\(touchpoints.nl) met genoeg oordelen op één schaal; minstens 2")
      }
    return ComponentScore(
      component: .evenness, score: evenness?.score, n: means.answers, basis: basis)
  }

  private static func channels(_ all: [ChannelMeans], column: String) -> ComponentScore {
    let found = ChannelMeans.score(all)
    let n = all.filter { $0.evenness != nil }.reduce(0) { $0 + $1.n }
    return ComponentScore(
      component: .channels, score: found?.score, n: n,
      basis: found.map { found in
        let touchpoints = CountWords.touchpoints(found.touchpoints)
        return Text(
          "ratings by \(column) at \(touchpoints.en)",
          nl: "oordelen per \(column) bij \(touchpoints.nl)")
      }
        ?? Text(
          "no touchpoint is rated in two values of \(column)",
          nl: "geen contactpunt is in twee waarden van \(column) beoordeeld"))
  }

  /// Of each promise the gap score where the same customers told what they expected, else the share
  /// kept.
  private static func promise(_ results: [PromiseResult]) -> ComponentScore {
    var sum = 0.0
    var count = 0
    var n = 0
    for result in results {
      if let gap = result.tally.gap, gap.basis == .expected,
        let score = PromiseGap.keptScore([(promise: gap.gap, weight: 1)], scale: gap.scale)
      {
        sum += score
        n += gap.gap.n
      } else if let share = result.tally.share {
        sum += 100 * share.value
        n += result.tally.n
      } else {
        continue
      }
      count += 1
    }
    let (measured, all) = (CountWords.promises(count), CountWords.promises(results.count))
    return ComponentScore(
      component: .promise, score: count == 0 ? nil : sum / Double(count), n: n,
      basis: count == 0
        ? Text(
          "no promise due here was checked or measured",
          nl: "geen belofte die hier geldt is gecontroleerd of gemeten")
        : Text(
          "mean share kept of \(measured.en); due here \(all.en)",
          nl: "gemiddeld aandeel nagekomen van \(measured.nl); hier gelden \(all.nl)"))
  }

  private static func values(_ matrix: ValueMatrix) -> ComponentScore {
    let audited = CountWords.touchpoints(matrix.audited.count)
    let marks = matrix.rows.reduce(0) { sum, row in
      sum + row.cells.reduce(0) { $0 + $1.strengths.count }
    }
    return ComponentScore(
      component: .values, score: matrix.coverage?.score, n: marks,
      basis: matrix.coverage?.score == nil
        ? Text("nobody audited these touchpoints", nl: "niemand beoordeelde deze contactpunten")
        : Text(
          "marks at \(audited.en) of \(matrix.rows.count)",
          nl: "cijfers bij \(audited.nl) van \(matrix.rows.count)"))
  }

  /// Few people's words are left out of an index (GN-01).
  private static func emotion(_ emotion: EmotionComponent, minimum: Int) -> ComponentScore {
    let isEnough = emotion.n >= minimum && emotion.people > 1
    let people = CountWords.people(emotion.people)
    let emotions = CountWords.emotions(emotion.n)
    let touchpoints = CountWords.touchpoints(emotion.touchpoints)
    return ComponentScore(
      component: .emotion, score: isEnough ? emotion.match?.score : nil, n: emotion.n,
      basis: isEnough
        ? Text(
          "emotions named at \(touchpoints.en) by \(people.en)",
          nl: "emoties genoemd bij \(touchpoints.nl) door \(people.nl)")
        : Text(
          "\(emotions.en) named by \(people.en); at least \(minimum) by 2 people",
          nl: "\(emotions.nl) genoemd door \(people.nl); minstens \(minimum) door 2 mensen"))
  }

  /// One touchpoint's text decides nothing about the tone of a whole experience.
  private static func tone(_ tone: ToneComponent) -> ComponentScore {
    let against = tone.violations.joined(separator: ", ")
    let touchpoints = CountWords.touchpoints(tone.tone.n)
    let isEnough = tone.tone.n > 1
    let basis: Text =
      if !tone.hasTexts {
        Text(
          "no Dutch texts here that the address policy speaks about",
          nl: "hier geen Nederlandse teksten waar het aanspreekbeleid over gaat")
      } else if !isEnough {
        Text(
          "texts at \(touchpoints.en) address anybody; at least 2",
          nl: "teksten bij \(touchpoints.nl) spreken iemand aan; minstens 2")
      } else if against.isEmpty {
        Text("texts at \(touchpoints.en)", nl: "teksten bij \(touchpoints.nl)")
      } else {
        Text(
          "texts at \(touchpoints.en); not as agreed: \(against)",
          nl: "teksten bij \(touchpoints.nl); niet volgens afspraak: \(against)")
      }
    return ComponentScore(
      component: .tone, score: isEnough ? tone.tone.score : nil, n: tone.tone.n, basis: basis)
  }

  /// The index of what is measured.
  var index: ConsistencyIndex? {
    let scores = Dictionary(
      parts.compactMap { part in part.score.map { (part.component, min(100, max(0, $0))) } },
      uniquingKeysWith: { first, _ in first })
    return try? ConsistencyIndex(scores)
  }
}
