import Statistics
import WorkbenchKit
import WorkspaceKit

/// Where figures from event logs come from.
enum EventEvidence {
  /// A share of cases.
  ///
  /// - Parameters:
  ///   - formula: the stable name of the formula.
  ///   - wording: the formula in words.
  ///   - share: the figure.
  ///   - titles: what the part and the whole are.
  ///   - further: other operands.
  ///   - rows: where the events stand; left out with the operands where the share is suppressed.
  static func share(
    _ formula: String, _ wording: Text, _ share: ShareFigure, titles: (part: Text, whole: Text),
    further: [Evidence.Operand] = [], rows: EvidenceRows? = nil
  ) -> Evidence {
    Evidence(
      formula: formula, wording: wording,
      operands: share.isShown
        ? [
          Evidence.Operand("part", titles.part, .integer(share.part)),
          Evidence.Operand("whole", titles.whole, .integer(share.whole)),
        ] + further : [],
      considered: share.whole, valid: share.whole, rows: share.isShown ? rows : nil)
  }
}
