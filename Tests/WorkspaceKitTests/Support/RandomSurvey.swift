import Diagnostics
import ResponseStore

@testable import WorkspaceKit

/// Surveys of every sort, with names and values that are hard to write.
enum RandomSurvey {
  private static let words = [
    "region", "Q7 WIFI", "How likely, on a scale of 0-10?", "no", "null", "a: b", "#1", "-", "ü\"ß",
    "{x}",
    "[1]", "*", "&", "NETPRO", "Aspect #1:What?", "11", "…why?", "it's", "back\\slash", "100%",
    "a, b",
  ]

  static func make(_ random: inout SeededGenerator) -> SurveyDeclaration {
    var columns: [ColumnDeclaration] = []
    for index in 0..<Int.random(in: 1...6, using: &random) {
      columns.append(question("q\(index) \(word(&random))", &random))
    }
    for (key, role) in SurveyReading.roles where Bool.random(using: &random) {
      var role = role
      if case .time = role, Bool.random(using: &random) {
        role = .time(pattern: "dd-MM-yyyy HH:mm")
      }
      columns.append(
        ColumnDeclaration(
          name: spanned(Bool.random(using: &random) ? key : "\(key) \(word(&random))"),
          columns: [spanned(word(&random))], role: role))
    }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      let name = "s\(index) \(word(&random))"
      columns.append(
        ColumnDeclaration(
          name: spanned(name),
          columns: [spanned(Bool.random(using: &random) ? name : word(&random))],
          role: .segment, choices: Bool.random(using: &random) ? [] : [Choice("b"), Choice("a")]))
    }
    return SurveyDeclaration(
      id: "s", title: Bool.random(using: &random) ? nil : text(&random), path: "surveys/s.yaml",
      files: ["../\(word(&random)).csv"],
      format: FileFormat(
        delimiter: [nil, ",", ";", "\t", "|"].randomElement(using: &random) ?? nil,
        decimal: [nil, ".", ","].randomElement(using: &random) ?? nil,
        headerRows: [nil, 1, 3].randomElement(using: &random) ?? nil), columns: columns,
      status: .declared)
  }

  private static func question(
    _ name: String, _ random: inout SeededGenerator
  ) -> ColumnDeclaration {
    let kind = QuestionKind.allCases.randomElement(using: &random) ?? .text
    var column = ColumnDeclaration(
      name: spanned(name), columns: [spanned(word(&random))], role: .question(kind))
    if kind.hasScale, kind.ownScale == nil {
      column.scale = [1...5, 0...10, 1...7].randomElement(using: &random)
    }
    if Bool.random(using: &random) {
      column.missing = [AbsenceCode("99", .blank), AbsenceCode(word(&random) + "x", .notVisited)]
    }
    if Bool.random(using: &random) { column.wording = text(&random) }
    if Bool.random(using: &random) { column.touchpoint = word(&random) }
    if Bool.random(using: &random) { column.isReversed = true }
    if Bool.random(using: &random) {
      column.condition =
        ColumnCondition(
          column: word(&random),
          values: Bool.random(using: &random) ? [word(&random)] : ["a", word(&random)]
        ).expression
    }
    if kind == .multiple {
      column.columns = [spanned("A"), spanned(word(&random) + "2")]
      column.choices = [Choice(word(&random)), Choice("z", title: text(&random))]
    }
    if kind == .emotion {
      column.choices = [
        Choice(word(&random), valence: 2), Choice("y", title: text(&random), valence: -2),
      ]
    }
    if Bool.random(using: &random) { column.reasons = [text(&random)] }
    return column
  }

  private static func spanned(_ text: String) -> Spanned<String> { Spanned(text, at: .none) }

  private static func word(_ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? ""
  }

  private static func text(_ random: inout SeededGenerator) -> Text {
    Text(word(&random), nl: word(&random))
  }
}
