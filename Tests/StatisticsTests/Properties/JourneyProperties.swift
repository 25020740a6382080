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

  @Test(arguments: [true, false]) func pathsAreCountedAsListsAre(_ collapses: Bool) {
    // A name that begins another decides the order as the joined text does, not name by name.
    let names = ["b", "a", "a >", "a 1", "c"]
    var random = RandomData(seed: 63)
    var paths = Paths(names: names, collapsesRepeats: collapses)
    var counts: [[Int]: Int] = [:]
    var numbers: [Int: [Int]] = [:]
    for _ in 0..<2_000 {
      let way = (0..<random.integer(0...4)).map { _ in random.integer(0...4) }
      var kept: [Int] = []
      for step in way where !collapses || kept.last != step { kept.append(step) }
      let number = paths.add(way)
      #expect((number == 0) == kept.isEmpty)
      guard number > 0 else { continue }
      counts[kept, default: 0] += 1
      #expect(numbers[number] == nil || numbers[number] == kept)
      numbers[number] = kept
    }
    let expected = counts.map { way, count in
      (way: way, count: count, text: way.map { names[$0] }.joined(separator: " > "))
    }.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
    #expect(paths.distinct == counts.count)
    #expect(paths.takenOnce == counts.values.count { $0 == 1 })
    #expect(paths.paths.map(\.touchpoints) == expected.map(\.way))
    #expect(paths.paths.map(\.count) == expected.map(\.count))
    #expect(paths.paths.allSatisfy { numbers[$0.number] == $0.touchpoints })
    for limit in [1, 7, 60] {
      #expect(paths.commonest(limit) == Array(paths.paths.prefix(limit)))
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
