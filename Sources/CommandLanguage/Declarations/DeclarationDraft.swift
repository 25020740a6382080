import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A declaration while it is being read; knows which properties its kind has.
struct DeclarationDraft {
  enum Property: String, CaseIterable {
    case scale, pattern, missing, reversed, touchpoint, when
  }

  var name: Spanned<String>
  var columns: [Spanned<String>]
  var role: ColumnDeclaration.Role
  /// Where the kind was written.
  var kind: SourceSpan
  var scale: ClosedRange<Int>?
  var isReversed = false
  var missing: [WorkspaceKit.MissingCode] = []
  var touchpoint: String?
  var condition: Expression?
  /// Where each property was written.
  private(set) var given: [Property: SourceSpan] = [:]

  init(
    name: Spanned<String>, columns: [Spanned<String>], role: ColumnDeclaration.Role,
    kind: SourceSpan
  ) {
    self.name = name
    self.columns = columns
    self.role = role
    self.kind = kind
  }

  /// The properties that columns of this kind can have.
  var allowedProperties: [Property] {
    switch role {
    case .question(.nps): [.scale, .missing, .touchpoint, .when]
    case .question(.csat), .question(.ces), .question(.rating), .question(.emotion):
      [.scale, .missing, .reversed, .touchpoint, .when]
    case .question: [.missing, .touchpoint, .when]
    case .time: [.pattern, .missing]
    default: [.missing]
    }
  }

  /// Notes that a property is given, once and only where it belongs.
  mutating func mark(_ property: Property, at token: Token) throws(Diagnostic) {
    guard allowedProperties.contains(property) else {
      throw property == .scale
        ? DeclarationProblems.scaleNotAllowed(token, kind: RoleWord.word(role))
        : DeclarationProblems.notAllowed(token, kind: RoleWord.word(role), allowedProperties)
    }
    guard given[property] == nil else { throw DeclarationProblems.repeatedProperty(token) }
    given[property] = token.span
  }

  /// The declaration, when scale and columns suit the kind.
  func finished() throws(Diagnostic) -> ColumnDeclaration {
    if columns.count > 1, role != .question(.multiple) {
      throw DeclarationProblems.severalColumns(columns[1].span, kind: RoleWord.word(role))
    }
    return ColumnDeclaration(
      name: name, columns: columns, role: role, scale: try checkedScale(), isReversed: isReversed,
      missing: missing, condition: condition, touchpoint: touchpoint)
  }

  private func checkedScale() throws(Diagnostic) -> ClosedRange<Int>? {
    switch role {
    case .question(.nps):
      if let scale, scale != 0...10 {
        throw DeclarationProblems.notTheScale(given[.scale] ?? kind)
      }
      return 0...10
    case .question(.csat), .question(.ces), .question(.rating):
      guard let scale else { throw DeclarationProblems.missingScale(kind, RoleWord.word(role)) }
      return scale
    default: return scale
    }
  }
}
