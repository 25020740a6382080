public import WorkbenchKit

/// Writes calls as a line that reads as the same calls: for recording.
public struct StatementWriter: Sendable {
  private let catalogue: Catalogue

  /// Makes a writer.
  ///
  /// - Parameter catalogue: the commands that calls are of.
  public init(catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// A pipeline on one line: full command names, every argument quoted where needed.
  ///
  /// Calls of commands that the catalogue does not have are written as they were typed.
  ///
  /// - Parameter calls: the calls in order.
  public func line(_ calls: [Call]) -> String {
    calls.enumerated().map { position, call in text(call, isPiped: position > 0) }
      .joined(separator: " | ")
  }

  private func text(_ call: Call, isPiped: Bool) -> String {
    guard let entry = catalogue.command(named: call.command, isPiped: isPiped) else {
      return call.text
    }
    let clauses = Set(Stage(entry.signature, at: .none, isPiped: isPiped).clauses.keys)
    var positionals: [String] = []
    var named: [String] = []
    var rest: [String] = []
    for parameter in entry.signature.parameters {
      guard let argument = call.arguments[parameter.id] else { continue }
      let writer = ArgumentWriter(type: parameter.type, clauses: clauses)
      let value = writer.text(argument.value)
      switch parameter.role {
      case .positional where parameter.type == .rest: rest.append(value)
      case .positional: positionals.append(value)
      case .clause(let word) where parameter.type == .flag: named.append(word)
      case .clause(let word): named.append(word + " " + value)
      case .option(let name): named.append("--" + name + " " + value)
      case .flag(let name): named.append("--" + name)
      }
    }
    return ([call.command] + positionals + named + rest).joined(separator: " ")
  }
}

/// Writes one argument as its parameter's type reads it.
private struct ArgumentWriter {
  let type: ArgumentType
  let clauses: Set<String>

  func text(_ value: ArgumentValue) -> String {
    switch value {
    case .flag: ""
    case .integer(let number): String(number)
    case .decimal(let number): "\(number)"
    case .text(let text):
      type == .commandName ? text : Quoting.word(text, clauses: clauses)
    case .names(let names):
      names.map { Quoting.word($0.value, clauses: clauses) }
        .joined(separator: type.isList ? ", " : " ")
    case .condition(let expression): ExpressionWriter.text(expression, clauses: clauses)
    case .date(let interval): DateWord.text(interval)
    case .assignments(let pairs):
      pairs.map { pair in
        Quoting.word(pair.name.value, clauses: clauses) + " = "
          + Quoting.word(pair.value.value, clauses: clauses)
      }.joined(separator: ", ")
    case .declarations(let declarations): DeclarationWriter.text(declarations, clauses: clauses)
    }
  }
}
