import ResponseStore
import WorkbenchKit

extension Parser {
  /// The value of a parameter, by its type.
  mutating func value(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    expectValue(of: parameter)
    switch parameter.type {
    case .flag: return Argument(.flag, at: current.span)
    case .rest: return try rest()
    case .responseColumns: return try names(of: parameter, .column(.responses))
    case .tableColumns: return try names(of: parameter, .column(.table))
    case .auditRules:
      return try names(of: parameter, .argument(parameter: parameter.id, parameter.type))
    case .responseCondition: return try condition(of: parameter, on: .responses)
    case .tableCondition: return try condition(of: parameter, on: .table)
    case .assignments: return try assignments(of: parameter)
    case .declarations: return try declarations(of: parameter)
    case .commandName: return try commandName(of: parameter)
    case .setting: return try setting(of: parameter)
    case .integer, .decimal, .word, .choice, .file, .question, .survey, .eventLog, .activity,
      .journey,
      .responseColumn, .tableColumn, .date:
      return parameter.isRepeated ? try words(of: parameter) : try word(of: parameter)
    }
  }

  /// Notes what the value of a parameter may be.
  mutating func expectValue(of parameter: any AnyParameter) {
    switch parameter.type {
    case .responseColumns, .responseColumn: expect(.column(.responses))
    case .tableColumns, .tableColumn: expect(.column(.table))
    case .responseCondition: expectCondition(on: .responses)
    case .tableCondition: expectCondition(on: .table)
    case .assignments: expect(.free("NAME"))
    case .declarations: expect(.free("NAME"))
    case .word, .rest:
      if let setting = stage.setting {
        expect(.settingValue(setting.id))
      } else {
        expect(.argument(parameter: parameter.id, parameter.type))
      }
    case .flag: break
    default: expect(.argument(parameter: parameter.id, parameter.type))
    }
  }

  /// One word or quoted text, checked against the parameter's type.
  private mutating func word(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    let token = try valueToken(of: parameter)
    if isDecimalComma(after: token) {
      throw ArgumentProblems.decimalComma(
        token.text + "." + peek().text, token.span.union(peek().span))
    }
    if expectations != nil, !token.isTyped {
      // What a parameter stands for is not known while the line is being typed.
      return Argument(.text(token.text), at: token.span)
    }
    if let setting = stage.setting, parameter.type == .word {
      try check(token.text, token.span, against: setting)
    }
    if case .option = parameter.role, parameter.type == .word, isPair {
      return try pairs(startingWith: token)
    }
    let value = try WordValue.read(
      token.text, as: parameter.type, for: ArgumentProblems.name(parameter), at: token.span)
    return Argument(value, at: token.span)
  }

  /// Whether `=` follows without a space, as in `--set month=2026-03`.
  private var isPair: Bool { touchesPrevious && current.kind == .comparison(.equal) }

  /// `name=value,name=value` without spaces, as one text.
  private mutating func pairs(startingWith first: Token) throws(Diagnostic) -> Argument {
    var text = first.text
    while touchesPrevious,
      current.isValue || current.kind == .comma || current.kind == .comparison(.equal)
    {
      text += try advance().text
    }
    return Argument(.text(text), at: first.span.union(previous.span))
  }

  /// Words one after another, up to a clause, an option or the end.
  private mutating func words(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    var names: [Spanned<String>] = []
    repeat {
      let token = try valueToken(of: parameter)
      _ = try WordValue.read(
        token.text, as: parameter.type, for: ArgumentProblems.name(parameter), at: token.span)
      names.append(Spanned(token.text, at: token.span))
      expectValue(of: parameter)
    } while current.isValue && !startsAnyClause
    return Argument(.names(names), at: Self.span(of: names))
  }

  /// Whether a clause starts here, of this command or of another.
  private var startsAnyClause: Bool {
    stage.startsClause(current) || current.bareWord.map(Keywords.clauses.contains) ?? false
  }

  /// Names with commas between.
  private mutating func names(
    of parameter: any AnyParameter, _ expectation: Expectation
  ) throws(Diagnostic) -> Argument {
    var names: [Spanned<String>] = []
    while true {
      expect(expectation)
      let token = try valueToken(of: parameter)
      names.append(Spanned(token.text, at: token.span))
      expect(.sign(","))
      guard current.kind == .comma else { break }
      try advance()
    }
    return Argument(.names(names), at: Self.span(of: names))
  }

  private mutating func condition(
    of parameter: any AnyParameter, on scope: Expectation.Scope
  ) throws(Diagnostic) -> Argument {
    if current.endsStage { throw ArgumentProblems.missing(parameter, of: stage, at: gap) }
    let start = current.span
    let expression = try expression(on: scope)
    return Argument(.condition(expression), at: start.union(previous.span))
  }

  /// `new = old` pairs with commas between.
  private mutating func assignments(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    var pairs: [Assignment] = []
    let start = current.span
    while true {
      expect(.free("NAME"))
      let name = try valueToken(of: parameter)
      expect(.sign("="))
      guard current.kind == .comparison(.equal) else {
        throw ArgumentProblems.missingEquals(after: name, at: gap)
      }
      try advance()
      expect(.column(.table))
      let value = try valueToken(of: parameter)
      pairs.append(
        Assignment(
          name: Spanned(name.text, at: name.span), value: Spanned(value.text, at: value.span)))
      expect(.sign(","))
      guard current.kind == .comma else { break }
      try advance()
    }
    return Argument(.assignments(pairs), at: start.union(previous.span))
  }

  private mutating func declarations(
    of parameter: any AnyParameter
  ) throws(Diagnostic) -> Argument {
    if current.endsStage { throw ArgumentProblems.missing(parameter, of: stage, at: gap) }
    let start = current.span
    let declarations = try declarations()
    return Argument(.declarations(declarations), at: start.union(previous.span))
  }

  /// The rest of the stage letter by letter; one quoted text gives what stands between its quotes.
  private mutating func rest() throws(Diagnostic) -> Argument {
    let first = current
    while !current.endsStage, position < tokens.count - 1 { position += 1 }
    let span = first.span.union(previous.span)
    let isQuoted = first.kind == .quoted && first.span == span
    let text = isQuoted ? first.text : source.text(span)
    if let setting = stage.setting { try check(text, span, against: setting) }
    return Argument(.text(text), at: span)
  }

  /// A token that may be a value; a clause of the command is not one.
  mutating func valueToken(of parameter: any AnyParameter) throws(Diagnostic) -> Token {
    guard current.isValue, !stage.startsClause(current) else {
      if let problem = current.problem { throw diagnostic(for: problem, of: current) }
      throw ArgumentProblems.missing(parameter, of: stage, at: gap, instead: current)
    }
    return try advance()
  }

  /// Whether `0,95` was typed for `0.95`: digits, a comma and digits without a space between.
  func isDecimalComma(after token: Token) -> Bool {
    current.kind == .comma && token.span.end == current.span.start
      && peek().span.start == current.span.end
      && token.kind == .word && NumberWord.isWhole(token.text)
      && peek().kind == .word && NumberWord.isDigits(peek().text)
  }

  static func span(of names: [Spanned<String>]) -> SourceSpan {
    guard let first = names.first, let last = names.last else { return .none }
    return first.span.union(last.span)
  }
}
