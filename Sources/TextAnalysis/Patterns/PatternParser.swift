/// Reads an expression in the syntax that Perl made common, as far as it can be matched in bounded
/// time.
struct PatternParser {
  /// Inline options such as `(?i)`.
  struct Options {
    var ignoresCase: Bool
    var isMultiline = false
    var dotTakesBreaks = false
  }

  let source: [Unicode.Scalar]
  private let offsets: [Int]
  var position = 0
  var options: Options
  private var depth = 0
  private(set) var captures = 0

  init(_ source: String, ignoresCase: Bool) {
    self.source = Array(source.unicodeScalars)
    var offsets: [Int] = [0]
    for scalar in self.source { offsets.append(offsets[offsets.count - 1] + scalar.utf8.count) }
    self.offsets = offsets
    options = Options(ignoresCase: ignoresCase)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try alternatives()
    guard position == source.count else { throw error(.unopenedGroup) }
    return node
  }

  // MARK: Reading characters

  var current: Unicode.Scalar? { position < source.count ? source[position] : nil }

  func error(_ reason: PatternError.Reason, at place: Int? = nil) -> PatternError {
    PatternError(reason: reason, offset: offsets[min(place ?? position, source.count)])
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard position + wanted.count <= source.count,
      source[position..<(position + wanted.count)].elementsEqual(wanted)
    else { return false }
    position += wanted.count
    return true
  }

  // MARK: Structure

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    guard depth < Pattern.maximumDepth else { throw error(.tooLarge) }
    depth += 1
    // Options set inside a group end with it.
    let outside = options
    defer {
      options = outside
      depth -= 1
    }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      if let node = try atom() { nodes.append(try quantified(node)) }
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  /// One piece; nil for inline options, which match nothing.
  private mutating func atom() throws(PatternError) -> PatternNode? {
    guard let scalar = current else { return nil }
    switch scalar {
    case "(": return try group()
    case "[":
      position += 1
      return .set(try bracketed())
    case ".":
      position += 1
      return .any(includingLineBreaks: options.dotTakesBreaks)
    case "^":
      position += 1
      return .assertion(options.isMultiline ? .lineStart : .textStart)
    case "$":
      position += 1
      return .assertion(options.isMultiline ? .lineEnd : .textEndOrLastBreak)
    case "*", "+", "?": throw error(.nothingToRepeat)
    case "\\": return try escape()
    default:
      position += 1
      return .scalar(scalar, ignoresCase: options.ignoresCase)
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode? {
    let start = position
    position += 1
    var wrap: (PatternNode) -> PatternNode = { $0 }
    if take("?") {
      if take("=") {
        wrap = { .look($0, behind: false, negated: false) }
      } else if take("!") {
        wrap = { .look($0, behind: false, negated: true) }
      } else if take("<=") {
        wrap = { .look($0, behind: true, negated: false) }
      } else if take("<!") {
        wrap = { .look($0, behind: true, negated: true) }
      } else if take("P<") || take("<") {
        wrap = try capture(named: start)
      } else if !take(":") {
        let outside = options
        guard try inlineOptions(start) else { return nil }
        // `(?i:…)`: the options hold for the group only.
        defer { options = outside }
        let node = try alternatives()
        guard take(")") else { throw error(.unclosedGroup, at: start) }
        return node
      }
    } else if current == "*" {
      throw error(.notSupported, at: start)
    } else {
      captures += 1
      let number = captures
      wrap = { .capture(number, $0) }
    }
    let node = try alternatives()
    guard take(")") else { throw error(.unclosedGroup, at: start) }
    return wrap(node)
  }

  private mutating func capture(
    named start: Int
  ) throws(PatternError) -> (PatternNode) -> PatternNode {
    while let scalar = current, scalar != ">" {
      guard ScalarTraits(scalar).contains(.wordPart) else { throw error(.notSupported, at: start) }
      position += 1
    }
    guard take(">") else { throw error(.unclosedGroup, at: start) }
    captures += 1
    let number = captures
    return { .capture(number, $0) }
  }

  /// Reads `i`, `m`, `s`, `-i` …; true where a group follows, false where they hold from here on.
  private mutating func inlineOptions(_ start: Int) throws(PatternError) -> Bool {
    var isOn = true
    while let scalar = current {
      position += 1
      switch scalar {
      case "-": isOn = false
      case "i": options.ignoresCase = isOn
      case "m": options.isMultiline = isOn
      case "s": options.dotTakesBreaks = isOn
      case ":": return true
      case ")": return false
      default: throw error(.notSupported, at: start)
      }
    }
    throw error(.unclosedGroup, at: start)
  }

  // MARK: Repetitions

  private mutating func quantified(_ node: PatternNode) throws(PatternError) -> PatternNode {
    let start = position
    guard let limits = try quantifier() else { return node }
    if let most = limits.most, most < limits.least { throw error(.reversedRepetition, at: start) }
    let isLazy = take("?")
    if current == "+" { throw error(.notSupported) }
    let repeated = PatternNode.repeated(
      node, least: limits.least, most: limits.most, isLazy: isLazy)
    if let next = current, next == "*" || next == "?" { throw error(.nothingToRepeat) }
    return repeated
  }

  private mutating func quantifier() throws(PatternError) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard current == "{" else { return nil }
    let start = position
    position += 1
    let least = number()
    var most = least
    let isRange = take(",")
    if isRange { most = number() }
    // A brace that is no repetition is a brace: rules about code are full of them.
    guard let least, take("}") else {
      position = start
      return nil
    }
    guard least <= Pattern.maximumSize, most ?? 0 <= Pattern.maximumSize else {
      throw error(.tooLarge, at: start)
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current, let figure = Int(String(digit)), digit.isASCII {
      value = min((value ?? 0) * 10 + figure, Pattern.maximumSize + 1)
      position += 1
    }
    return value
  }
}
