import CommandLanguage
import Testing

@Suite struct CompletenessTests {
  @Test(arguments: [
    "", "nps", "nps by channel", "nps |\ntop 3", "nps \\\nby channel", "filter a in (1,\n2)",
    "filter a = \"b\nc\"", "# a ( comment", "nps )", "nps # (", "nps ||", "a'b", "’s-Avonds",
  ])
  func theseAreWhole(_ text: String) {
    #expect(CommandLanguage.isComplete(text))
  }

  @Test(arguments: [
    "nps |", "nps | ", "nps |\n", "nps | # then", "nps \\", "nps \\  ", "filter a in (1,",
    "filter (a = 1\nand b = 2", "filter a = \"b", "filter a = 'b", "filter a = “b", "((a)",
  ])
  func theseGoOnOnTheNextLine(_ text: String) {
    #expect(!CommandLanguage.isComplete(text))
  }
}
