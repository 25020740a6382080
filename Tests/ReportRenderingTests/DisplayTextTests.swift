import ReportRendering
import Testing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中", 2), ("東京", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("ｱ", 1), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2),
    ("🇳🇱", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("a\u{200B}b", 2), ("\u{200D}", 0), ("…", 1),
    ("−", 1), ("█", 1), ("⠿", 1), ("─", 1), ("\u{AD}", 0), ("นี่", 1), ("￥", 2), ("♥\u{FE0E}", 1),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
  ])
  func width(_ text: String, _ cells: Int) {
    #expect(DisplayText.width(of: text) == cells)
  }

  @Test(arguments: [
    ("channel", 7, "channel"), ("channel", 6, "chann…"), ("東京都", 5, "東京…"), ("東京都", 4, "東…"),
    ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"), ("ab", 1, "…"), ("ab", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func cutsBetweenCharacters(_ text: String, _ cells: Int, _ expected: String) {
    #expect(DisplayText.truncated(text, to: cells) == expected)
  }

  @Test func paddingCountsCells() {
    #expect(DisplayText.padded("東", to: 4) == "東  ")
    #expect(DisplayText.padded("東", to: 4, toTheRight: true) == "  東")
    #expect(DisplayText.padded("東京", to: 3) == "東京")
  }

  @Test(arguments: [UInt64](0..<200))
  func cutTextsFit(_ seed: UInt64) {
    var dice = Dice(seed)
    let text = ControlCharacters.neutralised(RandomReports.words(&dice))
    for width in 0...20 {
      let cut = DisplayText.truncated(text, to: width)
      #expect(DisplayText.width(of: cut) <= width)
      if DisplayText.width(of: text) <= width { #expect(cut == text) }
    }
  }
}

@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("Den Haag", "Den Haag"), ("a\nb", "a␤b"), ("a\r\nb", "a␤b"), ("a\rb", "a␤b"), ("a\tb", "a b"),
    ("\u{1B}[31mred", "·[31mred"), ("\u{9B}2J", "·2J"), ("a\u{0}b\u{7F}", "a·b·"),
    ("\u{202E}txt.exe", "·txt.exe"), ("\u{2066}x\u{2069}", "·x·"), ("a\u{2028}b", "a␤b"),
    ("\u{85}", "␤"), ("中文 é", "中文 é"),
  ])
  func showsWhatCouldDoHarm(_ text: String, _ expected: String) {
    #expect(ControlCharacters.neutralised(text) == expected)
  }
}
