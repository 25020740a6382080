import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Declarations of survey columns: `NAME [= COLUMN] as KIND …`, with `,` or `·` between.
extension Parser {
  /// A text that is declarations and nothing else.
  mutating func loneDeclarations() throws(Diagnostic) -> [ColumnDeclaration] {
    if let openQuote, let problem = openQuote.problem {
      throw diagnostic(for: problem, of: openQuote)
    }
    let declarations = try declarations()
    guard current.kind == .end else { throw DeclarationProblems.unexpected(current) }
    return declarations
  }

  /// Declarations, as far as they go.
  mutating func declarations() throws(Diagnostic) -> [ColumnDeclaration] {
    var declarations: [ColumnDeclaration] = []
    var names: Set<String> = []
    while true {
      let declaration = try declaration(after: declarations.last)
      guard names.insert(declaration.name.value.lowercased()).inserted else {
        throw DeclarationProblems.repeated(declaration.name)
      }
      declarations.append(declaration)
      expect(.sign(","))
      guard current.kind == .comma || current.kind == .middleDot else { return declarations }
      try advance()
    }
  }

  private mutating func declaration(
    after latest: ColumnDeclaration?
  ) throws(Diagnostic) -> ColumnDeclaration {
    expect(.free("NAME"))
    if let problem = current.problem { throw diagnostic(for: problem, of: current) }
    guard current.isValue, !current.isKeyword("as") else {
      throw DeclarationProblems.missingName(gap)
    }
    let nameToken = try advance()
    let name = Spanned(nameToken.text, at: nameToken.span)
    var columns = [name]
    expect(.sign("="))
    if current.kind == .comparison(.equal) {
      try advance()
      columns = try declaredColumns()
    }
    guard try take("as") else {
      let isCode =
        latest?.missing.isEmpty == false
        && columns.contains { AbsenceCode.Meaning(rawValue: $0.value) != nil }
      throw DeclarationProblems.missingAs(after: name, at: gap, isCode: isCode)
    }
    let kind = try declaredRole(isForSeveral: columns.count > 1)
    var draft = DeclarationDraft(
      name: name, columns: columns, role: kind.value, kindSpan: kind.span)
    while try property(of: &draft) {}
    return try draft.finished()
  }

  /// The header of a column, or several between parentheses.
  private mutating func declaredColumns() throws(Diagnostic) -> [Spanned<String>] {
    expect(.sign("("))
    guard current.kind == .open else { return [try header()] }
    let open = try advance()
    var columns: [Spanned<String>] = []
    while true {
      columns.append(try header())
      expect(.sign(","))
      expect(.sign(")"))
      if current.kind == .close { break }
      guard current.kind == .comma else {
        throw current.endsStage
          ? ExpressionProblems.openParenthesis(open.span) : DeclarationProblems.unexpected(current)
      }
      try advance()
    }
    try advance()
    return columns
  }

  private mutating func header() throws(Diagnostic) -> Spanned<String> {
    expect(.column(.files))
    if let problem = current.problem { throw diagnostic(for: problem, of: current) }
    guard current.isValue else { throw DeclarationProblems.missingColumn(gap) }
    let token = try advance()
    return Spanned(token.text, at: token.span)
  }

  /// The kind or role after `as`.
  private mutating func declaredRole(
    isForSeveral: Bool
  ) throws(Diagnostic) -> Spanned<ColumnDeclaration.Role> {
    let words = isForSeveral ? [QuestionKind.multiple.rawValue] : RoleWord.all
    for word in words { expect(.word(word)) }
    guard let word = current.bareWord else { throw DeclarationProblems.missingKind(gap) }
    guard let role = RoleWord.role(word) else { throw DeclarationProblems.unknownKind(current) }
    return Spanned(role, at: try advance().span)
  }
}
