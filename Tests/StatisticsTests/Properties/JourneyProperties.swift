import Statistics
import Testing

@Suite struct JourneyProperties {
  private static let log: [Journey.Event] = {
    var random = RandomData(seed: 61)
    return (0..<900).map { _ in
      Journey.Event(
        customer: random.integer(0...120), touchpoint: random.integer(0...4),
        time: Double(random.integer(0...50)))
    }
  }()

  @Test(arguments: Funnel.Mode.allCases) func funnelsOnlyNarrow(_ mode: Funnel.Mode) {
    let funnel = Funnel(Journey.journeys(of: Self.log), steps: [0, 1, 2, 3], mode: mode)
    for step in 1..<4 {
      #expect(funnel.reached[step] <= funnel.reached[step - 1])
      #expect(funnel.dropped(step) == funnel.reached[step - 1] - funnel.reached[step])
      #expect((funnel.durations(step) ?? []).allSatisfy { $0 >= 0 })
    }
  }

  @Test func anyOrderReachesAtLeastAsFar() {
    let journeys = Journey.journeys(of: Self.log)
    let ordered = Funnel(journeys, steps: [0, 1, 2, 3])
    let anyOrder = Funnel(journeys, steps: [0, 1, 2, 3], mode: .any)
    for step in 0..<4 { #expect(ordered.reached[step] <= anyOrder.reached[step]) }
  }

  @Test func pathsAndTransitionsAddUp() {
    var paths = Paths(names: ["a", "b", "c", "d", "e"])
    let journeys = Journey.journeys(of: Self.log)
    for journey in journeys { paths.add(journey.touchpoints) }
    #expect(paths.paths.reduce(0) { $0 + $1.count } == paths.n)
    #expect(paths.n == journeys.count)
    let rows = Dictionary(grouping: paths.transitions, by: \.from)
    for row in rows.values {
      #expect((row.reduce(0) { $0 + $1.probability } - 1).magnitude < 1e-12)
      // Repeats were collapsed, so nothing leads to itself.
      #expect(row.allSatisfy { $0.from != $0.to })
    }
  }

  @Test func withoutOpenEndsTheCurveIsTheObservedShare() throws {
    var random = RandomData(seed: 62)
    let times = (0..<80).map { _ in Double(random.integer(1...30)) }
    let curve = try KaplanMeier(times.map { .init(time: $0, hasArrived: true) })
    for step in curve.steps {
      let later = Double(times.count { $0 > step.time }) / 80
      #expect((step.survival - later).magnitude < 1e-12)
    }
  }

  @Test func medianIntervalsHoldWhatTheyPromise() throws {
    for n in 6...60 {
      let summary = try DurationSummary((1...n).map { Double($0) })
      let median = try #require(summary.medianInterval())
      #expect(median.confidence >= 0.95)
      #expect(median.interval.contains(summary.median))
    }
  }
}
