import Diagnostics

/// Reads `audits/NAME.yaml`.
public enum AuditYAML {
  /// Reads an audit from a document.
  ///
  /// An audit without an auditor is none, because nobody could be compared with it. A visit or mark
  /// that is wrong is reported and left out, and the others stand.
  ///
  /// - Parameters:
  ///   - document: the file's pieces.
  ///   - id: the audit's id: the file's name without its ending.
  ///   - path: the declaring file, relative to the workspace.
  /// - Returns: the audit; and all that is wrong, in order of place.
  public static func read(
    _ document: YAMLDocument, id: String, path: String
  ) -> Declared<BrandAudit?> {
    let reader = YAMLReader(document)
    guard let root = document.root, !root.isNull else {
      if document.problems.isEmpty {
        reader.report(
          Diagnostic(
            .yamlMissingKey, Text("the audit is empty", nl: "de audit is leeg"),
            at: .file(document.source.path),
            hint: Text(
              "begin with auditor: and touchpoints:", nl: "begin met auditor: en touchpoints:")))
      }
      return Declared(nil, problems: reader.problems)
    }
    let audit = BrandAuditFile.read(root, reader)?.audit(id: id, path: path, reader)
    return Declared(audit, problems: reader.problems)
  }
}
