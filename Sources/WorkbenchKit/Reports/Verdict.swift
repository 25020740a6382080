/// What may be said of a difference; the three words that every comparison ends in.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// The sides differ demonstrably.
  case different
  /// The data do not tell the sides apart, which does not mean that they are equal.
  case noise
  /// A side has too few answers, or nothing varies: no test was made.
  case tooSmall = "too-small"

  /// Judges a p-value.
  ///
  /// - Parameters:
  ///   - p: corrected for the number of tests; nil where no test was made.
  ///   - alpha: below it a difference is demonstrable.
  public init(p: Double?, alpha: Double) {
    guard let p else {
      self = .tooSmall
      return
    }
    self = p < alpha ? .different : .noise
  }

  /// The verdict as a cell of a table.
  public var term: Term {
    switch self {
    case .different: Term(rawValue, Text("different", nl: "verschillend"))
    case .noise: Term(rawValue, Text("noise", nl: "ruis"))
    case .tooSmall: Term(rawValue, Text("too small", nl: "te klein"))
    }
  }
}
