import Foundation
import Testing
import WorkbenchKit
import WorkbenchTesting

/// Personal data never leaves: whatever the command, the pipe and the format.
@Suite struct RedactionTests {
  private static let secrets = [
    "jan.smit@voorbeeld.nl", "06-12345678", "NL91 ABNA 0417 1643 00", "Annelies Vermeer",
    "Kerkstraat 12b",
  ]
  private static let comment =
    "Bel Annelies Vermeer op 06-12345678 of mail jan.smit@voorbeeld.nl; rekening NL91 ABNA 0417 1643 "
    + "00, Kerkstraat 12b. Bestelling 20240001 was traag."

  private func session(_ rules: String = "redact: {columns: [customer]}\n") async throws
    -> (TestSession, CommentWorkspace)
  {
    let workspace = try CommentWorkspace(
      CommentWorkspace.rows(
        15, score: 3, Self.comment, coded: "jan.smit@voorbeeld.nl", customer: "Annelies Vermeer")
        + CommentWorkspace.rows(15, score: 9, "prima winkel", customer: "Bob Smits"),
      files: [
        "workspace.yaml": "name: written\n" + rules,
        "codebooks/a.yaml": "topics: {traag: [traag], bel: [bel]}\n",
      ])
    return (try await workspace.session(), workspace)
  }

  @Test(arguments: [
    "verbatims --sample 100", "verbatims matching bel by region", "verbatims --topic bel",
    "words --all --top 100", "topics --coded coded", "sentiment --show 30", "languages", "redact",
    "words --all | explain 1 --rows 20", "sentiment | explain 1 --rows 20",
    "words --all | explain bestelling --rows 20", "nps by coded", "values coded", "nps by customer",
    "values customer", "verbatims by customer", "problems", "columns", "questions",
  ]) func `nothing personal is shown or exported`(statement: String) async throws {
    let (tested, workspace) = try await session()
    for (number, format) in ["csv", "json", "jsonl", "markdown"].enumerated() {
      await tested.run("\(statement) | export \(format) out\(number).\(format)")
      let path = workspace.folder + "/out\(number).\(format)"
      let written = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      for secret in Self.secrets {
        #expect(!written.contains(secret), "\(statement) to \(format): \(secret)")
      }
    }
    await tested.run(statement)
    let text = tested.output.take()
    for secret in Self.secrets {
      #expect(!text.contains(secret), "\(statement): \(secret)")
    }
  }

  @Test func `two addresses are two groups, with the same number everywhere`() async throws {
    let workspace = try CommentWorkspace(
      CommentWorkspace.rows(12, score: 3, "traag", coded: "b@voorbeeld.nl")
        + CommentWorkspace.rows(15, score: 9, "prima", coded: "a@voorbeeld.nl"),
      files: ["workspace.yaml": "name: written\n"])
    let tested = try await workspace.session()
    await tested.run("nps by coded")
    let scores = try #require(tested.output.reports.last?.table).readableRows
    #expect(scores.compactMap { $0.word("coded") }.sorted() == ["[email 1]", "[email 2]"])
    #expect(scores.first { $0.word("coded") == "[email 1]" }?.number("n") == 15)
    await tested.run("verbatims matching traag by coded --sample 20")
    let quotes = try #require(tested.output.reports.last?.table).readableRows
    #expect(quotes.count == 12)
    #expect(quotes.allSatisfy { $0.word("coded") == "[email 2]" })
  }

  @Test func `what is no personal data stays`() async throws {
    let (tested, _) = try await session()
    await tested.run("verbatims matching bel --sample 1")
    #expect(
      tested.output.reports.last?.table?.readableRows.first?.word("comment")
        == "Bel [name] op [phone] of mail [email]; rekening [iban], [address]. Bestelling 20240001 "
        + "was traag.")
  }

  @Test func `switched off it shows everything, and says so where it is kept`() async throws {
    let (tested, workspace) = try await session()
    await tested.run("set redact off")
    await tested.run("verbatims matching bel --sample 1")
    let report = try #require(tested.output.reports.last)
    #expect(report.note("unredacted") != nil)
    #expect(report.provenance?.settings["redact"] == "off")
    #expect(tested.output.take().contains("jan.smit@voorbeeld.nl"))
    await tested.run("record start opname.reis")
    await tested.run("record stop")
    let script = try String(contentsOfFile: workspace.folder + "/opname.reis", encoding: .utf8)
    #expect(script.contains("set redact off"))
    await tested.run("set redact default")
    await tested.run("verbatims matching bel --sample 1")
    #expect(!tested.output.take().contains("jan.smit@voorbeeld.nl"))
  }

  @Test func `opening again does not forget that it is off`() async throws {
    let (tested, workspace) = try await session()
    await tested.run("set redact off")
    await tested.run("open \(workspace.folder)")
    tested.output.take()
    await tested.run("verbatims matching bel --sample 1")
    #expect(tested.output.take().contains("redaction is off"))
  }

  @Test func `only the kinds that a workspace asks for`() async throws {
    let (tested, _) = try await session("redact: {kinds: [email], names: [Annelies]}\n")
    await tested.run("verbatims matching bel --sample 1")
    let comment = tested.output.reports.last?.table?.readableRows.first?.word("comment")
    #expect(comment?.contains("[email]") == true && comment?.contains("06-12345678") == true)
    // Names are not asked for, though one is listed.
    #expect(comment?.contains("Annelies Vermeer") == true)
  }

  @Test func `counts per kind, and a column that no survey has`() async throws {
    let (tested, _) = try await session("redact: {columns: [klant]}\n")
    await tested.run("redact")
    let report = try #require(tested.output.reports.last)
    #expect(report.table?.row("email", in: "kind")?.number("comments") == 15)
    #expect(report.table?.row("iban", in: "kind")?.number("hits") == 15)
    #expect(report.note("unknown-column")?.text.en.contains("klant") == true)
  }

  @Test func `rules that are wrong have a line and a column`() async throws {
    let (tested, workspace) = try await session("redact:\n  kinds: [emial]\n")
    await tested.run("open \(workspace.folder)")
    let problem = try #require(tested.output.diagnostics.first { $0.code.id == "yaml.value" })
    guard case .file("workspace.yaml", 3, 11, _)? = problem.place else {
      Issue.record("\(String(describing: problem.place))")
      return
    }
  }
}
