/// An expression as steps for a matcher.
struct PatternProgram: Sendable {
  enum Step: Sendable {
    /// Take this character; compared by lower-case forms where case is ignored.
    case scalar(Unicode.Scalar, ignoresCase: Bool)
    /// Take a character of the set with this number.
    case set(Int)
    case any(includingLineBreaks: Bool)
    /// Try the first way, then the second.
    case split(Int, Int)
    case jump(Int)
    /// Note the place as one end of a group.
    case save(Int)
    case assertion(PatternAssertion)
    /// Run another program from here without taking anything; the number names it for the memory.
    case look(start: Int, behind: Bool, negated: Bool)
    case match
  }

  fileprivate(set) var steps: [Step] = []
  fileprivate(set) var sets: [ScalarSet] = []
  /// The number of places noted: two for each group.
  fileprivate(set) var slots = 0
}

/// Writes a tree out as steps.
struct PatternCompiler {
  private var program = PatternProgram()
  /// Whether characters are being taken backwards, inside a look behind.
  private var isBackward = false

  static func compile(_ node: PatternNode, captures: Int) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler()
    compiler.program.slots = 2 * captures
    try compiler.emit(node)
    try compiler.add(.match)
    return compiler.program
  }

  private mutating func add(_ step: PatternProgram.Step) throws(PatternError) {
    guard program.steps.count < Pattern.maximumSize else {
      throw PatternError(reason: .tooLarge, offset: 0)
    }
    program.steps.append(step)
  }

  private var here: Int { program.steps.count }

  private mutating func emit(_ node: PatternNode) throws(PatternError) {
    switch node {
    case .empty: break
    case .scalar(let scalar, let ignoresCase):
      let wanted = ignoresCase ? scalar.folded : scalar
      // A character without cases needs no folding while matching.
      let hasCases = scalar.folded != scalar || scalar.capital != scalar
      try add(.scalar(wanted, ignoresCase: ignoresCase && hasCases))
    case .set(let set):
      program.sets.append(set)
      try add(.set(program.sets.count - 1))
    case .any(let includingLineBreaks):
      try add(.any(includingLineBreaks: includingLineBreaks))
    case .sequence(let nodes):
      for node in isBackward ? nodes.reversed() : nodes { try emit(node) }
    case .alternatives(let nodes): try emit(alternatives: nodes)
    case .repeated(let node, let least, let most, let isLazy):
      try emit(node, least: least, most: most, isLazy: isLazy)
    case .capture(let number, let node):
      let first = 2 * (number - 1)
      try add(.save(isBackward ? first + 1 : first))
      try emit(node)
      try add(.save(isBackward ? first : first + 1))
    case .assertion(let assertion): try add(.assertion(assertion))
    case .look(let node, let behind, let negated): try emit(look: node, behind, negated)
    }
  }

  private mutating func emit(alternatives nodes: [PatternNode]) throws(PatternError) {
    var exits: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        try emit(node)
        break
      }
      let fork = here
      try add(.split(fork + 1, 0))
      try emit(node)
      exits.append(here)
      try add(.jump(0))
      program.steps[fork] = .split(fork + 1, here)
    }
    for exit in exits { program.steps[exit] = .jump(here) }
  }

  private mutating func emit(
    _ node: PatternNode, least: Int, most: Int?, isLazy: Bool
  ) throws(PatternError) {
    for _ in 0..<least { try emit(node) }
    guard let most else {
      let fork = here
      try add(.split(0, 0))
      try emit(node)
      try add(.jump(fork))
      program.steps[fork] = isLazy ? .split(here, fork + 1) : .split(fork + 1, here)
      return
    }
    var forks: [Int] = []
    for _ in least..<max(least, most) {
      forks.append(here)
      try add(.split(0, 0))
      try emit(node)
    }
    for fork in forks {
      program.steps[fork] = isLazy ? .split(here, fork + 1) : .split(fork + 1, here)
    }
  }

  private mutating func emit(
    look node: PatternNode, _ behind: Bool, _ negated: Bool
  ) throws(PatternError) {
    let start = here
    try add(.look(start: start + 2, behind: behind, negated: negated))
    try add(.jump(0))
    let outside = isBackward
    isBackward = behind
    try emit(node)
    isBackward = outside
    try add(.match)
    program.steps[start + 1] = .jump(here)
  }
}
