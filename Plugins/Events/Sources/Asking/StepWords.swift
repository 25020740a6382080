import WorkbenchKit
import WorkspaceKit

/// The activities that a call names as steps.
enum StepWords {
  /// More steps than this are a mistake.
  static let most = 40

  /// The steps of a funnel.
  ///
  /// - Parameters:
  ///   - words: the steps as typed.
  ///   - log: the log.
  ///   - span: where to point when there are too few or too many.
  /// - Throws: `activity.unknown`, `steps.invalid`.
  static func steps(
    _ words: [Spanned<String>], in log: EventLog, at span: SourceSpan
  ) throws(Diagnostic) -> [UInt32] {
    var steps: [UInt32] = []
    for word in words { steps.append(try log.activity(word)) }
    guard (2...most).contains(steps.count) else {
      throw Diagnostic(
        .stepsInvalid,
        steps.count < 2
          ? Text(
            "a funnel needs at least two steps", nl: "een trechter heeft minstens twee stappen")
          : Text(
            "a funnel has at most \(most) steps", nl: "een trechter heeft hooguit \(most) stappen"),
        at: .statement(span),
        hint: Text(
          "name them in order: funnel product_view cart purchase",
          nl: "noem ze op volgorde: funnel product_view cart purchase"))
    }
    return steps
  }
}
