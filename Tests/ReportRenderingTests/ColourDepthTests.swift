import ReportRendering
import Testing

@Suite struct ColourDepthTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], true, ColourDepth.palette),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], true, .full),
    (["TERM": "xterm"], true, .basic),
    (["TERM": "xterm-kitty"], true, .full),
    (["TERM": "xterm-direct"], true, .full),
    (["TERM": "dumb", "COLORTERM": "truecolor"], true, .none),
    ([:], true, .none),
    (["TERM": "xterm-256color"], false, .none),
    (["TERM": "xterm-256color", "NO_COLOR": "1"], true, .none),
    (["TERM": "xterm-256color", "NO_COLOR": ""], true, .palette),
    (["TERM": "xterm-256color", "FORCE_COLOR": "1"], false, .basic),
    (["TERM": "xterm-256color", "FORCE_COLOR": "true"], false, .palette),
    (["FORCE_COLOR": "yes"], false, .basic),
    (["FORCE_COLOR": "3", "NO_COLOR": "1"], false, .full),
    (["FORCE_COLOR": "2"], false, .palette),
    (["FORCE_COLOR": "0", "TERM": "xterm-256color"], true, .none),
  ])
  func followsTheConventions(
    _ environment: [String: String], _ isTerminal: Bool, _ expected: ColourDepth
  ) {
    #expect(ColourDepth.chosen(by: environment, isTerminal: isTerminal) == expected)
  }

  @Test(arguments: [
    ([:], RenderingOptions.Characters.unicode), (["LANG": "nl_NL.UTF-8"], .unicode),
    (["LANG": "nl_NL.utf8"], .unicode), (["LANG": "C"], .ascii),
    (["LC_ALL": "C", "LANG": "nl_NL.UTF-8"], .ascii),
    (["LC_ALL": "", "LANG": "en_US.UTF-8"], .unicode),
    (["LC_CTYPE": "nl_NL.ISO-8859-1"], .ascii),
  ])
  func knowsWhichCharactersATerminalShows(
    _ environment: [String: String], _ expected: RenderingOptions.Characters
  ) {
    #expect(RenderingOptions.Characters.supported(by: environment) == expected)
  }
}
