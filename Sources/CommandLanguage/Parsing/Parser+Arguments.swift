import ResponseStore
import WorkbenchKit

extension Parser {
  /// Mistakes in one command behind which completion still reads on.
  private static let mostMistakes = 8

  /// Everything after the command's words: arguments by place, clauses and options, in any order.
  mutating func arguments() throws(Diagnostic) {
    while true {
      expectArguments()
      if current.endsStage { break }
      let start = position
      do throws(Diagnostic) {
        try argument()
      } catch {
        // Tab still helps behind a mistake or a few: skip them and read on.
        guard expectations != nil, !current.endsStage, stage.mistakes < Self.mostMistakes else {
          throw error
        }
        stage.mistakes += 1
        if position == start { position += 1 }
      }
    }
    for parameter in stage.signature?.parameters ?? [] where parameter.isRequired {
      if stage.arguments[parameter.id] == nil {
        throw ArgumentProblems.missing(parameter, of: stage, at: stage.span)
      }
    }
  }

  private mutating func argument() throws(Diagnostic) {
    if case .option = current.kind { return try option() }
    if stage.startsClause(current), !isColumnNamedLikeClause { return try clause() }
    guard let parameter = stage.nextPositional, accepts(parameter) else { throw unexpected() }
    let value = try value(of: parameter)
    give(parameter, value)
  }

  /// Whether the word is no clause but a column that has the name of one, as in `filter by = x`.
  private var isColumnNamedLikeClause: Bool {
    guard let parameter = stage.nextPositional, parameter.type.isCondition else { return false }
    return isComparison(peek())
  }

  /// Whether a word that starts a clause of other commands may be an argument of this one.
  private func accepts(_ parameter: any AnyParameter) -> Bool {
    if parameter.type == .rest { return true }
    guard let word = current.bareWord, Keywords.clauses.contains(word) else {
      return current.isValue || parameter.type.startsWithSign(current)
    }
    switch parameter.type {
    case .commandName, .word: return true
    case .responseCondition, .tableCondition: return isComparison(peek())
    case .declarations: return isComparison(peek()) || peek().isKeyword("as")
    default: return false
    }
  }

  private mutating func clause() throws(Diagnostic) {
    let word = current
    guard let parameter = stage.clauses[word.text] else { throw unexpected() }
    if stage.latest?.type.isCondition == true, let problem = foreignConnective() { throw problem }
    guard stage.arguments[parameter.id] == nil else {
      throw ArgumentProblems.repeatedClause(word, parameter)
    }
    try advance()
    if parameter.type == .flag { return give(parameter, Argument(.flag, at: word.span)) }
    give(parameter, try value(of: parameter))
  }

  private mutating func option() throws(Diagnostic) {
    let token = current
    guard case .option(let hasEquals) = token.kind else { return }
    guard let parameter = stage.options[token.text] else {
      throw ArgumentProblems.unknownOption(token, stage)
    }
    guard stage.arguments[parameter.id] == nil else {
      throw ArgumentProblems.repeatedOption(token)
    }
    try advance()
    if parameter.type == .flag {
      if hasEquals { throw ArgumentProblems.valueForFlag(token) }
      return give(parameter, Argument(.flag, at: token.span))
    }
    if hasEquals, current.kind != .end, current.span.start != token.span.end + 1 {
      throw ArgumentProblems.missing(parameter, of: stage, at: token.span)
    }
    give(parameter, try value(of: parameter))
  }

  private mutating func give(_ parameter: any AnyParameter, _ argument: Argument) {
    stage.arguments[parameter.id] = argument
    stage.latest = parameter
  }

  /// Notes the clauses, options and arguments that may still come.
  private mutating func expectArguments() {
    guard expectations != nil, current.kind == .end else { return }
    if let next = stage.nextPositional { expectValue(of: next) }
    for parameter in stage.signature?.parameters ?? [] {
      if stage.arguments[parameter.id] != nil { continue }
      switch parameter.role {
      case .positional: break
      case .clause(let word): expect(.clause(word))
      case .option(let name), .flag(let name): expect(.option(name))
      }
    }
    expect(.sign("|"))
  }
}

extension ArgumentType {
  /// Whether it is a condition, on responses or on rows.
  var isCondition: Bool { self == .responseCondition || self == .tableCondition }

  /// Whether it is a list of names with commas between.
  var isList: Bool { self == .responseColumns || self == .tableColumns }

  /// Whether an argument of this type reads signs too, or knows best what is wrong with them.
  func startsWithSign(_ token: Token) -> Bool {
    if self == .declarations { return token.kind != .close }
    return isCondition && (token.kind == .open || token.kind == .foreign)
  }
}
