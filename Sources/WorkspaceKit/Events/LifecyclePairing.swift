import ResponseStore

/// Makes one event of the two rows in which a log tells that an activity begins and that it is
/// complete.
///
/// Rows belong together when they have the same instance; without one, the earliest beginning that
/// is still open goes with the next completion of the same activity of the case.
struct LifecyclePairing {
  /// What a row says about its activity.
  enum Transition: UInt8 {
    case start
    case complete
    case other
  }

  /// Words for a beginning, lower case: those of XES, and of other tools.
  static let startWords: Set<String> = [
    "start", "started", "begin", "begun", "begonnen", "gestart", "startevent",
  ]
  /// Words for a completion.
  static let completeWords: Set<String> = [
    "complete", "completed", "end", "ended", "finish", "finished", "done", "gereed", "klaar",
    "afgerond", "voltooid", "endevent",
  ]
  /// Words for what lies before, between and after, which are no events of their own.
  static let otherWords: Set<String> = [
    "schedule", "scheduled", "assign", "assigned", "reassign", "suspend", "suspended", "resume",
    "resumed", "withdraw", "manualskip", "autoskip", "ate_abort", "pi_abort", "abort", "unknown",
  ]

  /// What a word says.
  static func transition(_ word: String) -> Transition {
    let word = word.lowercased()
    if startWords.contains(word) { return .start }
    return completeWords.contains(word) ? .complete : .other
  }

  /// Events, each by the row that counts and with the moment at which its activity began.
  struct Events {
    var rows: [Int] = []
    var began: [Int] = []
    var halves = 0
  }

  /// Pairs rows.
  ///
  /// - Parameters:
  ///   - cases: the case of each row.
  ///   - caseCount: the number of cases.
  ///   - seconds: the moment of each row.
  ///   - transitions: what each row says.
  ///   - pairs: what rows of one activity have in common: its instance or its name.
  ///   - moment: which of the two rows stands for the event.
  static func events(
    cases: [UInt32], caseCount: Int, seconds: [Int], transitions: [Transition], pairs: [UInt32],
    moment: EventRequest.Moment
  ) -> Events {
    let (order, starts) = EventOrder.sorted(
      cases: cases, caseCount: caseCount, seconds: seconds, ranks: transitions.map(\.rawValue))
    var events = Events()
    var open: [UInt32: Waiting] = [:]
    for number in 0..<caseCount {
      open.removeAll(keepingCapacity: true)
      for place in starts[number]..<starts[number + 1] {
        let row = order[place]
        switch transitions[row] {
        case .other: continue
        case .start: open[pairs[row], default: Waiting()].rows.append(row)
        case .complete:
          let start = open[pairs[row]]?.next()
          switch moment {
          case .complete:
            events.rows.append(row)
            events.began.append(start.map { seconds[$0] } ?? MomentColumn.none)
          case .start:
            guard let start else {
              events.halves += 1
              continue
            }
            events.rows.append(start)
            events.began.append(seconds[start])
          }
        }
      }
      let unfinished = open.values.flatMap(\.left).sorted()
      switch moment {
      case .complete: events.halves += unfinished.count
      case .start:
        events.rows += unfinished
        events.began += unfinished.map { seconds[$0] }
      }
    }
    return events
  }

  /// Beginnings whose completion is still to come, the earliest first.
  private struct Waiting {
    var rows: [Int] = []
    private var taken = 0

    /// Those that nobody took.
    var left: ArraySlice<Int> { rows[taken...] }

    /// Takes the earliest; nil where there is none.
    mutating func next() -> Int? {
      guard taken < rows.count else { return nil }
      taken += 1
      return rows[taken - 1]
    }
  }
}
