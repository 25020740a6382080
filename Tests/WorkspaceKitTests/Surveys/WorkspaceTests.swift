import Diagnostics
import Testing

@testable import WorkspaceKit

/// Finding and opening a workspace.
@Suite struct WorkspaceTests {
  @Test func isFoundFromBelow() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: shop\n", to: "workspace.yaml")
    try folder.write("x", to: "a/b/c.txt")
    #expect(Workspace.root(above: folder.path(of: "a/b")) == folder.path)
    #expect(Workspace.root(above: folder.path + "/a/../") == folder.path)
    #expect(try Workspace.open(folder.path(of: "a")).name == "shop")
  }

  @Test func isNamedAfterItsFolderOtherwise() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "buurtmarkt/workspace.yaml")
    #expect(try Workspace.open(folder.path(of: "buurtmarkt")).name == "buurtmarkt")
  }

  @Test func opensWhatIsSoundAndKeepsWhatIsNot() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      name: shop
      title: {en: The shop, nl: De winkel}
      language: nl
      colour: red
      settings: {confidence: 0.9, nps.minimum: 30}
      """, to: "workspace.yaml")
    try folder.write("files: [../r/*.csv]\n", to: "surveys/b.yaml")
    try folder.write("files: [../r/*.csv]\n", to: "surveys/a.yml")
    try folder.write("files: [x\n", to: "surveys/broken.yaml")
    try folder.write("fles: [x]\n", to: "surveys/typo.yaml")
    try folder.write([0xFF, 0x00], to: "surveys/binary.yaml")
    try folder.write("not yaml", to: "surveys/readme.txt")
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.language == .nl)
    #expect(workspace.title == Text("The shop", nl: "De winkel"))
    #expect(workspace.settings.map(\.name) == ["confidence", "nps.minimum"])
    #expect(workspace.settings.map(\.value) == ["0.9", "30"])
    #expect(workspace.surveys.map(\.id) == ["a", "b"])
    #expect(workspace.unsoundSurveys == ["binary", "broken", "typo"])
    #expect(
      workspace.diagnostics.map(\.code.id) == [
        "yaml.unknown-key", "yaml.encoding", "yaml.syntax", "yaml.missing-key", "yaml.unknown-key",
      ])
    guard case .file(let path, _, _, let excerpt) = workspace.diagnostics[0].place else {
      Issue.record("no place")
      return
    }
    #expect(path == "workspace.yaml")
    #expect(excerpt == "colour: red")
  }

  @Test func aNewerFormatIsRefusedInWords() throws {
    let folder = try TemporaryFolder()
    try folder.write("version: 2\n", to: "workspace.yaml")
    let workspace = try Workspace.open(folder.path)
    #expect(workspace.diagnostics.map(\.summary) == ["1:10 yaml.value"])
  }

  @Test func aMissingWorkspaceSaysHowToMakeOne() throws {
    let folder = try TemporaryFolder()
    do {
      _ = try Workspace.open(folder.path)
      Issue.record("opened")
    } catch {
      #expect(error.code == .workspaceNone)
      #expect(error.hint?.en.contains("reis new") == true)
    }
    do {
      _ = try Workspace.open(folder.path(of: "nowhere"))
      Issue.record("opened")
    } catch {
      #expect(error.code == .fileMissing)
    }
  }
}

/// Patterns of file names.
@Suite struct FilePatternTests {
  @Test func starsFitNamesButNotFolders() throws {
    let folder = try TemporaryFolder()
    for file in ["r/2026-b.csv", "r/2026-a.csv", "r/2025-a.csv", "r/.2026-x.csv", "r/2026-d/x.csv"]
    {
      try folder.write("x", to: file)
    }
    func found(_ pattern: String) -> [String] {
      FilePattern(pattern).matches(in: folder.path).map { FilePath.shown($0, from: folder.path) }
    }
    #expect(found("r/2026-*.csv") == ["r/2026-a.csv", "r/2026-b.csv"])
    #expect(found("*/2026-?.csv") == ["r/2026-a.csv", "r/2026-b.csv"])
    #expect(found("r/*") == ["r/2025-a.csv", "r/2026-a.csv", "r/2026-b.csv"])
    #expect(found("r/*/x.csv") == ["r/2026-d/x.csv"])
    #expect(found("./r/../r/2025-a.csv") == ["r/2025-a.csv"])
    #expect(found("nothing*") == [])
    #expect(found("missing.csv") == ["missing.csv"])
  }

  @Test func manyStarsTakeNoLongTime() {
    let name = Array(String(repeating: "a", count: 200).utf8)
    let pattern = Array((String(repeating: "*a", count: 60) + "*b").utf8)
    let start = ContinuousClock.now
    #expect(!FilePattern.fits(name, pattern))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func pathsAreWorkedOutWithoutTheFileSystem() {
    #expect(FilePath.resolve("../r/a.csv", in: "/w/surveys") == "/w/r/a.csv")
    #expect(FilePath.resolve("/x/./y//z", in: "/w") == "/x/y/z")
    #expect(FilePath.relative("/w/r/a.csv", to: "/w/surveys") == "../r/a.csv")
    #expect(FilePath.relative("/w/r/a.csv", to: "/w") == "r/a.csv")
    #expect(FilePath.relative("/a.csv", to: "/w/s") == "../../a.csv")
    #expect(FilePath.stem(of: "r/2026-q1.csv.gz") == "2026-q1")
    #expect(FilePath.folder(of: "a") == ".")
    #expect(FilePath.folder(of: "/a") == "/")
  }
}
