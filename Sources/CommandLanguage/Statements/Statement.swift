public import WorkbenchKit

/// One statement of the prompt or of a script.
public enum Statement: Sendable {
  /// Nothing to do.
  case blank
  /// A line `# words`; the text without the sign and the spaces around it.
  case comment(Spanned<String>)
  /// A line `## words`: a heading of the report.
  case heading(Spanned<String>)
  /// `param name = value`: a script's parameter with its default.
  case parameter(ParameterDeclaration)
  /// Commands, with pipes between.
  case pipeline(Pipeline)
}

/// A script's parameter with its default, from `param name = value`.
public struct ParameterDeclaration: Sendable, Hashable {
  /// The name behind the `$`.
  public var name: Spanned<String>
  /// The value when `--set` gives no other.
  public var value: Spanned<String>

  /// Declares a parameter.
  ///
  /// - Parameters:
  ///   - name: the name behind the `$`.
  ///   - value: the value when no other is given.
  public init(name: Spanned<String>, value: Spanned<String>) {
    self.name = name
    self.value = value
  }
}

/// Commands with pipes between: the report of each is the input of the next.
public struct Pipeline: Sendable {
  /// The calls in order, at least one; their `input` is still to be filled in.
  public var calls: [Call]
  /// Whether `time` stood before it: say how long it took.
  public var isTimed: Bool

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - calls: the calls in order.
  ///   - isTimed: whether to say how long it took.
  public init(calls: [Call], isTimed: Bool = false) {
    self.calls = calls
    self.isTimed = isTimed
  }
}
