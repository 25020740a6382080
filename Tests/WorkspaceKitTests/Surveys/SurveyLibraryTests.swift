import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Finding surveys and questions, and declaring columns at the prompt.
@Suite struct SurveyLibraryTests {
  private func library(_ surveys: [String: String]) throws -> (SurveyLibrary, TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.write("", to: "workspace.yaml")
    try folder.write("NPS,G,region\n10,5,a\n9,1,b\n", to: "r.csv")
    for (id, questions) in surveys {
      try folder.write("files: [../r.csv]\nquestions:\n\(questions)", to: "surveys/\(id).yaml")
    }
    return (SurveyLibrary(try Workspace.open(folder.path)), folder)
  }

  private func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? Diagnostic)?.code.id
    }
  }

  @Test func theOnlySurveyNeedsNoName() throws {
    let (library, folder) = try library(["a": "  n: {column: NPS, kind: nps}\n"])
    #expect(try library.survey().declaration.id == "a")
    #expect(try library.survey(named: .name("A")).declaration.id == "a")
    #expect(code { _ = try library.survey(named: .name("b")) } == "survey.unknown")
    withExtendedLifetime(folder) {}
  }

  @Test func noneAndSeveralSayWhatToDo() throws {
    let (none, first) = try library([:])
    #expect(code { _ = try none.survey() } == "survey.none")
    #expect(code { _ = try none.question(nil, of: [.nps]) } == "survey.none")
    let (two, second) = try library([
      "a": "  n: {column: NPS, kind: nps}\n", "b": "  n: {column: NPS, kind: nps}\n",
    ])
    #expect(code { _ = try two.survey() } == "survey.ambiguous")
    #expect(code { _ = try two.question(nil, of: [.nps]) } == "survey.ambiguous")
    #expect(code { _ = try two.question(.name("n"), of: [.nps]) } == "survey.ambiguous")
    #expect(try two.question(.name("n"), of: [.nps], in: .name("b")).survey.declaration.id == "b")
    withExtendedLifetime((first, second)) {}
  }

  @Test func questionsAreFoundByNameHeaderOrKind() throws {
    let (library, folder) = try library([
      "a":
        "  recommend: {column: NPS, kind: nps}\n  grade: {column: G, kind: rating, scale: [1, 5]}\n"
    ])
    #expect(try library.question(nil, of: [.nps]).question.name.value == "recommend")
    #expect(try library.question(.name("Recommend"), of: [.nps]).question.name.value == "recommend")
    #expect(try library.question(.name("NPS"), of: [.nps]).question.name.value == "recommend")
    #expect(code { _ = try library.question(.name("grade"), of: [.nps]) } == "column.type")
    #expect(code { _ = try library.question(.name("region"), of: [.nps]) } == "question.unknown")
    #expect(code { _ = try library.question(.name("recomend"), of: [.nps]) } == "question.unknown")
    #expect(code { _ = try library.question(nil, of: [.ces]) } == "question.none")
    #expect(code { _ = try library.question(nil, of: [.nps, .rating]) } == "question.ambiguous")
    withExtendedLifetime(folder) {}
  }

  @Test func declaringAtThePromptEditsTheSurvey() throws {
    let (library, folder) = try library(["a": "  grade: {column: G, kind: rating, scale: [1, 5]}\n"]
    )
    let statement = Statement("declare recommend = NPS as nps")
    let column = ColumnDeclaration(
      name: statement.word("recommend"), columns: [statement.word("NPS")], role: .question(.nps))
    let edited = try library.declaring([column], in: "a")
    #expect(edited.declarations[0].status == .edited)
    #expect(edited.declarations[0].columns.map(\.name.value) == ["grade", "recommend"])
    let request = SurveyRequest(measures: [.scores(.name("recommend"), weighted: false)])
    #expect(try edited.survey().aggregate(request).total.measures[0].scores?.valid == 2)
    #expect(library.declarations[0].status == .declared)
    withExtendedLifetime(folder) {}
  }

  @Test func declaringRefusesWhatContradictsItself() throws {
    let (library, folder) = try library(["a": "  grade: {column: G, kind: rating, scale: [1, 5]}\n"]
    )
    let statement = Statement("declare n = NPZ as nps 1..10")
    var column = ColumnDeclaration(
      name: statement.word("n"), columns: [statement.word("NPZ")], role: .question(.nps),
      scale: 1...10)
    #expect(code { _ = try library.declaring([column], in: "a") } == "declaration.invalid")
    column.scale = nil
    do {
      _ = try library.declaring([column], in: "a")
      Issue.record("accepted")
    } catch {
      #expect(error.code == .columnUnknown)
      #expect(error.word(in: statement.text) == "NPZ")
      #expect(error.hint?.en.contains("did you mean \"NPS\"?") == true)
    }
    withExtendedLifetime(folder) {}
  }

  @Test func aRoleMovesToTheNewColumn() {
    let name = Spanned("weight", at: SourceSpan.none)
    let old = ColumnDeclaration(
      name: name, columns: [.name("A")], role: .weight, reasons: [.verbatim("seen")])
    let new = ColumnDeclaration(name: .name("w"), columns: [.name("B")], role: .weight)
    let survey = SurveyDeclaration(id: "s", files: [], columns: [old], status: .proposed)
    #expect(survey.declaring([new]).columns == [new])
  }
}
