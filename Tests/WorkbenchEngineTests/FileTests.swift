import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkspaceKit

/// Writing files whole or not at all, and reading small ones.
@Suite struct FileTests {
  private func artifact(_ path: String, _ text: String, overwrites: Bool = false) -> Artifact {
    Artifact(path: path, mediaType: "text/plain", bytes: Array(text.utf8), overwrites: overwrites)
  }

  @Test func `a file is written whole and nothing else is left`() throws {
    let folder = try TemporaryFolder()
    _ = try ArtifactWriter(folder: folder.path).write(artifact("a.txt", "one"))
    #expect(try folder.read("a.txt") == "one")
    #expect(folder.names == ["a.txt"])
  }

  @Test func `a file that is there is kept unless it may be replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.txt")
    let writer = ArtifactWriter(folder: folder.path)
    #expect {
      _ = try writer.write(artifact("a.txt", "two"))
    } throws: { ($0 as? Diagnostic)?.code == .fileExists }
    #expect(try folder.read("a.txt") == "one")
    _ = try writer.write(artifact("a.txt", "two", overwrites: true))
    #expect(try folder.read("a.txt") == "two")
  }

  @Test func `a folder that is missing, or in the way, is said`() throws {
    let folder = try TemporaryFolder()
    let writer = ArtifactWriter(folder: folder.path)
    #expect {
      _ = try writer.write(artifact("none/a.txt", "one"))
    } throws: { ($0 as? Diagnostic)?.code == .fileUnwritable }
    #expect {
      _ = try writer.write(artifact(".", "one", overwrites: true))
    } throws: { ($0 as? Diagnostic)?.code == .fileFolder }
    #expect(folder.names.isEmpty)
  }

  @Test func `text files are refused with the reason`() throws {
    let folder = try TemporaryFolder()
    #expect {
      _ = try TextFile.read(folder.path + "/none.reis", named: "none.reis")
    } throws: { ($0 as? Diagnostic)?.code == .fileMissing }
    #expect {
      _ = try TextFile.read(folder.path, named: "folder")
    } throws: { ($0 as? Diagnostic)?.code == .fileFolder }
    try folder.write(String(repeating: "#", count: TextFile.limit + 1), to: "long.reis")
    #expect {
      _ = try TextFile.read(folder.path + "/long.reis", named: "long.reis")
    } throws: { ($0 as? Diagnostic)?.code == .fileLarge }
  }

  @Test(arguments: [
    ("a/../b", "/x/b"), ("./a", "/x/a"), ("/etc/./hosts", "/etc/hosts"), ("..", "/"),
    ("../../..", "/"),
  ])
  func `paths are made absolute`(path: String, expected: String) {
    #expect(FilePath.absolute(path, in: "/x") == expected)
  }

  @Test(arguments: [
    ("/a/b/c", "/a/b", "c"), ("/a/b", "/a/b", "."), ("/a/x", "/a/b/c", "../../x"), ("/q", "/", "q"),
  ])
  func `paths are written from a folder`(path: String, folder: String, expected: String) {
    #expect(FilePath.relative(path, to: folder) == expected)
  }
}
