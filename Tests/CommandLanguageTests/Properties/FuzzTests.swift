import CommandLanguage
import Testing
import WorkbenchKit

/// No text crashes the language or keeps it busy; the same seeds in every run.
@Suite struct FuzzTests {
  /// Reads a text in every way there is; places of problems lie within it.
  private func read(_ text: String) {
    let length = text.utf8.count
    if let problem = problem(text, ["a": "b c", "q": "2026-Q1"]) {
      if case .statement(let span)? = problem.place {
        #expect(span.start >= 0 && span.end <= length, "\(text)")
      } else {
        Issue.record("no place: \(text)")
      }
      #expect(!problem.message.en.isEmpty && !problem.message.nl.isEmpty)
    }
    _ = CommandLanguage.isComplete(text)
    _ = try? CommandLanguage.expression(text)
    _ = try? CommandLanguage.declarations(text)
    _ = try? History.expand(text, statements: ["nps", text])
    #expect(Script(text).items.isEmpty == false)
    for cursor in [0, length / 2, length] {
      let found = CommandLanguage.completions(for: text, cursor: cursor, in: TestEnvironment())
      #expect(found.replaced.start >= 0 && found.replaced.end <= length)
    }
  }

  @Test(arguments: 1...20)
  func randomBytes(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<100 {
      let bytes = (0..<dice.below(60)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
      read(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: 1...20)
  func randomWordsOfTheLanguage(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let words =
      Lines.right.flatMap { $0.split(separator: " ").map(String.init) }
      + [
        "(", ")", ",", "|", "=", "!=", "\"", "'", "“", "$", "$a", "$$", "\\", "\n", "#", "·", "--",
        "−1",
        "–x", "&&", "!", "!!", ";", "\u{0}", "👩‍👩‍👧", "e\u{301}", "not", "and", "in", "is", "of", "en",
      ]
    for _ in 0..<150 {
      let line = (0..<dice.below(14)).map { _ in dice.pick(words) }
      read(line.joined(separator: dice.below(4) == 0 ? "" : " "))
    }
  }

  @Test(arguments: Lines.right)
  func mutatedLines(_ line: String) {
    var dice = Dice(seed: UInt64(line.utf8.count))
    for _ in 0..<100 {
      var bytes = Array(line.utf8)
      for _ in 0...dice.below(3) {
        let position = dice.below(max(bytes.count, 1))
        switch dice.below(4) {
        case 0 where !bytes.isEmpty: bytes.remove(at: position)
        case 1 where !bytes.isEmpty: bytes[position] = UInt8(truncatingIfNeeded: dice.next())
        case 2: bytes.insert(dice.pick(Array("\"'()|,=$#\\ \n-".utf8)), at: position)
        default: bytes.removeLast(min(bytes.count, dice.below(8)))
        }
      }
      read(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func everyPrefixOfEveryLine() {
    for line in Lines.right {
      for end in line.indices { read(String(line[..<end])) }
    }
  }

  private static let pieces = [
    "(", ")", "a", "a ", "|", "| ", "\"", "'", "\\", "$", "$a ", "$$", "#", "–", "·", "\n", "nps\n",
    "nps|", "==", "&", "not ", "a'b", "a=1 and ", "x,", "👩‍👩‍👧", "\u{301}", "--", "\\\n", "(\n", "1.",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: pieces)
  func manyTimesTheSame(_ piece: String) {
    let text = String(repeating: piece, count: 6_000 / piece.utf8.count)
    for start in ["", "filter a = ", "filter a in (", "declare a as rating ", "nps by a, "] {
      read(start + text)
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["(", "a ", "\"", "nps\n", "x,", "nps|"])
  func aMegabyteOfTheSame(_ piece: String) {
    let text = "nps where a in (" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    _ = problem(text)
    _ = CommandLanguage.completions(
      for: text, cursor: text.utf8.count, in: TestEnvironment())
  }
}
