import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A declaration while it is being read; knows which properties its kind has.
struct DeclarationDraft {
  enum Property: String, CaseIterable {
    case scale, pattern, missing, reversed, touchpoint, element, when

    /// What people type for it.
    var shown: String {
      switch self {
      case .scale: "MIN..MAX"
      case .pattern: "\"MM/dd/yyyy\""
      default: rawValue
      }
    }
  }

  var name: Spanned<String>
  var columns: [Spanned<String>]
  var role: ColumnDeclaration.Role
  /// Where the kind was written.
  var kindSpan: SourceSpan
  var scale: ClosedRange<Int>?
  var isReversed = false
  var missing: [AbsenceCode] = []
  var touchpoint: String?
  var element: ExperienceElement?
  var condition: Expression?
  /// Where each property was written.
  private(set) var given: [Property: SourceSpan] = [:]

  init(
    name: Spanned<String>, columns: [Spanned<String>], role: ColumnDeclaration.Role,
    kindSpan: SourceSpan
  ) {
    self.name = name
    self.columns = columns
    self.role = role
    self.kindSpan = kindSpan
  }

  /// The properties that columns of this kind can have.
  var allowedProperties: [Property] {
    switch role {
    case .question(.nps): [.scale, .missing, .touchpoint, .element, .when]
    case .question(.csat), .question(.ces), .question(.rating), .question(.emotion):
      [.scale, .missing, .reversed, .touchpoint, .element, .when]
    case .question: [.missing, .touchpoint, .element, .when]
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

  /// Notes how far a property goes.
  mutating func place(_ property: Property, from start: SourceSpan, to end: SourceSpan) {
    given[property] = start.union(end)
  }

  /// The declaration, when scale and columns suit the kind.
  func finished() throws(Diagnostic) -> ColumnDeclaration {
    if columns.count > 1, role != .question(.multiple) {
      throw DeclarationProblems.severalColumns(columns[1].span, kind: RoleWord.word(role))
    }
    try checkScale()
    return ColumnDeclaration(
      name: name, columns: columns, role: role, scale: scale, isReversed: isReversed,
      missing: missing, condition: condition, touchpoint: touchpoint,
      element: element)
  }

  private func checkScale() throws(Diagnostic) {
    guard case .question(let kind) = role, kind.hasScale else { return }
    if kind == .nps, let scale, scale != kind.ownScale {
      throw DeclarationProblems.notTheScale(given[.scale] ?? kindSpan)
    }
    guard let range = scale ?? kind.ownScale else {
      throw DeclarationProblems.missingScale(kindSpan, kind.rawValue)
    }
    for code in missing {
      guard let number = NumberWord.value(code.value),
        range.contains(where: { Double($0) == number })
      else { continue }
      throw DeclarationProblems.codeOnScale(code, given[.missing] ?? kindSpan, range)
    }
  }
}
