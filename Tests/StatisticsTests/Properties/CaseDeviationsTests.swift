import Statistics
import Testing

/// Cases held against plans, by hand and against the definition.
@Suite struct CaseDeviationsTests {
  private static let plan = JourneyPlan([
    .init(activities: [0]), .init(activities: [1], failures: [9]),
    .init(activities: [2], isOptional: true), .init(activities: [3, 4]),
  ])

  private func deviations(
    _ activities: [Int], failed: [Bool] = [], collapsesRepeats: Bool = true
  ) -> CaseDeviations {
    CaseDeviations(
      activities, failed: failed, plan: Self.plan, collapsesRepeats: collapsesRepeats)
  }

  @Test(arguments: [[0, 1, 2, 3], [0, 1, 3], [0, 1, 4], [0, 0, 1, 1, 2, 3]])
  func casesThatFollowThePlanConform(_ activities: [Int]) {
    #expect(deviations(activities).conforms)
  }

  @Test func everyKindIsFoundApart() {
    #expect(deviations([0, 2, 3]).missing == [1])
    #expect(deviations([]).missing == [0, 1, 3])
    #expect(deviations([0, 7, 1, 8, 7, 3]).adHoc == [7, 8])
    #expect(deviations([1, 0, 3]).outOfSequence == [1])
    #expect(deviations([3, 0, 1, 2]).outOfSequence == [3])
    #expect(deviations([0, 1, 0, 3]).repetitions == [0])
    #expect(deviations([0, 1, 3, 4]).repetitions == [3])
    #expect(deviations([0, 0, 1, 3], collapsesRepeats: false).repetitions == [0])
  }

  @Test func whatFailedWasMet() {
    let told = deviations([0, 9, 3])
    #expect(told.failures == [1] && told.missing.isEmpty && told.adHoc.isEmpty)
    let marked = deviations([0, 1, 3], failed: [false, false, true])
    #expect(marked.failures == [3] && !marked.conforms)
  }

  /// An activity that means two touchpoints is the first that was not met yet.
  @Test func oneActivityMayMeanTwoTouchpoints() {
    let plan = JourneyPlan([
      .init(activities: [0]), .init(activities: [1]), .init(activities: [0]),
    ])
    #expect(CaseDeviations([0, 1, 0], plan: plan).conforms)
    #expect(CaseDeviations([0, 1], plan: plan).missing == [2])
    #expect(CaseDeviations([0, 1, 0, 1, 0], plan: plan).repetitions == [0, 1])
  }

  /// The longest run is as long as the longest found by trying all.
  @Test func theLongestRunIsTheLongest() {
    for seed in 0..<400 {
      var dice = SplitMix(state: UInt64(seed))
      let order = Array(0..<Int(dice.next() % 9)).shuffled(using: &dice)
      let run = LongestRun.members(of: order)
      let kept = order.filter { run.contains($0) }
      #expect(kept == kept.sorted() && kept.count == run.count)
      var longest = 0
      for choice in 0..<(1 << order.count) {
        let some = order.indices.filter { choice >> $0 & 1 == 1 }.map { order[$0] }
        if some == some.sorted() { longest = max(longest, some.count) }
      }
      #expect(run.count == longest, "\(order)")
    }
  }

  @Test func casesAreCountedPerTouchpointAndKind() {
    var comparison = PlanComparison()
    for activities in [[0, 1, 3], [0, 7, 3], [7, 0, 1], [0, 1, 2, 3]] {
      comparison.add(deviations(activities))
    }
    #expect(comparison.cases == 4 && comparison.conforming == [0, 3])
    #expect(
      comparison.deviations.map { [$0.kind.rawValue, $0.subject] + $0.cases } == [
        [0, 1, 1], [0, 3, 2], [1, 7, 1, 2],
      ])
    #expect(comparison.cases(with: .missing) == [1, 2])
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
