public import WorkbenchKit

/// What Tab can offer at a place.
public struct CompletionResult: Sendable, Hashable {
  /// What a candidate is put in the place of: the word so far, empty between words.
  public var replaced: SourceSpan
  /// The candidates, best first.
  public var candidates: [Candidate]
  /// What the grammar expects here, also where no candidate can be named.
  public var expected: [Expectation]

  /// Makes a result.
  ///
  /// - Parameters:
  ///   - replaced: what a candidate is put in the place of.
  ///   - candidates: the candidates, best first.
  ///   - expected: what the grammar expects here.
  public init(replaced: SourceSpan, candidates: [Candidate], expected: [Expectation] = []) {
    self.replaced = replaced
    self.candidates = candidates
    self.expected = expected
  }
}

/// One thing that may be typed.
public struct Candidate: Sendable, Hashable {
  /// What a candidate is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A command or the second word of one.
    case command
    /// A word that starts a clause.
    case clause
    /// An option or a switch.
    case option
    /// A word or sign of the grammar, such as `and` or `=`.
    case keyword
    /// A column of the responses or of the table.
    case column
    /// A value that a column holds.
    case value
    /// A question.
    case question
    /// A survey.
    case survey
    /// A file.
    case file
    /// A folder; more may follow.
    case folder
    /// A setting.
    case setting
    /// One of a few words.
    case choice
    /// A script's parameter.
    case parameter
  }

  /// What is typed, with quotes where they are needed.
  public var text: String
  /// What people read in the list, without quotes.
  public var title: String
  /// A word about it.
  public var summary: Text?
  /// What it is.
  public var kind: Kind
  /// Whether a space follows it.
  public var addsSpace: Bool

  /// Makes a candidate.
  ///
  /// - Parameters:
  ///   - text: what is typed.
  ///   - title: what people read; the text when nil.
  ///   - summary: a word about it.
  ///   - kind: what it is.
  ///   - addsSpace: whether a space follows it.
  public init(
    _ text: String, title: String? = nil, summary: Text? = nil, kind: Kind, addsSpace: Bool = true
  ) {
    self.text = text
    self.title = title ?? text
    self.summary = summary
    self.kind = kind
    self.addsSpace = addsSpace
  }
}
