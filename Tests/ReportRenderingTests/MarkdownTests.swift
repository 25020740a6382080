import ReportRendering
import Testing
import WorkbenchKit

@Suite struct MarkdownTests {
  /// Whatever the cells hold, every line of a table has the same number of columns.
  @Test(arguments: [UInt64](0..<150))
  func tablesStayWhole(_ seed: UInt64) throws {
    var dice = Dice(seed)
    var table = RandomReports.table(&dice)
    table.title = .verbatim("")
    let text = MarkdownFormat().text(of: Report([.table(table)]), RenderingOptions())
    let lines = text.unicodeScalars.split(separator: "\n").map { String($0) }
    let count = 2 + table.rows.count + table.totals.count
    for line in lines.prefix(count) {
      let bars = line.replacing(/\\./, with: "").count { $0 == "|" }
      #expect(bars == table.columns.count + 1, "\(line)")
    }
  }

  @Test func htmlAndMarksInDataAreWords() {
    let note = Note(
      .body, .verbatim("<script>alert(1)</script> *not bold* [no](link)\n# no heading"))
    let text = MarkdownFormat().text(of: Report([.note(note)]), RenderingOptions())
    #expect(
      text
        == "&lt;script&gt;alert(1)&lt;/script&gt; \\*not bold\\* \\[no\\](link)\n\\# no heading\n")
  }

  @Test func aFenceCannotBeClosedFromWithin() {
    let note = Note(.verbatim, .verbatim("```\nescaped"))
    let text = MarkdownFormat().text(of: Report([.note(note)]), RenderingOptions())
    #expect(text == "````text\n```\nescaped\n````\n")
  }
}
