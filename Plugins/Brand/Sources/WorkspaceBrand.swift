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

  /// The workspace's brand, which has core values.
  ///
  /// - Parameter problems: gets what is wrong with the file.
  /// - Throws: as `brand`; `brand.values` where there are none.
  func brandWithValues(_ problems: inout [Diagnostic]) throws(Diagnostic) -> Brand {
    let brand = try brand(&problems)
    guard !brand.values.isEmpty else {
      throw Diagnostic(
        .brandValues,
        Text("the brand has no core values yet", nl: "het merk heeft nog geen kernwaarden"),
        at: .file(BrandYAML.fileName),
        hint: Text(
          "add values: with what shows and what contradicts each",
          nl: "voeg values: toe, met waaruit elke waarde blijkt en wat haar tegenspreekt"))
    }
    return brand
  }

  /// The workspace's audits.
  ///
  /// - Parameters:
  ///   - brand: the brand that they are about.
  ///   - problems: gets what is wrong with the files, and names that stand for nothing.
  func audits(of brand: Brand, _ problems: inout [Diagnostic]) -> [BrandAudit] {
    let declared = workspace?.brandAudits ?? Declared([])
    problems += declared.problems
    problems += BrandReferences(atlas: atlas, values: brand.values.map(\.id))
      .problems(in: declared.value)
    return declared.value
  }

  /// The workspace's promises.
  ///
  /// - Parameter problems: gets what is wrong with the files, and names that stand for nothing.
  func promises(_ problems: inout [Diagnostic]) -> [Promise] {
    let declared = workspace?.promises ?? Declared([])
    problems += declared.problems
    problems += BrandReferences(atlas: atlas, values: []).problems(in: declared.value)
    return declared.value
  }
}
