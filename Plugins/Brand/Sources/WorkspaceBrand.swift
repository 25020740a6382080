import WorkbenchKit
import WorkspaceKit

extension Context {
  /// The workspace's brand.
  ///
  /// - Parameter problems: gets what is wrong with the file.
  /// - Throws: `brand.none` without a workspace or a brand file; what is wrong with a file of which
  ///   nothing can be read.
  func brand(_ problems: inout [Diagnostic]) throws(Diagnostic) -> Brand {
    guard let workspace else {
      throw Diagnostic(
        .brandNone, Text("no workspace is open", nl: "er is geen werkruimte geopend"),
        hint: Text("open one: open FOLDER", nl: "open er een: open MAP"))
    }
    let declared = workspace.brand
    guard let brand = declared.value else {
      throw declared.problems.first
        ?? Diagnostic(
          .brandNone,
          Text(
            "the workspace has no brand.yaml", nl: "de werkruimte heeft geen brand.yaml"),
          hint: Text(
            "begin with a definition and three values: help error brand.none",
            nl: "begin met een definitie en drie waarden: help error brand.none"))
    }
    problems += declared.problems
    return brand
  }
}
