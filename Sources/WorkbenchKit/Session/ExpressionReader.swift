public import ResponseStore

/// Reads conditions that stand in files, so that plugins need not know the language's grammar.
public struct ExpressionReader: Sendable {
  private let work: @Sendable (String) throws(Diagnostic) -> Expression

  /// Makes a reader.
  ///
  /// - Parameter read: turns the text of a condition into the condition; places in its diagnostics
  ///   are offsets in that text.
  public init(_ read: @escaping @Sendable (String) throws(Diagnostic) -> Expression) {
    work = read
  }

  /// A reader that knows no conditions, for contexts made without an engine.
  public init() {
    work = { _ throws(Diagnostic) in
      throw Diagnostic(
        .commandCancelled,
        Text("conditions cannot be read here", nl: "voorwaarden zijn hier niet te lezen"))
    }
  }

  /// Reads a condition.
  ///
  /// - Parameter text: the condition and nothing else.
  /// - Throws: what is wrong with it; places are offsets in `text`.
  public func callAsFunction(_ text: String) throws(Diagnostic) -> Expression { try work(text) }
}
