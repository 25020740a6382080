import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// How customers rate touchpoints, all on one scale: means of different scales are not compared.
struct TouchpointMeans {
  /// A touchpoint with its ratings.
  struct Rated {
    let stop: ChosenJourneys.Stop
    let score: TouchpointScore
    /// The ratings, each counted once.
    let moments: SampleMoments
  }

  /// The touchpoints with enough ratings on the commonest scale, in the order of the journeys.
  let rated: [Rated]
  /// The scale; nil where nothing is rated.
  let scale: RatingScale?
  /// Touchpoints rated on another scale.
  let otherScales: Int

  /// Takes satisfactions and ratings; effort, feelings and recommendations are other things.
  init(_ chosen: ChosenJourneys, _ scores: TouchpointScores, minimum: Int) {
    let all = chosen.stops.compactMap { stop -> Rated? in
      guard let score = scores.performance(of: stop.touchpoint, in: stop.journey),
        score.question.questionKind == .csat || score.question.questionKind == .rating,
        !score.question.isReversed
      else { return nil }
      let moments = AnswerSpread(score.answers, isWeighted: false).moments
      return moments.n >= max(2, minimum) ? Rated(stop: stop, score: score, moments: moments) : nil
    }
    let scales = Dictionary(grouping: all) { $0.score.answers.scale }
    let commonest = scales.max { left, right in
      let (a, b) = (left.key, right.key)
      return (left.value.count, -a.lowerBound, -a.upperBound)
        < (right.value.count, -b.lowerBound, -b.upperBound)
    }?.key
    rated = all.filter { $0.score.answers.scale == commonest }
    scale = commonest.flatMap {
      try? RatingScale(minimum: $0.lowerBound, maximum: $0.upperBound)
    }
    otherScales = all.count - rated.count
  }

  /// How even the touchpoints are; nil for fewer than two.
  var evenness: Evenness? {
    guard let scale, rated.count > 1 else { return nil }
    return try? Evenness(rated.map { Evenness.Item($0.moments) }, scale: scale)
  }

  /// The number of ratings.
  var answers: Int { rated.reduce(0) { $0 + $1.moments.n } }
}

extension Evenness.Item {
  /// The figures of ratings that are there.
  init(_ moments: SampleMoments) {
    self.init(
      mean: (try? MeanEstimate(moments))?.value ?? 0,
      standardDeviation: moments.standardDeviation, n: moments.n)
  }
}
