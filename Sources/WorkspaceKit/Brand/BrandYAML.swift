import Diagnostics

/// Reads `brand.yaml`.
///
/// A brand is worked on piece by piece, so whatever is sound is read: a part that is wrong is
/// reported at its place and left out, and the others stand.
public enum BrandYAML {
  /// The file's name within a workspace.
  public static let fileName = "brand.yaml"

  /// Reads a brand from a document.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - name: the brand's name where the file gives none.
  /// - Returns: the brand, nil where the file is no mapping; and all that is wrong, in order of
  ///   place.
  public static func read(_ document: YAMLDocument, name: String) -> Declared<Brand?> {
    let reader = YAMLReader(document)
    guard let root = document.root, !root.isNull else {
      let brand = document.problems.isEmpty ? Brand(name: name) : nil
      return Declared(brand, problems: reader.problems)
    }
    let brand = reader.mapping(root, "a brand") { keys in
      BrandReading(reader: reader).brand(keys, name: name)
    }
    return Declared(brand, problems: reader.problems)
  }
}
