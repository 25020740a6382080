import Foundation
import PTYKit
import Testing

extension TerminalTests {
  /// Keys, pastes, resizes and Ctrl-C at random: afterwards the editor still reads a line.
  @Suite struct RandomKeys {
    /// More keys for a long run by hand.
    private static let keys =
      ProcessInfo.processInfo.environment["REIS_FUZZ_KEYS"].flatMap { Int($0) } ?? 300

    @Test(arguments: 1...4) func neverEndTheProgram(_ seed: UInt64) throws {
      var random = SplitMix(state: seed)
      let probe = try probe(["REIS_NOHINT": seed % 2 == 0 ? "1" : ""])
      for _ in 0..<Self.keys {
        if random.next() % 40 == 0 {
          probe.resize(
            rows: Int.random(in: 2...40, using: &random),
            columns: Int.random(in: 5...120, using: &random))
        }
        try probe.send(Self.key(&random))
        if random.next() % 8 == 0 { probe.drain(untilQuietFor: 1) }
      }
      probe.resize(rows: 24, columns: 80)
      try Self.expectAnAnswer(from: probe)
    }

    /// Ctrl-C overtakes the keys before it and may take keys after it along, so it can take a few tries.
    private static func expectAnAnswer(from probe: PTYProcess) throws {
      for attempt in 1...5 {
        try probe.send(.ctrl("c"))
        probe.drain()
        try probe.send("alive\(attempt)\r")
        do {
          return try probe.wait(for: "[alive\(attempt)]", timeout: 4)
        } catch PTYError.timeout where attempt < 5 {
          continue
        }
      }
    }

    /// One key; neither Ctrl-D nor Ctrl-\, which may well end the program.
    private static func key(_ random: inout SplitMix) -> String {
      let texts = ["a", "é", "€", "世", "😀", "’", " ", "\"", "\\", "-", "s", "by ", "many "]
      let sequences = [
        "[A", "[B", "[C", "[D", "[H", "[F", "[3~", "[1;5C", "[1;5D", "b", "f", "d", "x\"", "y",
        "\u{7f}", "OA", "[99;99R", "c", "u", "t", "<", ">",
      ]
      switch random.next() % 10 {
      case 0...4: return texts.randomElement(using: &random) ?? "a"
      case 5, 6:
        let controls = (UInt8(1)...31).filter { ![0x04, 0x1c].contains($0) }
        return String(Character(Unicode.Scalar(controls.randomElement(using: &random) ?? 1)))
      case 7, 8: return "\u{1b}" + (sequences.randomElement(using: &random) ?? "b")
      default:
        let length = Int.random(in: 1...400, using: &random)
        let text = (0..<length).map { $0 % 37 == 36 ? "\r\n" : "wörd " }.joined()
        return "\u{1b}[200~" + text + "\u{1b}[201~"
      }
    }
  }
}

/// A small generator of random numbers that gives the same ones every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
