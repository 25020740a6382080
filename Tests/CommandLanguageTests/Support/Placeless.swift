import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The same values without their places, to compare what was meant.
extension Expression {
  var placeless: Expression {
    switch self {
    case .and(let left, let right): .and(left.placeless, right.placeless)
    case .or(let left, let right): .or(left.placeless, right.placeless)
    case .not(let inner): .not(inner.placeless)
    case .comparison(let name, let comparison, let value):
      .comparison(name.placeless, comparison, Literal(value.value))
    case .isOneOf(let name, let values):
      .isOneOf(name.placeless, values.map { Literal($0.value) })
    case .contains(let name, let value): .contains(name.placeless, Literal(value.value))
    case .matches(let name, let value): .matches(name.placeless, Literal(value.value))
    case .isMissing(let name, let absence): .isMissing(name.placeless, absence)
    }
  }
}

extension Spanned {
  var placeless: Spanned { Spanned(value, at: .none) }
}

extension ColumnDeclaration {
  var placeless: ColumnDeclaration {
    var copy = self
    copy.name = name.placeless
    copy.columns = columns.map(\.placeless)
    copy.condition = condition?.placeless
    return copy
  }
}

extension ArgumentValue {
  var placeless: ArgumentValue {
    switch self {
    case .names(let names): .names(names.map(\.placeless))
    case .condition(let expression): .condition(expression.placeless)
    case .assignments(let pairs):
      .assignments(
        pairs.map { Assignment(name: $0.name.placeless, value: $0.value.placeless) })
    case .declarations(let declarations): .declarations(declarations.map(\.placeless))
    case .flag, .integer, .decimal, .text, .date: self
    }
  }
}

extension Call {
  var placelessArguments: [String: ArgumentValue] { arguments.mapValues(\.value.placeless) }
}
