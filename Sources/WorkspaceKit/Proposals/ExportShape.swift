public import Diagnostics

/// The survey tools whose exports are recognised by their headers.
public enum ExportShape: String, Sendable, Hashable, CaseIterable {
  /// Qualtrics: names, labels, and import ids in a third row.
  case qualtrics
  /// Qualtrics before 2017: V1 … V10 and Q columns, labels in a second row.
  case qualtricsLegacy
  /// SurveyMonkey: questions, and their options in a second row.
  case surveyMonkey
  /// Google Forms: a timestamp, then the questions as headers.
  case googleForms
  /// SurveyGizmo, now Alchemer: `Time Started`, `Date Submitted`, questions as headers.
  case surveyGizmo
  /// LimeSurvey: `submitdate`, `lastpage`, `startlanguage`, then codes or questions.
  case limeSurvey
  /// Typeform: `#`, questions, `Submit Date (UTC)`, `Network ID`.
  case typeform
  /// None of these.
  case plain

  /// What people read; nil for a plain file.
  public var title: Text? {
    switch self {
    case .qualtrics: .verbatim("Qualtrics")
    case .qualtricsLegacy: Text("Qualtrics (legacy)", nl: "Qualtrics (oud)")
    case .surveyMonkey: .verbatim("SurveyMonkey")
    case .googleForms: .verbatim("Google Forms")
    case .surveyGizmo: .verbatim("SurveyGizmo/Alchemer")
    case .limeSurvey: .verbatim("LimeSurvey")
    case .typeform: .verbatim("Typeform")
    case .plain: nil
    }
  }

  /// Recognises a tool by the first records of a file.
  ///
  /// - Parameter rows: the first records as they stand in the file, headers included.
  /// - Returns: the tool and the number of header rows; nil for the number where looking at the
  ///   file decides better.
  static func recognise(_ rows: [[String]]) -> (shape: ExportShape, headerRows: Int?) {
    guard let first = rows.first else { return (.plain, nil) }
    let headers = first.map(Folding.folded)
    let second = rows.count > 1 ? rows[1] : []
    for index in rows.indices.prefix(3).dropFirst()
    where rows[index].contains(where: { $0.hasPrefix("{") && $0.contains("ImportId") }) {
      return (.qualtrics, index + 1)
    }
    if headers.starts(with: ["v1", "v2"]),
      second.contains(where: { ["responseid", "responseset"].contains(Folding.folded($0)) })
    {
      return (.qualtricsLegacy, 2)
    }
    func has(_ names: String...) -> Bool { names.contains(where: headers.contains) }
    if has("responseid"), has("recordeddate"), has("distributionchannel", "finished") {
      return (.qualtrics, nil)
    }
    if ["RespondentID", "Respondent ID"].contains(first.first) {
      let isSubheader = second.first?.isEmpty == true && second.count == first.count
      if isSubheader || has("collector id", "collectorid", "start date", "startdate") {
        return (.surveyMonkey, isSubheader ? 2 : 1)
      }
    }
    if has("submitdate", "date submitted", "datum ingezonden"),
      has("lastpage", "last page", "laatste pagina", "startlanguage", "start language", "starttaal")
    {
      return (.limeSurvey, nil)
    }
    if has("time started"), has("date submitted") { return (.surveyGizmo, nil) }
    if has("submit date utc"), has("network id", "start date utc", "") { return (.typeform, nil) }
    if let start = headers.first,
      ["timestamp", "tijdstempel", "horodateur", "zeitstempel"].contains(start), headers.count > 1
    {
      return (.googleForms, 1)
    }
    return (.plain, nil)
  }
}
