import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answers of respondents who are on both sides of a comparison, person by person.
struct PanelAnswers {
  private typealias Person = (before: PairedChange.Answers?, after: PairedChange.Answers?)

  private var persons: [[GroupValue]: Person] = [:]
  private let groupCount: Int

  /// Asks for the answers of every respondent of both sides.
  ///
  /// - Parameters:
  ///   - sides: the two sides.
  ///   - respondent: the column that tells who answered.
  ///   - groups: what responses are grouped by besides.
  init(
    _ sides: TwoSides, _ inquiry: NPSInquiry, respondent: Spanned<String>,
    by groups: [Spanned<String>]
  ) async throws(Diagnostic) {
    groupCount = groups.count
    for (side, isFirst) in [(sides.a, true), (sides.b, false)] {
      let answer = try await inquiry.answer(by: groups + [respondent], where: side)
      for group in answer.groups {
        try inquiry.context.checkCancellation()
        guard let person = group.keys.last, !person.isMissing,
          let found = group.scores.flatMap(PairedChange.Answers.init)
        else { continue }
        if isFirst {
          persons[group.keys, default: (nil, nil)].before = found
        } else {
          persons[group.keys, default: (nil, nil)].after = found
        }
      }
    }
  }

  /// The change among the persons of one group.
  ///
  /// - Parameters:
  ///   - values: the group's values, one per column that responses are grouped by.
  ///   - confidence: the level of the interval.
  func change(of values: [GroupValue], confidence: ConfidenceLevel) -> PairedChange {
    Self.change(
      persons.filter { $0.key.prefix(groupCount) == values[...] }.map { ($0.key, $0.value) },
      confidence)
  }

  /// The change among everybody, whatever group they are in.
  ///
  /// - Parameter confidence: the level of the interval.
  func change(confidence: ConfidenceLevel) -> PairedChange {
    var everybody: [[GroupValue]: Person] = [:]
    for (keys, person) in persons {
      let known = everybody[Array(keys.suffix(1)), default: (nil, nil)]
      everybody[Array(keys.suffix(1))] = (
        PairedChange.Answers.sum(known.before, person.before),
        PairedChange.Answers.sum(known.after, person.after)
      )
    }
    return Self.change(everybody.map { ($0.key, $0.value) }, confidence)
  }

  private static func change(
    _ persons: [(keys: [GroupValue], person: Person)], _ confidence: ConfidenceLevel
  ) -> PairedChange {
    // Sorted, so that sums are the same to the last bit whatever the order of the table.
    let sorted = persons.sorted { first, second in
      first.keys.map(\.label).lexicographicallyPrecedes(second.keys.map(\.label))
    }
    let pairs = sorted.compactMap { entry in
      entry.person.before.flatMap { before in
        entry.person.after.map { (before: before, after: $0) }
      }
    }
    return PairedChange(pairs, confidence: confidence)
  }
}

extension PairedChange.Answers {
  /// The answers of one person in two groups together.
  fileprivate static func sum(
    _ first: PairedChange.Answers?, _ second: PairedChange.Answers?
  ) -> PairedChange.Answers? {
    guard let first else { return second }
    guard let second else { return first }
    return PairedChange.Answers(
      balance: first.balance + second.balance, count: first.count + second.count)
  }

  /// Takes over counted answers; nil without valid ones.
  ///
  /// - Parameter counts: the answers of one person.
  init?(_ counts: AnswerCounts) {
    guard counts.valid > 0 else { return nil }
    self.init(
      balance: counts.count(in: 9...10) - counts.count(in: 0...6), count: counts.valid)
  }
}

extension GroupValue {
  /// Whether the value is missing.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
