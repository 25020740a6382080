import Foundation
import Testing

@testable import LineEditing

/// A pipe to feed an input from, with a second one to wake it.
final class InputPipe: Sendable {
  let keys = Pipe()
  let wake = Pipe()

  func type(_ text: String) { keys.fileHandleForWriting.write(Data(text.utf8)) }
  func type(bytes: [UInt8]) { keys.fileHandleForWriting.write(Data(bytes)) }
  func end() { keys.fileHandleForWriting.closeFile() }
  func ring() { wake.fileHandleForWriting.write(Data([1])) }

  var input: TerminalInput {
    TerminalInput(
      fd: keys.fileHandleForReading.fileDescriptor,
      wakeFD: wake.fileHandleForReading.fileDescriptor)
  }
}

@Suite struct TerminalInputTests {
  private func events(_ bytes: [UInt8]) -> [TerminalInput.Event] {
    let pipe = InputPipe()
    pipe.type(bytes: bytes)
    pipe.end()
    var input = pipe.input
    var events: [TerminalInput.Event] = []
    while events.last != .endOfInput { events.append(input.next()) }
    return events.dropLast()
  }

  @Test func decodesScalarsOfEveryLength() {
    #expect(events(Array("aé€😀".utf8)) == ["a", "é", "€", "😀"].map { .scalar($0) })
  }

  @Test(arguments: [
    ([0xff, 0x61], ["\u{FFFD}", "a"]), ([0xc3, 0x61], ["\u{FFFD}", "a"]),
    ([0xe2, 0x82], ["\u{FFFD}", "\u{FFFD}"]), ([0x80], ["\u{FFFD}"]),
    ([0xed, 0xa0, 0x80], ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
  ])
  func replacesInvalidBytes(_ bytes: [UInt8], _ expected: [Unicode.Scalar]) {
    #expect(events(bytes) == expected.map { .scalar($0) })
  }

  @Test func deliversAPasteInOnePiece() {
    let events = events(Array("a\u{1b}[200~één\r\ntwee\u{1b}[201~b".utf8))
    #expect(events == [.scalar("a"), .paste("één\r\ntwee"), .scalar("b")])
  }

  @Test func keepsWhatLooksLikeAMarkInsideAPaste() {
    let events = events(Array("\u{1b}[200~\u{1b}[20\u{1b}[200~x\u{1b}[201~".utf8))
    #expect(events == [.paste("\u{1b}[20\u{1b}[200~x")])
  }

  @Test func endsAnUnfinishedPasteAtTheEndOfInput() {
    #expect(events(Array("\u{1b}[200~half".utf8)) == [.paste("half")])
  }

  @Test func splitMarksAreStillMarks() {
    let pipe = InputPipe()
    var input = pipe.input
    let bytes = Array("\u{1b}[200~x\u{1b}[201~".utf8)
    let writer = Thread {
      for byte in bytes {
        pipe.type(bytes: [byte])
        usleep(1_000)
      }
    }
    writer.start()
    #expect(input.next() == .paste("x"))
  }

  @Test func aLoneEscapeIsAKey() {
    let pipe = InputPipe()
    pipe.type("\u{1b}")
    var input = pipe.input
    #expect(input.next() == .scalar("\u{1b}"))
  }

  @Test func otherSequencesAreNotHeldBack() {
    #expect(events(Array("\u{1b}[A".utf8)) == ["\u{1b}", "[", "A"].map { .scalar($0) })
  }

  @Test func wakesWithoutLosingAKey() {
    let pipe = InputPipe()
    pipe.ring()
    pipe.type("k")
    var input = pipe.input
    #expect(input.next() == .wake)
    #expect(input.next() == .scalar("k"))
  }

  @Test func leavesTypeAheadInTheTerminal() {
    let pipe = InputPipe()
    pipe.type("ab")
    var input = pipe.input
    #expect(input.next() == .scalar("a"))
    #expect(pipe.keys.fileHandleForReading.readData(ofLength: 1) == Data("b".utf8))
  }
}
