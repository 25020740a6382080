import ResponseStore
import WorkbenchKit

/// The smallest piece of a statement that means something, with its place.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Letters without quotes; may be a keyword, a number or a date.
    case word
    /// Text in quotes of any sort; never a keyword, a number or a date.
    case quoted
    /// `--name`; `hasEquals` when a value must follow without a space.
    case option(hasEquals: Bool)
    case pipe
    case comma
    /// `·`, a comma between declarations.
    case middleDot
    case open
    case close
    case comparison(Expression.Comparison)
    /// A sign that the language does not have, such as `&&`.
    case foreign
    /// The end of a statement that another one follows.
    case newline
    /// The end of the text.
    case end
  }

  var kind: Kind
  /// Where it stands, quotes and dashes included.
  var span: SourceSpan
  /// What it says: quotes, escapes and dashes taken away, parameters filled in.
  var text: String
  /// Whether it was typed as it is: a word out of a parameter is never a keyword.
  var isTyped = true
  /// What is wrong with it; told when the word is used, so that free text may hold anything.
  var problem: LexicalProblem?

  /// Whether it is this keyword.
  func isKeyword(_ word: String) -> Bool { kind == .word && isTyped && text == word }

  /// The word, when it was typed without quotes and may be a keyword.
  var bareWord: String? { kind == .word && isTyped ? text : nil }

  /// Whether it can be a value: a word or a quoted text.
  var isValue: Bool { kind == .word || kind == .quoted }

  /// Whether it ends a stage.
  var endsStage: Bool { kind == .pipe || kind == .end || kind == .newline }
}

/// What can be wrong with the letters of a token.
enum LexicalProblem: Sendable, Hashable {
  /// The quote is not closed.
  case openQuote(String)
  /// There is no parameter of that name.
  case unknownParameter(String, SourceSpan)
  /// A `$` without a name behind it.
  case loneDollar
  /// A dash or minus as word processors set it, and what was meant.
  case typographic(String)
  /// A letter that has no meaning outside quotes.
  case strange
}
