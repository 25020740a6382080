import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What follows the kind in a declaration, in any order, each once.
extension Parser {
  /// Reads one property.
  ///
  /// - Returns: whether there was one.
  mutating func property(of draft: inout DeclarationDraft) throws(Diagnostic) -> Bool {
    expectProperties(of: draft)
    let token = current
    if token.isKeyword("missing") {
      try advance()
      try draft.mark(.missing, at: token)
      draft.missing = try missingCodes()
      draft.place(.missing, from: token.span, to: previous.span)
    } else if token.isKeyword("reversed") {
      try advance()
      try draft.mark(.reversed, at: token)
      draft.isReversed = true
    } else if token.isKeyword("touchpoint") {
      try advance()
      try draft.mark(.touchpoint, at: token)
      expect(.touchpoint)
      guard current.isValue else { throw DeclarationProblems.missingTouchpoint(gap) }
      draft.touchpoint = try advance().text
    } else if token.isKeyword("element") {
      try advance()
      try draft.mark(.element, at: token)
      draft.element = try element()
    } else if token.isKeyword("when") {
      try advance()
      try draft.mark(.when, at: token)
      let start = current.span
      let condition = try expression(on: .files)
      guard ColumnCondition(condition) != nil else {
        throw DeclarationProblems.conditionTooRich(start.union(previous.span))
      }
      draft.condition = condition
    } else if case .time = draft.role, token.isValue, !stage.startsClause(token) {
      try draft.mark(.pattern, at: token)
      draft.role = .time(pattern: try advance().text)
    } else if token.kind == .word, ScaleWord.isIntended(token.text) {
      try draft.mark(.scale, at: token)
      draft.scale = try ScaleWord.read(token)
      try advance()
    } else {
      return false
    }
    return true
  }

  private mutating func expectProperties(of draft: DeclarationDraft) {
    guard expectations != nil, current.kind == .end else { return }
    let allowed = draft.allowedProperties.filter { draft.given[$0] == nil }
    for property in allowed {
      let isWord = property != .scale && property != .pattern
      expect(isWord ? .word(property.shown) : .free(property.shown))
    }
  }

  /// One of the eight elements of the experience, after `element`.
  private mutating func element() throws(Diagnostic) -> ExperienceElement {
    for element in ExperienceElement.allCases { expect(.word(element.rawValue)) }
    guard current.isValue else { throw DeclarationProblems.missingElement(gap) }
    guard let element = ExperienceElement(rawValue: current.text) else {
      throw DeclarationProblems.unknownElement(current)
    }
    try advance()
    return element
  }

  /// `CODE=meaning` once or more, after `missing`.
  private mutating func missingCodes() throws(Diagnostic) -> [AbsenceCode] {
    var codes: [AbsenceCode] = []
    repeat {
      expect(.free("CODE"))
      if let problem = current.problem { throw diagnostic(for: problem, of: current) }
      guard current.isValue else { throw DeclarationProblems.missingCode(gap) }
      let code = try advance()
      expect(.sign("="))
      guard current.kind == .comparison(.equal) else {
        throw DeclarationProblems.missingMeaning(of: code, at: gap)
      }
      try advance()
      for meaning in AbsenceCode.Meaning.allCases { expect(.word(meaning.rawValue)) }
      guard current.isValue else { throw DeclarationProblems.missingMeaning(of: code, at: gap) }
      guard let meaning = AbsenceCode.Meaning(rawValue: current.text) else {
        throw DeclarationProblems.unknownMeaning(current)
      }
      if codes.contains(where: { $0.value == code.text }) {
        throw DeclarationProblems.repeatedCode(code)
      }
      try advance()
      codes.append(AbsenceCode(code.text, meaning))
    } while current.isValue && peek().kind == .comparison(.equal)
    return codes
  }
}
