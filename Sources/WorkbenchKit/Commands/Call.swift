public import ResponseStore
public import WorkspaceKit

/// A parsed call of a command: arguments checked against its signature, with their places.
public struct Call: Sendable {
  /// The command's name.
  public var command: String
  /// What was given, by parameter id.
  public var arguments: [String: Argument]
  /// What stands before the pipe, already answered; nil at the start of a pipeline.
  public var input: Report?
  /// The place of the command's words.
  public var span: SourceSpan
  /// The text of this stage, from the command's first word.
  public var text: String

  /// Makes a call.
  ///
  /// - Parameters:
  ///   - command: the command's name.
  ///   - arguments: what was given, by parameter id.
  ///   - input: what stands before the pipe.
  ///   - span: the place of the command's words.
  ///   - text: the text of this stage.
  public init(
    command: String, arguments: [String: Argument] = [:], input: Report? = nil,
    span: SourceSpan = .none, text: String = ""
  ) {
    self.command = command
    self.arguments = arguments
    self.input = input
    self.span = span
    self.text = text
  }

  /// The value of a parameter: what was given, else its default, else nil.
  ///
  /// - Parameter parameter: one of the signature's parameters.
  public subscript<Value>(parameter: Parameter<Value>) -> Value? {
    arguments[parameter.id].flatMap { parameter.read($0.value) } ?? parameter.defaultValue
  }

  /// Where a parameter's value was typed; the command's words when it was left out.
  ///
  /// - Parameter parameter: one of the signature's parameters.
  public func span(of parameter: any AnyParameter) -> SourceSpan {
    arguments[parameter.id]?.span ?? span
  }

  /// Whether a parameter was given on the line.
  ///
  /// - Parameter parameter: one of the signature's parameters.
  public func has(_ parameter: any AnyParameter) -> Bool { arguments[parameter.id] != nil }
}

/// One argument of a call, with its place.
public struct Argument: Sendable, Hashable {
  /// The value.
  public var value: ArgumentValue
  /// Where it stands in the statement.
  public var span: SourceSpan

  /// Makes an argument.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - span: where it stands.
  public init(_ value: ArgumentValue, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// The value of an argument, one case per shape.
public enum ArgumentValue: Sendable, Hashable {
  /// A switch that was given.
  case flag
  /// A whole number.
  case integer(Int)
  /// A number.
  case decimal(Double)
  /// A word, a quoted text, a path.
  case text(String)
  /// Names, each with its place.
  case names([Spanned<String>])
  /// A condition.
  case condition(Expression)
  /// A piece of the calendar.
  case date(DateInterval)
  /// `name = value` pairs.
  case assignments([Assignment])
  /// Declarations of survey columns.
  case declarations([ColumnDeclaration])
}

/// One `name = value` pair with the places of both.
public struct Assignment: Sendable, Hashable {
  /// The name before the equals sign.
  public var name: Spanned<String>
  /// What stands after it.
  public var value: Spanned<String>

  /// Makes a pair.
  ///
  /// - Parameters:
  ///   - name: the name before the equals sign.
  ///   - value: what stands after it.
  public init(name: Spanned<String>, value: Spanned<String>) {
    self.name = name
    self.value = value
  }
}

extension Parameter where Value == [ColumnDeclaration] {
  /// Declarations of survey columns.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - help: what they are for.
  public static func declarations(_ id: String, help: Text) -> Parameter<[ColumnDeclaration]> {
    Parameter(
      id, .positional, .declarations, help: help, isRequired: true,
      read: { if case .declarations(let value) = $0 { value } else { nil } })
  }
}
