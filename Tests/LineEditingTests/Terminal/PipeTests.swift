import Foundation
import PTYKit
import Testing

extension TerminalTests {
  /// The same program without a terminal at one end or both.
  @Suite struct Pipes {
    private func shell(_ command: String) throws -> PTYProcess {
      var variables = probeEnvironment()
      variables["PROBE"] = try BuiltProduct.path("lineprobe")
      return try PTYProcess("/bin/sh", ["-c", command], environment: variables)
    }

    @Test func aPipeIsReadWithoutAPrompt() throws {
      let session = try shell("printf 'één\\r\\ntwee\\377' | \"$PROBE\"")
      #expect(try session.waitForExit() == .code(0))
      #expect(session.screen.text == "got 3 [één]\ngot 5 [twee\u{FFFD}]\nbye")
      #expect(!session.raw.contains(0x1b))
    }

    @Test(arguments: ["< /dev/null", "<&-"])
    func nothingToReadIsTheEnd(_ redirection: String) throws {
      let session = try shell("\"$PROBE\" \(redirection)")
      #expect(try session.waitForExit() == .code(0))
      #expect(session.screen.text == "bye")
    }

    @Test func controlCEndsAWaitOnATerminalWhoseOutputGoesElsewhere() throws {
      let session = try shell("\"$PROBE\" | cat")
      try session.send("a line\r")
      try session.wait(for: "got 6 [a line]")
      try session.send(.ctrl("c"))
      #expect(try session.waitForExit() != .code(1))
    }
  }
}
