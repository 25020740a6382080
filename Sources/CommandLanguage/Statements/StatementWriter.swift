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
  /// - Parameter calls: the calls in order.
  public func line(_ calls: [Call]) -> String { "" }
}
