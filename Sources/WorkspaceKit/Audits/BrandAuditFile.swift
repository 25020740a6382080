import Diagnostics
import ResponseStore

/// What `audits/*.yaml` hold: marks as they are written, before the top of their scale is known.
struct BrandAuditFile: FileObject {
  /// The top of the scale where a file gives none.
  static let usualHighest = 4.0
  /// The highest top that a scale may have.
  static let limit = 1000.0

  var auditor: String?
  var date: CivilDate?
  var highest: Double?
  var visits: [VisitFile] = []
  var points = FilePoints()

  static var objectName: Text { Text("an audit", nl: "een audit") }

  var isSound: Bool { auditor != nil }

  static let fields: FieldTable<BrandAuditFile> = [
    .version,
    FileField<BrandAuditFile>.string(
      "auditor", \.auditor,
      Text("Who looked; a pseudonym will do.", nl: "Wie er keek; een schuilnaam mag.")
    ).required,
    .date("date", \.date, Text("The day.", nl: "De dag.")),
    .number(
      "highest", \.highest, in: 1...limit,
      Text("The top of the scale; 4 without.", nl: "De top van de schaal; anders 4.")),
    FileField<BrandAuditFile>.objects(
      "touchpoints", \.visits,
      Text("The touchpoints looked at.", nl: "De bekeken contactpunten.")
    ).required,
  ]

  /// The audit, with strengths as shares of the top; what is wrong is reported.
  func audit(id: String, path: String, _ reader: YAMLReader) -> BrandAudit? {
    guard let auditor else { return nil }
    let top = highest ?? Self.usualHighest
    var seen: Set<String> = []
    let visits = visits.compactMap { visit -> BrandAudit.Visit? in
      guard let touchpoint = visit.touchpoint else { return nil }
      guard seen.insert(touchpoint.value).inserted else {
        reader.report(Self.twice(touchpoint.value, visit.points.place()))
        return nil
      }
      return BrandAudit.Visit(
        touchpoint: touchpoint,
        scores: visit.marks.compactMap { written in
          mark(written.node, written.value.value, top, reader).map {
            BrandAudit.Score(value: written.value, mark: $0)
          }
        }, note: visit.note, place: visit.points.place())
    }
    return BrandAudit(
      id: id, path: path, auditor: auditor, date: date, highest: top, visits: visits)
  }

  private static func twice(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey,
      Text("\"\(name)\" is in this audit already", nl: "\"\(name)\" staat al in deze audit"),
      at: place,
      hint: Text(
        "a second look is an audit of its own, with its own date",
        nl: "een tweede blik is een eigen audit, met een eigen datum"))
  }

  /// A number of 0…highest, `contradicts` or `not-applicable`.
  private func mark(
    _ node: YAMLNode, _ value: String, _ highest: Double, _ reader: YAMLReader
  ) -> BrandAudit.Mark? {
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

/// `{at: journey/touchpoint, values: {dichtbij: 3}, note: …}`.
struct VisitFile: FileObject {
  var touchpoint: Written<String>?
  var marks: [(value: Written<String>, node: YAMLNode)] = []
  var note: Text?
  var points = FilePoints()

  static var objectName: Text { Text("a look at a touchpoint", nl: "een blik op een contactpunt") }

  var isSound: Bool { touchpoint != nil }

  static let fields: FieldTable<VisitFile> = [
    FileField<VisitFile>.string(
      "at", \.touchpoint,
      Text("The touchpoint: journey/touchpoint.", nl: "Het contactpunt: reis/contactpunt.")
    ).required,
    FileField<VisitFile>(
      reading: "values",
      .map(
        .either([
          .number(0...BrandAuditFile.limit),
          .word(["contradicts", "not-applicable", "n/a"].map { ($0, .verbatim($0)) }),
        ])),
      Text(
        "Each core value with its mark: 0 to the top, contradicts or not-applicable.",
        nl: "Elke kernwaarde met het cijfer: 0 tot de top, contradicts of not-applicable.")
    ) { node, reader, visit in
      guard case .mapping(let entries) = node.content else {
        reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, "values")
        return
      }
      visit.marks = entries.compactMap { entry in
        entry.key.scalar.map { (Written($0, at: reader.place(entry.key)), entry.value) }
      }
    }.required,
    .text("note", \.note, Text("What was seen, in words.", nl: "Wat er gezien is, in woorden.")),
  ]
}
