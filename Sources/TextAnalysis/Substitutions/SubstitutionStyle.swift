/// A list of substitutions as style checkers such as Vale write them: expressions for what not to
/// say, each with what to say instead.
///
/// The caller reads the file; this type takes the map `swap` as it stands there. An expression that
/// cannot be used is kept apart with the reason, and the others work on.
public struct SubstitutionStyle: Sendable {
  /// What one list says about matching.
  public struct Options: Sendable, Hashable {
    /// `ignorecase`: capitals and small letters are the same.
    public var ignoresCase: Bool
    /// `nonword`: a match may start and end inside a word.
    public var matchesInsideWords: Bool
    /// `exceptions`: words that are never reported, in lower case.
    public var exceptions: Set<String>

    /// Makes options; all off as in a list that does not mention them.
    public init(
      ignoresCase: Bool = false, matchesInsideWords: Bool = false, exceptions: Set<String> = []
    ) {
      self.ignoresCase = ignoresCase
      self.matchesInsideWords = matchesInsideWords
      self.exceptions = exceptions
    }
  }

  /// An expression that cannot be used.
  public struct Rejection: Sendable, Hashable {
    /// The expression, a key of the map.
    public let expression: String
    /// What is wrong with it, and where.
    public let error: PatternError
  }

  /// One substitution.
  public struct Rule: Sendable {
    /// The expression for what not to say.
    public let pattern: Pattern
    /// What to say instead, as written: alternatives with `|` between.
    public let replacement: String
    /// The alternatives.
    var preferred: [String]
  }

  /// The substitutions, the longest expression first: the order in which they are tried.
  public let rules: [Rule]
  /// The expressions that cannot be used, sorted.
  public let rejected: [Rejection]
  /// How matching works in this list.
  public let options: Options
  /// For each byte the rules that can match there, in the order in which they are tried.
  let candidates: [[Int]]

  /// Reads a map of substitutions.
  ///
  /// - Parameters:
  ///   - swap: expressions and what to say instead.
  ///   - options: what the list says about matching.
  public init(swap: [String: String], options: Options = Options()) {
    // Equal lengths by name, so that the result never depends on the order of the map.
    let longestFirst = swap.keys.sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
    var rules: [Rule] = []
    var rejected: [Rejection] = []
    for expression in longestFirst {
      let replacement = swap[expression] ?? ""
      do {
        let pattern = try Pattern(
          expression, ignoresCase: options.ignoresCase, wholeWords: !options.matchesInsideWords)
        rules.append(
          Rule(
            pattern: pattern, replacement: replacement,
            preferred: replacement.split(separator: "|").map(String.init)))
      } catch {
        rejected.append(Rejection(expression: expression, error: error))
      }
    }
    self.rules = rules
    self.rejected = rejected.sorted { $0.expression < $1.expression }
    self.options = options
    candidates = (0...255).map { byte in
      rules.indices.filter { rules[$0].pattern.firstBytes.contains(UInt8(byte)) }
    }
  }
}
