import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Files for other programs, through the session.
@Suite struct ExportTests {
  @Test func `the table before the pipe becomes a file, ids as header`() async throws {
    let folder = try TemporaryFolder()
    let tested = try await TestSession(folder: folder.path)
    let outcome = await tested.run(
      "surveys | where questions > 0 | columns survey, files | export csv out.csv")
    #expect(outcome == .done, "\(tested.output.text)")
    #expect(try folder.read("out.csv") == "survey,files\ntelefoon,1\nwebshop,1\nwinkel,2\n")
  }

  @Test func `a file that is there is kept, with a caret at its name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "out.csv")
    let tested = try await TestSession(folder: folder.path)
    await tested.run("surveys | export csv out.csv")
    #expect(tested.output.text.contains("file.exists"))
    #expect(tested.output.text.contains("^~~~~~~"))
    #expect(try folder.read("out.csv") == "mine")
    await tested.run("surveys | export csv out.csv --overwrite")
    #expect(try folder.read("out.csv").hasPrefix("survey,"))
  }

  @Test func `the last result is written when nothing is piped`() async throws {
    let folder = try TemporaryFolder()
    let tested = try await TestSession(folder: folder.path)
    await tested.run("surveys | where questions > 0")
    for format in ["json", "jsonl", "markdown"] {
      let outcome = await tested.run("export \(format) out.\(format)")
      #expect(outcome == .done, "\(tested.output.text)")
    }
    #expect(try folder.read("out.json").contains("\"webshop\""))
    #expect(try folder.read("out.jsonl").split(separator: "\n").count == 3)
    #expect(try folder.read("out.markdown").contains("| webshop"))
  }

  @Test func `Dutch spreadsheets get semicolons, commas and a mark`() async throws {
    let folder = try TemporaryFolder()
    let tested = try await TestSession(folder: folder.path)
    await tested.run("values channel of winkel | export csv out.csv --for excel-nl")
    // Reading as text would take the mark away.
    #expect(try folder.bytes("out.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    let text = try folder.read("out.csv")
    #expect(text.contains("value;n;share\r\n"))
    #expect(text.contains(";0,"))
  }

  @Test func `with nothing to write it says so`() async throws {
    let tested = try await TestSession()
    await tested.run("export csv out.csv")
    #expect(tested.output.text.contains("export.nothing"))
  }
}
