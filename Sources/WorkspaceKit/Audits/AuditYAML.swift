import Diagnostics
import ResponseStore

/// Reads `audits/NAME.yaml`.
public enum AuditYAML {
  /// The top of the scale where a file gives none.
  static let usualHighest = 4.0

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
    let audit = reader.mapping(root, "an audit") { keys in
      AuditReading(reader: reader).audit(keys, id: id, path: path)
    }
    return Declared(audit ?? nil, problems: reader.problems)
  }
}

/// Reads the keys of an audit.
private struct AuditReading {
  let reader: YAMLReader

  func audit(_ keys: YAMLMapping, id: String, path: String) -> BrandAudit? {
    let auditor = keys.required("auditor").flatMap { reader.string($0, "auditor") }
    let date = keys.value("date").flatMap { reader.date($0, "date") }
    let highest =
      keys.value("highest").flatMap { reader.number($0, "highest", in: 1...1000) }
      ?? AuditYAML.usualHighest
    let visits = keys.required("touchpoints").map { self.visits($0, highest) } ?? []
    guard let auditor else { return nil }
    return BrandAudit(
      id: id, path: path, auditor: auditor, date: date, highest: highest, visits: visits)
  }

  /// A list of `{at: journey/touchpoint, values: {dichtbij: 3}, note: …}`.
  private func visits(_ node: YAMLNode, _ highest: Double) -> [BrandAudit.Visit] {
    var seen: Set<String> = []
    return (reader.list(node, "touchpoints") ?? []).compactMap { item in
      reader.mapping(item, "touchpoints") { keys -> BrandAudit.Visit? in
        let touchpoint = keys.required("at").flatMap { reader.written($0, "at") }
        let scores = keys.required("values").map { self.scores($0, highest) } ?? []
        let note = keys.text("note")
        guard let touchpoint else { return nil }
        guard seen.insert(touchpoint.value).inserted else {
          reader.report(
            .yamlDuplicateKey, at: item,
            Text(
              "\"\(touchpoint.value)\" is in this audit already",
              nl: "\"\(touchpoint.value)\" staat al in deze audit"),
            hint: Text(
              "a second look is an audit of its own, with its own date",
              nl: "een tweede blik is een eigen audit, met een eigen datum"))
          return nil
        }
        return BrandAudit.Visit(
          touchpoint: touchpoint, scores: scores, note: note, place: reader.place(item))
      } ?? nil
    }
  }

  private func scores(_ node: YAMLNode, _ highest: Double) -> [BrandAudit.Score] {
    reader.mapping(node, "values") { keys in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry -> BrandAudit.Score? in
        guard let value = entry.key.scalar, let mark = mark(entry.value, value, highest) else {
          return nil
        }
        return BrandAudit.Score(value: Written(value, at: reader.place(entry.key)), mark: mark)
      }
    } ?? []
  }

  /// A number of 0…highest, `contradicts` or `not-applicable`.
  private func mark(_ node: YAMLNode, _ value: String, _ highest: Double) -> BrandAudit.Mark? {
    switch node.scalar {
    case "contradicts": return .contradicts
    case "not-applicable", "n/a": return .notApplicable
    case .some(let text) where Double(text) == nil:
      reader.report(
        .yamlValue, at: node,
        Text(
          "the mark of \(value) cannot be \"\(text)\"",
          nl: "het cijfer van \(value) kan niet \"\(text)\" zijn"),
        hint: Text(
          "a number from 0 to the top of the scale, contradicts, or not-applicable",
          nl: "een getal van 0 tot de top van de schaal, contradicts, of not-applicable"))
      return nil
    default:
      return reader.number(node, value, in: 0...highest).map { .strength($0 / highest) }
    }
  }
}
