public import ResponseStore

extension Expression {
  /// The condition in one line as people read it, in the words of the language.
  ///
  /// Values stand without quotes, so the line is for reading and not for typing again.
  public var words: String {
    switch self {
    case .and(let left, let right): "\(left.part) and \(right.part)"
    case .or(let left, let right): "\(left.words) or \(right.words)"
    case .not(let inner): "not (\(inner.words))"
    case .comparison(let name, let comparison, let literal):
      "\(name.value) \(comparison.rawValue) \(literal.source)"
    case .isOneOf(let name, let literals):
      "\(name.value) in (\(literals.map(\.source).joined(separator: ", ")))"
    case .contains(let name, let literal): "\(name.value) contains \(literal.source)"
    case .matches(let name, let literal): "\(name.value) matches \(literal.source)"
    case .isMissing(let name, let absence): "\(name.value) is \(absence?.rawValue ?? "missing")"
    }
  }

  private var part: String {
    if case .or = self { "(\(words))" } else { words }
  }
}
