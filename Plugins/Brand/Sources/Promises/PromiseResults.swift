import Statistics
import WorkbenchKit
import WorkspaceKit

/// How all promises turned out.
struct PromiseResults {
  /// The promises, by id.
  let results: [PromiseResult]
  /// Why some could not be measured.
  let problems: [Diagnostic]

  /// Counts checks and measures what data can tell.
  ///
  /// A promise whose measure names something unknown is left unmeasured, and the reason is told.
  ///
  /// - Throws: `command.cancelled`.
  init(
    _ promises: [Promise], _ options: BrandOptions, in context: Context
  ) async throws(Diagnostic) {
    let atlas = context.atlas
    var tallies: [PromiseTally] = []
    var problems: [Diagnostic] = []
    for promise in promises {
      let tally = try await Self.tally(promise, atlas, context)
      if let problem = tally.problem { problems.append(problem) }
      tallies.append(tally)
    }
    let tested = tallies.indices.filter { tallies[$0].gap?.gap.p != nil }
    let adjusted = MultiplicityAdjustment.holm.adjust(
      tested.compactMap { tallies[$0].gap?.gap.p })
    let p = Dictionary(zip(tested, adjusted), uniquingKeysWith: { first, _ in first })
    results = promises.indices.map { index in
      PromiseResult(
        promises[index], tallies[index], adjustedP: p[index], atlas: atlas, options)
    }
    self.problems = problems
  }

  private static func tally(
    _ promise: Promise, _ atlas: JourneyAtlas, _ context: Context
  ) async throws(Diagnostic) -> PromiseTally {
    do throws(Diagnostic) {
      switch promise.measured {
      case .answers(let measure):
        return try await MeasuredAnswers(
          promise: promise, measure: measure, context: context, atlas: atlas
        ).tally()
      case .time(let measure):
        return try await MeasuredTime(
          promise: promise, measure: measure, context: context, atlas: atlas
        ).tally()
      case nil:
        return PromiseTally(promise.checks) { reference in
          atlas.touchpoints(reference).map { "\($0.journey.id)/\($0.touchpoint.id)" }
        }
      }
    } catch {
      if error.code == .commandCancelled { throw error }
      var problem = error
      problem.severity = .warning
      let isTime = if case .time = promise.measured { true } else { false }
      var tally = PromiseTally(isTime ? .events : .answers)
      tally.problem = problem
      return tally
    }
  }

  /// The number of gaps that were tested together.
  var tests: Int { results.count { $0.adjustedP != nil } }
}
