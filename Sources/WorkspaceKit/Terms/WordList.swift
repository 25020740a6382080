public import Diagnostics

/// Words that texts should use or avoid, kept in a file that consultants edit.
public struct WordList: Sendable, Hashable {
  /// What a list is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The brand's own words, each with words that are not used for it.
    case glossary
    /// Words of the trade that customers do not know.
    case jargon
    /// Words that only people inside know: departments, codes, names of systems.
    case insider
    /// English words with a Dutch alternative; only texts in Dutch are looked through.
    case english
    /// Groups of words for one thing, of which texts should use only one.
    case variants
    /// Expressions with alternatives, as the style checker Vale writes them.
    case substitutions
    /// Expressions that should not occur, as Vale writes them.
    case existence
  }

  /// A word to avoid.
  public struct Entry: Sendable, Hashable {
    /// The word or words; a `*` at the end stands for any ending.
    ///
    /// In lists of substitutions and of existence, an expression.
    public var term: String
    /// What to say instead; empty where the list knows nothing better.
    public var prefer: String
    /// Where the word is written.
    public var place: Place?

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - term: the word or words.
    ///   - prefer: what to say instead.
    ///   - place: where the word is written.
    public init(_ term: String, prefer: String = "", at place: Place? = nil) {
      self.term = term
      self.prefer = prefer
      self.place = place
    }
  }

  /// The list's name: its file without the ending, or `brand.jargon` for a list in `brand.yaml`.
  public var id: String
  /// What it is about.
  public var kind: Kind
  /// The words to avoid, in the order written.
  public var entries: [Entry] = []
  /// Words of a glossary that are explained, in the order written.
  public var definitions: [Written<String>] = []
  /// Groups of words for one thing; empty but for lists of variants.
  public var groups: [Written<[String]>] = []
  /// Words that are never reported, in lower case.
  public var allowed: Set<String> = []
  /// How expressions match.
  public var matching: Matching = Matching()
  /// The list's own wording of what it reports, with `%s` for the words; nil for the usual one.
  public var message: String?
  /// How serious its author takes it; nil where the file does not say.
  public var severity: Diagnostic.Severity?

  /// How expressions of a list match.
  public struct Matching: Sendable, Hashable {
    /// Capitals and small letters are the same.
    public var ignoresCase = false
    /// A match may start and end inside a word.
    public var matchesInsideWords = false

    /// Exact letters, whole words.
    public init() {}
  }

  /// Makes a list without words.
  ///
  /// - Parameters:
  ///   - id: the list's name.
  ///   - kind: what it is about.
  public init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}
