import Foundation
import Testing

@testable import LineEditing

@Suite struct PlainInputTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    let pipe = InputPipe()
    pipe.type(bytes: bytes)
    pipe.end()
    var input = PlainInput(fd: pipe.keys.fileHandleForReading.fileDescriptor, wakeFD: -1)
    var lines: [String] = []
    while case .line(let line) = input.next(isInterrupted: { false }) { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n", ["a", "b"]), ("\n\na", ["", "", "a"]),
      ("één\0x\n", ["één\0x"]), ("a\rb\n", ["a\rb"]),
    ] as [(String, [String])])
  func splitsLines(_ text: String, _ expected: [String]) {
    #expect(lines(Array(text.utf8)) == expected)
  }

  @Test func repairsInvalidBytes() {
    #expect(lines([0x61, 0xe9, 0x0a]) == ["a\u{FFFD}"])
  }

  @Test func readsLinesLongerThanItsChunk() {
    let long = String(repeating: "x", count: 200_000)
    let pipe = InputPipe()
    let writer = Thread {
      pipe.type(long + "\nend\n")
      pipe.end()
    }
    writer.start()
    var input = PlainInput(fd: pipe.keys.fileHandleForReading.fileDescriptor, wakeFD: -1)
    #expect(input.next(isInterrupted: { false }) == .line(long))
    #expect(input.next(isInterrupted: { false }) == .line("end"))
    #expect(input.next(isInterrupted: { false }) == .endOfInput)
  }

  @Test func stopsWaitingWhenInterrupted() {
    let pipe = InputPipe()
    pipe.ring()
    var input = PlainInput(
      fd: pipe.keys.fileHandleForReading.fileDescriptor,
      wakeFD: pipe.wake.fileHandleForReading.fileDescriptor)
    #expect(input.next(isInterrupted: { true }) == .interrupted)
  }
}
