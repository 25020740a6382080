import ResponseStore
import WorkbenchKit
import WorkspaceKit

struct Parser {
  init(_ text: String, catalogue: Catalogue, parameters: [String: String] = [:]) {}
  mutating func statement() throws(Diagnostic) -> Statement { .blank }
  mutating func loneExpression() throws(Diagnostic) -> Expression { throw .cancelled }
  mutating func loneDeclarations() throws(Diagnostic) -> [ColumnDeclaration] { [] }
}
enum WordValue {
  static func read(
    _ text: String, as type: ArgumentType, for name: Text, at span: SourceSpan
  ) throws(Diagnostic) -> ArgumentValue { .text(text) }
}
struct Lexer {
  init(_ text: String) {}
  func run() -> Lexer { self }
  var isComplete: Bool { true }
}
struct Completer {
  init(_ text: String, cursor: Int, environment: any LanguageEnvironment) {}
  func result() -> CompletionResult { CompletionResult(replaced: .none, candidates: []) }
}
struct PartialStatement {
  init(_ text: String, cursor: Int, catalogue: Catalogue) {}
  var expectations: [Expectation] { [] }
}
enum LexicalProblems { static let codes: [DiagnosticCode] = [] }
enum StatementProblems { static let codes: [DiagnosticCode] = [] }
enum ArgumentProblems { static let codes: [DiagnosticCode] = [] }
enum ExpressionProblems { static let codes: [DiagnosticCode] = [] }
enum DeclarationProblems { static let codes: [DiagnosticCode] = [] }
extension Script {
  /// Takes a script apart.
  ///
  /// - Parameter text: the whole script; line breaks of any kind.
  public init(_ text: String) { self.init(items: [], version: nil) }
}
