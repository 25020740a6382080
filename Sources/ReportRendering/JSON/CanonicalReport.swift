import Diagnostics
public import WorkbenchKit

/// A report as JSON that is the same in every language: what replay compares and programs read.
///
/// Texts hold both languages, terms and reasons their ids, numbers every digit, shares fractions. A
/// missing value is `{"missing": "suppressed"}`, a term `{"term": "total"}`. What a command asks of
/// the session is not part of it; of files to be written only the name, size and a hash are.
public enum CanonicalReport {
  /// The number of this form; changes when a reader would have to change.
  public static let version = 1

  /// The whole document.
  ///
  /// - Parameter report: what a command gave.
  public static func json(of report: Report) -> JSONValue {
    var document: [String: JSONValue] = [
      "blocks": .array(report.blocks.map(json(of:))),
      "failure": .boolean(report.isFailure),
      "format": .integer(version),
      "warnings": .array(report.warnings.map(CanonicalDiagnostic.json(of:))),
    ]
    if !report.artifacts.isEmpty {
      document["artifacts"] = .array(report.artifacts.map(json(of:)))
    }
    if let provenance = report.provenance { document["provenance"] = json(of: provenance) }
    return .object(document)
  }

  /// One part of a report.
  ///
  /// - Parameter block: the part; its `block` member says which it is.
  public static func json(of block: Report.Block) -> JSONValue {
    switch block {
    case .metric(let metric): CanonicalFigures.json(of: metric)
    case .table(let table): CanonicalTable.json(of: table)
    case .chart(let chart):
      [
        "block": "chart", "title": json(of: chart.title),
        "chart": CanonicalTable.json(of: chart.specification),
        "table": CanonicalTable.json(of: chart.table),
      ]
    case .findings(let findings):
      ["block": "findings", "findings": .array(findings.map(CanonicalDiagnostic.json(of:)))]
    case .note(let note): json(of: note)
    }
  }

  /// Words in both languages; a text that is the same in both is one string.
  ///
  /// - Parameter text: the text.
  static func json(of text: Text) -> JSONValue {
    text.en == text.nl ? .string(text.en) : ["en": .string(text.en), "nl": .string(text.nl)]
  }

  private static func json(of note: Note) -> JSONValue {
    var members: [String: JSONValue] = [
      "block": "note", "role": .string(note.role.rawValue), "text": json(of: note.text),
    ]
    if let id = note.id { members["id"] = .string(id) }
    return .object(members)
  }

  private static func json(of artifact: Artifact) -> JSONValue {
    [
      "path": .string(artifact.path), "media-type": .string(artifact.mediaType),
      "bytes": .integer(artifact.bytes.count), "fnv-1a": .string(hash(of: artifact.bytes)),
    ]
  }

  private static func json(of provenance: Provenance) -> JSONValue {
    var members: [String: JSONValue] = [
      "statement": .string(provenance.statement), "plugin": .string(provenance.plugin),
      "workbench": .string(provenance.workbench),
      "settings": .object(provenance.settings.mapValues { .string($0) }),
      "sources": .object(provenance.sources.mapValues { .string($0) }),
    ]
    if let workspace = provenance.workspace { members["workspace"] = .string(workspace) }
    if let filter = provenance.filter { members["filter"] = .string(filter) }
    return .object(members)
  }

  /// The 64-bit FNV-1a hash in hexadecimal: tells contents apart, protects against nothing.
  private static func hash(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
