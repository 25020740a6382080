public import ResponseStore
public import WorkbenchKit
public import WorkspaceKit

/// The language of the prompt and of scripts: from a line of text to calls of commands.
///
/// Everything here is pure: the same text, catalogue and parameters give the same answer, nothing is
/// read or written, and no text makes it crash or hang.
public enum CommandLanguage {
  /// The version that scripts name in their first line, `#! reis 1`.
  public static let version = 1

  /// Reads one statement and checks it against the commands there are.
  ///
  /// Columns, questions, surveys and files are taken as written: whether they exist is known only
  /// when the command runs.
  ///
  /// - Parameters:
  ///   - text: one statement; may hold several lines where it goes on after a `|`, a `\`, or within
  ///     quotes and parentheses. History (`!!`) must already be expanded.
  ///   - catalogue: the commands and settings there are.
  ///   - parameters: values for `$name`.
  /// - Returns: the statement with the place of every word.
  /// - Throws: what is wrong with it; places are offsets in `text`.
  public static func parse(
    _ text: String, catalogue: Catalogue, parameters: [String: String] = [:]
  ) throws(Diagnostic) -> Statement {
    var parser = Parser(text, catalogue: catalogue, parameters: parameters)
    return try parser.statement()
  }

  /// Reads a condition that stands alone, such as `when:` in a survey's YAML file.
  ///
  /// - Parameter text: the condition and nothing else.
  /// - Throws: what is wrong with it; places are offsets in `text`.
  public static func expression(_ text: String) throws(Diagnostic) -> Expression {
    var parser = Parser(text, catalogue: Catalogue(plugins: []))
    return try parser.loneExpression()
  }

  /// Reads declarations of survey columns that stand alone: what may follow the word `declare`.
  ///
  /// - Parameter text: the declarations and nothing else.
  /// - Throws: what is wrong with them; places are offsets in `text`.
  public static func declarations(_ text: String) throws(Diagnostic) -> [ColumnDeclaration] {
    var parser = Parser(text, catalogue: Catalogue(plugins: []))
    return try parser.loneDeclarations()
  }

  /// Whether a statement is whole, so that the prompt need not ask for another line.
  ///
  /// It goes on after a `\` or `|` at the end, and within quotes and parentheses. Text with a
  /// mistake is whole: one more line would not mend it.
  ///
  /// - Parameter text: what was typed so far.
  public static func isComplete(_ text: String) -> Bool {
    Lexer(SourceText(text)).run().isComplete
  }

  /// What may be typed at a place, for Tab.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - cursor: where, as a UTF-8 offset; brought within the text.
  ///   - environment: what completion can know of the session.
  public static func completions(
    for text: String, cursor: Int, in environment: any LanguageEnvironment
  ) -> CompletionResult {
    Completer(text, cursor: cursor, environment: environment).result()
  }

  /// What the grammar expects at a place, in the order in which help would say it.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - offset: where, as a UTF-8 offset; a word that ends there counts as not yet typed.
  ///   - catalogue: the commands and settings there are.
  public static func expected(
    in text: String, at offset: Int, catalogue: Catalogue
  ) -> [Expectation] {
    PartialStatement(text, cursor: offset, catalogue: catalogue).expectations
  }

  /// The codes of all problems this module reports, for `help error`.
  public static let diagnosticCodes: [DiagnosticCode] =
    LexicalProblems.codes + StatementProblems.codes + ArgumentProblems.codes
    + ExpressionProblems.codes + DeclarationProblems.codes
}
