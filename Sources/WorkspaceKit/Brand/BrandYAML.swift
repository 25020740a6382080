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
    guard var brand = Brand.read(root, reader) else {
      return Declared(nil, problems: reader.problems)
    }
    if brand.name.isEmpty { brand.name = name }
    if !brand.points.has("signals") { brand.signals = IndirectSignal.usual }
    reportUnknownNames(brand, reader)
    return Declared(brand, problems: reader.problems)
  }

  /// Points at values that the file itself does not know.
  private static func reportUnknownNames(_ brand: Brand, _ reader: YAMLReader) {
    let values = brand.values.map(\.id)
    for signal in brand.signals { report(signal.values, "values", knownAs: values, reader) }
    for competitor in brand.competitors {
      let theirs = competitor.values.map(\.id)
      for fact in competitor.facts {
        report(fact.forThem.map(\.value), "for-them", knownAs: theirs, reader)
        report(fact.forUs.map(\.value), "for-us", knownAs: values, reader)
      }
    }
  }

  private static func report(
    _ names: [Written<String>], _ key: String, knownAs known: [String], _ reader: YAMLReader
  ) {
    for name in names where !known.contains(name.value) {
      let near = Suggestion.nearest(to: name.value, in: known)
      let list = known.joined(separator: ", ")
      reader.report(
        Diagnostic(
          .brandUnknownName,
          Text(
            "\(key) names \"\(name.value)\", which is no core value here",
            nl: "\(key) noemt \"\(name.value)\", en dat is hier geen kernwaarde"),
          at: name.place,
          hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
            ?? Text("values: \(list)", nl: "waarden: \(list)"), severity: .warning))
    }
  }
}
