/// Matches a program at places of a text, in bounded time and memory.
///
/// A backtracking matcher that remembers where it has been: a fork reached a second time at the same
/// place cannot lead anywhere new, so that `(a+)+b` takes time proportional to the text. Looks ahead
/// and behind may still need several passes; a budget of steps bounds them.
struct PatternMatcher {
  /// The steps that are left; at 0 the matcher gives up.
  private var steps = 0
  private var slots: [Int] = []
  private var visited = VisitedPlaces()
  /// Whether the last attempt failed, so that every fork it took is known to lead nowhere.
  private var hasFailed = false

  /// The most forks to remember from attempts that failed, and within one attempt before giving
  /// up: about ten and fifty megabytes.
  private static let memory = (failures: 1 << 18, attempt: 1 << 21)

  /// The places noted by the last match: start and end of each group, −1 where it took no part.
  var captures: [Int] { slots }

  /// The end of a match that starts at an offset, the first by the order of alternatives.
  ///
  /// - Parameters:
  ///   - goesOn: whether the last attempt was made with the same program on the same text; what
  ///     failed then is not tried again, wherever it is reached from.
  ///   - budget: the steps that may be taken; 0 afterwards where they did not suffice.
  mutating func match(
    _ program: PatternProgram, _ bytes: Span<UInt8>, at start: Int, goesOn: Bool = false,
    budget: inout Int
  ) -> Int? {
    slots.removeAll(keepingCapacity: true)
    for _ in 0..<program.slots { slots.append(-1) }
    if !goesOn || !hasFailed || visited.count > Self.memory.failures { visited.removeAll() }
    steps = budget
    let end = run(program, bytes, from: 0, at: start, isBackward: false)
    hasFailed = end == nil
    budget = steps
    return end
  }

  /// A place to come back to: another way, or the former value of a slot.
  private enum Choice {
    case way(step: Int, offset: Int)
    case slot(Int, Int)
  }

  private mutating func run(
    _ program: PatternProgram, _ bytes: Span<UInt8>, from first: Int, at start: Int,
    isBackward: Bool
  ) -> Int? {
    var choices: [Choice] = []
    var step = first
    var offset = start
    while true {
      guard steps > 0 else { return nil }
      steps -= 1
      var isAlive = true
      switch program.steps[step] {
      case .match: return offset
      case .jump(let target):
        step = target
        continue
      case .split(let preferred, let other):
        if visited.count > Self.memory.attempt { steps = 0 }
        if visited.insert(step: step, offset: offset) {
          choices.append(.way(step: other, offset: offset))
          step = preferred
          continue
        }
        isAlive = false
      case .save(let slot):
        choices.append(.slot(slot, slots[slot]))
        slots[slot] = offset
      case .assertion(let assertion): isAlive = bytes.satisfies(assertion, at: offset)
      case .look(let target, let behind, let negated):
        isAlive =
          look(program, bytes, from: target, at: offset, isBackward: behind) != negated
      case .scalar, .set, .any:
        if let next = take(program, program.steps[step], bytes, offset, isBackward) {
          offset = next
        } else {
          isAlive = false
        }
      }
      if isAlive {
        step += 1
      } else if let way = retreat(&choices) {
        (step, offset) = way
      } else {
        return nil
      }
    }
  }

  private mutating func retreat(_ choices: inout [Choice]) -> (Int, Int)? {
    while let choice = choices.popLast() {
      switch choice {
      case .way(let step, let offset): return (step, offset)
      case .slot(let slot, let value): slots[slot] = value
      }
    }
    return nil
  }

  /// Whether another program matches here.
  ///
  /// It has a memory of its own: what led to a match once may do so again.
  private mutating func look(
    _ program: PatternProgram, _ bytes: Span<UInt8>, from step: Int, at offset: Int,
    isBackward: Bool
  ) -> Bool {
    var memory = VisitedPlaces()
    swap(&memory, &visited)
    let found = run(program, bytes, from: step, at: offset, isBackward: isBackward) != nil
    swap(&memory, &visited)
    return found
  }

  private func take(
    _ program: PatternProgram, _ step: PatternProgram.Step, _ bytes: Span<UInt8>, _ offset: Int,
    _ isBackward: Bool
  ) -> Int? {
    guard isBackward ? offset > 0 : offset < bytes.count else { return nil }
    let (scalar, length) = isBackward ? bytes.scalar(before: offset) : bytes.scalar(at: offset)
    let fits: Bool
    switch step {
    case .scalar(let wanted, let ignoresCase):
      fits = scalar == wanted || ignoresCase && scalar.folded == wanted
    case .set(let index): fits = program.sets[index].contains(scalar)
    case .any(let includingLineBreaks): fits = includingLineBreaks || scalar != "\n"
    default: fits = false
    }
    return fits ? (isBackward ? offset - length : offset + length) : nil
  }
}

extension Span<UInt8> {
  /// Whether a condition on a place holds.
  func satisfies(_ assertion: PatternAssertion, at offset: Int) -> Bool {
    let lineFeed = UInt8(ascii: "\n")
    return switch assertion {
    case .textStart: offset == 0
    case .textEnd: offset == count
    case .textEndOrLastBreak:
      offset == count || offset == count - 1 && self[offset] == lineFeed
    case .lineStart: offset == 0 || self[offset - 1] == lineFeed
    case .lineEnd: offset == count || self[offset] == lineFeed
    case .wordBoundary: isWordBoundary(offset)
    case .notWordBoundary: !isWordBoundary(offset)
    }
  }
}
