public import Diagnostics

/// Problems as people read them: a caret at the place, one next step, a code to look up.
///
///     nps by regoin
///            ^~~~~~ there is no column "regoin"                        column.unknown
///     hint: did you mean "region"?
///
/// In a script or a data file the first line starts with the place, in the form that editors follow:
/// `monthly.reis:7:16: there is no column "regoin"`.
public struct DiagnosticRenderer: Sendable {
  private let options: RenderingOptions

  /// Makes a renderer.
  ///
  /// - Parameter options: language, width, colours and characters are used.
  public init(_ options: RenderingOptions) { self.options = options }

  /// A problem as text, every line ended.
  ///
  /// - Parameter diagnostic: the problem.
  public func text(of diagnostic: Diagnostic) -> String {
    let pen = Pen(options)
    return Escapes.text(of: pen.finished(DiagnosticLines(diagnostic, pen).lines()), options.colour)
  }

  /// Problems one after another, an empty line between them.
  ///
  /// - Parameter diagnostics: the problems.
  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text(of: $0) }.joined(separator: "\n")
  }
}
