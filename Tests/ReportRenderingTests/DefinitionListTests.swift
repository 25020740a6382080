import ReportRendering
import Testing
import WorkbenchKit

@Suite struct DefinitionListTests {
  @Test func namesAreAlignedAndMeaningsWrapped() {
    let text = PlainFormat().text(
      of: Report([.table(Fixtures.commands)]), RenderingOptions(width: 60))
    #expect(
      text == """
        Commands
          nps [of QUESTION] [by …]  Net promoter score with its
                                    interval, by group where groups
                                    are named
          touchpoints               The touchpoints of a journey

        """)
  }

  @Test func verbatimWordsAreNeverWrapped() {
    let line = String(repeating: "x y ", count: 40)
    let note = Note(.verbatim, .verbatim(line + "\n  second"))
    let text = PlainFormat().text(of: Report([.note(note)]), RenderingOptions(width: 40))
    #expect(text == line.dropLast() + "\n  second\n")
  }
}
