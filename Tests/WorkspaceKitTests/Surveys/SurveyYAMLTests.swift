import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Survey files as people write them.
@Suite struct SurveyYAMLTests {
  private func read(_ text: String) -> (survey: SurveyDeclaration?, problems: [String]) {
    let document = YAMLDocument(YAMLSource(text: text, path: "surveys/s.yaml"))
    let (survey, problems) = SurveyYAML.read(document, id: "s", path: "surveys/s.yaml")
    return (survey, problems.map { "\($0.summary): \($0.message.en)" })
  }

  private static let example = """
    # surveys/2026-q1.yaml
    title: {en: Spring survey, nl: Voorjaarsenquête}
    files: [../responses/2026-q1-*.csv]
    format: {delimiter: ";", decimal: ",", encoding: windows-1252, header-rows: 1}
    questions:
      recommend: {column: NETPRO, kind: nps, wording: {nl: "Hoe waarschijnlijk …", en: "How likely …"}, missing: {11: blank}}
      wifi: {column: Q7WIFI, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}, touchpoint: wifi, element: quality}
      effort: {column: ces, kind: ces, scale: 1..5, reversed: true}
      advice: {column: score, kind: nps, when: {metric: NPS}}
      brands: {columns: [B1, B2], kind: multiple, choices: [Acme, Other]}
      mood: {column: MOOD, kind: emotion, choices: {happy: 2, fine: {title: Fine, score: 0}, sad: -2}}
      tools: {kind: multiple, separator: ";"}
    respondent: RESPNUM
    time: {column: INTDATE, format: MM/dd/yyyy}
    weight: WEIGHT
    touchpoint: {column: TP, name: moment}
    segments: [region, channel]
    """

  @Test func readsTheFormsOfTheManual() throws {
    let (read, problems) = read(Self.example)
    #expect(problems == [])
    let survey = try #require(read)
    #expect(survey.files == ["../responses/2026-q1-*.csv"])
    #expect(survey.title == Text("Spring survey", nl: "Voorjaarsenquête"))
    #expect(
      survey.format
        == FileFormat(delimiter: ";", decimal: ",", encoding: "windows-1252", headerRows: 1))
    let recommend = try #require(survey.column(named: "recommend"))
    #expect(recommend.columns.map(\.value) == ["NETPRO"])
    #expect(recommend.role == .question(.nps))
    #expect(recommend.missing == [AbsenceCode("11", .blank)])
    #expect(recommend.wording == Text("How likely …", nl: "Hoe waarschijnlijk …"))
    let wifi = try #require(survey.column(named: "wifi"))
    #expect(wifi.scale == 1...5)
    #expect(wifi.missing == [AbsenceCode("0", .blank), AbsenceCode("6", .notVisited)])
    #expect(wifi.touchpoint == "wifi")
    #expect(wifi.element == .quality)
    #expect(survey.column(named: "effort")?.isReversed == true)
    #expect(survey.column(named: "effort")?.scale == 1...5)
    let condition = survey.column(named: "advice")?.condition.flatMap { ColumnCondition($0) }
    #expect(condition == ColumnCondition(column: "metric", values: ["NPS"]))
    #expect(survey.column(named: "brands")?.columns.map(\.value) == ["B1", "B2"])
    #expect(survey.column(named: "brands")?.choices == [Choice("Acme"), Choice("Other")])
    #expect(
      survey.column(named: "mood")?.choices == [
        Choice("happy", valence: 2), Choice("fine", title: .verbatim("Fine"), valence: 0),
        Choice("sad", valence: -2),
      ])
    #expect(survey.column(named: "tools")?.columns.map(\.value) == ["tools"])
    #expect(survey.column(named: "time")?.role == .time(pattern: "MM/dd/yyyy"))
    #expect(survey.column(named: "moment")?.role == .touchpoint)
    #expect(
      survey.columns.filter { $0.role == .segment }.map(\.name.value) == ["region", "channel"])
    #expect(survey.status == .declared)
  }

  @Test func whatIsWrittenReadsBackAsTheSame() throws {
    let survey = try #require(read(Self.example).survey)
    let text = SurveyYAMLWriter.text(of: survey)
    let (copy, problems) = read(text)
    #expect(problems == [])
    #expect(copy?.columns == survey.columns.sorted(like: copy?.columns ?? []))
    #expect(copy?.format == survey.format)
    #expect(copy?.files == survey.files)
    #expect(copy.map { SurveyYAMLWriter.text(of: $0) } == text)
  }

  @Test func reasonsBecomeComments() throws {
    let column = ColumnDeclaration(
      name: Spanned("recommend", at: .none), columns: [Spanned("NETPRO", at: .none)],
      role: .question(.nps), missing: [AbsenceCode("11", .blank)],
      reasons: [Text("header says \"NETPRO\"", nl: "kop zegt \"NETPRO\"")], isUnsure: true)
    let survey = SurveyDeclaration(id: "s", files: ["a.csv"], columns: [column], status: .proposed)
    #expect(
      SurveyYAMLWriter.text(of: survey) == """
        # Survey s: which column is what. Nothing here is guessed later on.
        files: [a.csv]

        questions:
          # header says "NETPRO"
          # check: this proposal is unsure
          recommend: {column: NETPRO, kind: nps, missing: {11: blank}}

        """)
    #expect(SurveyYAMLWriter.text(of: survey, language: .nl).contains("# kop zegt \"NETPRO\""))
  }

  @Test func everyProblemOfAFileIsReportedAtOnce() {
    let (survey, problems) = read(
      """
      fils: [a.csv]
      format: {delimiter: ":", header-rows: 4}
      questions:
        recommend: {column: NPS, kind: npps}
        grade: {column: G, kind: nps, scale: [1, 10]}
        wifi: {column: W, kind: rating}
        food: {column: F, kind: rating, scale: [1, 5], missing: {5: blank, 9: gone}}
        two: {columns: [A, B], kind: csat, scale: [1, 5]}
        when: {column: S, kind: nps, when: {metric: NPS, wave: 1}}
      time: {format: yyyy}
      segments: [recommend, [a]]
      """)
    #expect(survey == nil)
    #expect(
      problems == [
        "1:1 yaml.missing-key: the key \"files\" is missing",
        "1:1 yaml.unknown-key: there is no key \"fils\" here",
        "2:21 yaml.value: delimiter cannot be \":\"",
        "2:39 yaml.value: header-rows is 4, but must be 1 to 3",
        "4:34 yaml.value: kind cannot be \"npps\"",
        "5:40 declaration.invalid: an nps question runs from 0 to 10; 1 to 10 is not comparable",
        "6:3 declaration.invalid: a question of kind rating needs its scale",
        "7:59 declaration.invalid: 5 is an answer of the scale 1 to 5 and cannot stand for blank too",
        "7:73 yaml.value: missing cannot be \"gone\"",
        "8:3 declaration.invalid: only a question of kind multiple is read from several columns",
        "9:38 declaration.invalid: when names one column with its values",
        "10:7 yaml.missing-key: the key \"column\" is missing",
        "11:23 yaml.type: segments must be a single value, and is a list",
      ])
  }

  @Test func twoColumnsOfOneNameAreRefused() {
    let (_, problems) = read(
      "files: [a.csv]\nquestions:\n  region: {kind: choice}\nsegments: [Region]\n")
    #expect(
      problems == [
        "4:12 declaration.invalid: the name \"Region\" stands for something else on line 3 already"
      ])
  }

  @Test(arguments: ["", "# nothing\n", "~\n"])
  func anEmptyFileSaysSo(_ text: String) {
    let (survey, problems) = read(text)
    #expect(survey == nil)
    #expect(problems.count == 1)
  }

  @Test(arguments: ["just words\n", "- a\n- b\n"])
  func aFileThatIsNoMappingSaysSo(_ text: String) {
    let (survey, problems) = read(text)
    #expect(survey == nil)
    #expect(problems.first?.contains("must be keys with values") == true)
  }

  /// Declarations of every sort survive being written and read, whatever characters they hold.
  @Test(arguments: 1...60)
  func randomDeclarationsSurviveARoundTrip(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let survey = RandomSurvey.make(&random)
    let text = SurveyYAMLWriter.text(of: survey)
    let document = YAMLDocument(YAMLSource(text: text, path: "s.yaml"))
    let (copy, problems) = SurveyYAML.read(document, id: survey.id, path: survey.path)
    #expect(problems.isEmpty, "\(problems.map(\.message.en)) in\n\(text)")
    var expected = survey
    expected.columns = survey.columns.sorted(like: copy?.columns ?? []).map { column in
      var column = column
      column.reasons = []
      column.isUnsure = false
      return column
    }
    #expect(copy == expected, "\(text)")
  }
}

extension [ColumnDeclaration] {
  /// The same columns in the order of others, by name.
  func sorted(like others: [ColumnDeclaration]) -> [ColumnDeclaration] {
    sorted { left, right in
      let first = others.firstIndex { $0.name.value == left.name.value } ?? others.count
      let second = others.firstIndex { $0.name.value == right.name.value } ?? others.count
      return first < second
    }
  }
}
