/// Cases of an event log that met a problem on the way to the wanted thing, and those that got there
/// all the same.
struct PurchaseProblems: Hashable, Sendable {
  /// Cases that reached the purchase.
  private(set) var cases = 0
  /// Cases with a problem.
  private(set) var problems = 0
  /// Cases in which the wanted thing happened after the first problem.
  private(set) var solved = 0

  /// Counts cases.
  ///
  /// - Parameters:
  ///   - cases: the activities of each case, in order.
  ///   - purchase: activities that belong to the purchase.
  ///   - problem: activities that are a problem.
  ///   - wanted: activities that are the wanted thing.
  init(
    _ cases: some Sequence<[UInt32]>, purchase: Set<UInt32>, problem: Set<UInt32>,
    wanted: Set<UInt32>
  ) {
    for activities in cases {
      let trouble = activities.firstIndex { problem.contains($0) }
      guard trouble != nil || activities.contains(where: { purchase.contains($0) }) else {
        continue
      }
      self.cases += 1
      guard let trouble else { continue }
      problems += 1
      if activities[trouble...].contains(where: { wanted.contains($0) }) { solved += 1 }
    }
  }
}
