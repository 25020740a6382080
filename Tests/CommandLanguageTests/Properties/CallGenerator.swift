import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Draws calls that the test catalogue allows.
struct CallGenerator {
  var expressions: ExpressionGenerator

  init(seed: UInt64) { expressions = ExpressionGenerator(seed: seed) }

  mutating func pipeline() -> [Call] {
    let signatures = TestCatalogue.all.commands.map(\.signature)
    let starts = signatures.filter { $0.input.fits(isPiped: false) }
    let stages = signatures.filter { $0.input.fits(isPiped: true) }
    var calls = [call(expressions.dice.pick(starts))]
    for _ in 0..<expressions.dice.below(3) { calls.append(call(expressions.dice.pick(stages))) }
    return calls
  }

  private mutating func call(_ signature: CommandSignature) -> Call {
    var arguments: [String: Argument] = [:]
    var hasPlace = true
    for parameter in signature.parameters {
      var isGiven = parameter.isRequired || expressions.dice.below(2) == 0
      if parameter.role == .positional {
        // What is given by place has no gaps.
        isGiven = isGiven && hasPlace
        hasPlace = isGiven
      }
      guard isGiven else { continue }
      arguments[parameter.id] = Argument(value(of: parameter, after: arguments), at: .none)
    }
    return Call(command: signature.name, arguments: arguments)
  }

  private mutating func value(
    of parameter: any AnyParameter, after arguments: [String: Argument]
  ) -> ArgumentValue {
    switch parameter.type {
    case .flag: return .flag
    case .integer(let range): return .integer(min(range.upperBound, range.lowerBound + 7))
    case .decimal: return .decimal([0.5, 0.9, 0.987_654_321][expressions.dice.below(3)])
    case .choice(let words): return .text(expressions.dice.pick(words))
    case .responseColumns, .tableColumns, .auditRules: return .names(names())
    case .responseCondition, .tableCondition: return .condition(expressions.expression(depth: 2))
    case .assignments:
      return .assignments(names().map { Assignment(name: $0, value: unplaced(expressions.text())) })
    case .date:
      let source = expressions.dice.pick(ExpressionGenerator.dates + ["2026", "1850-06-30"])
      return DateInterval(source).map { .date($0) } ?? .text(source)
    case .commandName:
      return .text(expressions.dice.pick(TestCatalogue.all.commands.map(\.signature.name)))
    case .setting: return .text("number.style")
    case .word where arguments.values.contains { $0.value == .text("number.style") }:
      return .text(expressions.dice.pick(["plain", "grouped", "default"]))
    case .declarations: return .declarations(declarations())
    case .word, .rest, .file, .question, .survey, .eventLog, .activity, .journey, .responseColumn,
      .tableColumn:
      return parameter.isRepeated ? .names(names()) : .text(expressions.text())
    }
  }

  private mutating func names() -> [Spanned<String>] {
    (0...expressions.dice.below(3)).map { _ in unplaced(expressions.text()) }
  }

  private mutating func declarations() -> [ColumnDeclaration] {
    var names: Set<String> = []
    return (0...expressions.dice.below(3)).compactMap { _ in
      let name = expressions.text()
      guard names.insert(name.lowercased()).inserted else { return nil }
      return declaration(name)
    }
  }

  private mutating func declaration(_ name: String) -> ColumnDeclaration {
    var roles: [ColumnDeclaration.Role] = QuestionKind.allCases.map { .question($0) }
    roles += [
      .respondent, .time(pattern: nil), .time(pattern: expressions.text()), .weight, .segment,
    ]
    let role = expressions.dice.pick(roles)
    let columns = role == .question(.multiple) ? self.names() : [unplaced(expressions.text())]
    var declaration = ColumnDeclaration(name: unplaced(name), columns: columns, role: role)
    if expressions.dice.below(2) == 0 {
      declaration.missing = [
        AbsenceCode("11", .blank), AbsenceCode(expressions.text() + "!", .notAsked),
      ]
    }
    guard case .question(let kind) = role else { return declaration }
    if kind.hasScale, kind != .nps {
      declaration.scale = -3...5
      declaration.isReversed = expressions.dice.below(2) == 0
    }
    if expressions.dice.below(3) == 0 { declaration.touchpoint = expressions.text() }
    if expressions.dice.below(4) == 0 {
      let elements = ExperienceElement.allCases
      declaration.element = elements[expressions.dice.below(elements.count)]
    }
    if expressions.dice.below(3) == 0 {
      declaration.condition = .comparison(
        unplaced(expressions.text()), .equal, Literal(.text(expressions.text())))
    }
    return declaration
  }
}
