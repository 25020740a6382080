import Foundation
import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Suspension {
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func deathLeavesTheTerminalAsItWasFound(_ signal: Int32) throws {
      let probe = try probe()
      try probe.send("x")
      try probe.wait(lastLine: "pr> x")
      probe.signal(signal)
      #expect(try probe.waitForExit() == .signal(signal))
      #expect(probe.transcript.hasSuffix("\u{1b}[?2004l"))
      #expect(isCooked(probe.modes))
    }

    @Test func aCrashLeavesTheTerminalAsItWasFound() throws {
      // On a terminal Swift's backtrace asks what to do next and waits half a minute.
      let probe = try probe(["SWIFT_BACKTRACE": "enable=no"])
      try probe.send("crash\r")
      guard case .signal = try probe.waitForExit() else {
        Issue.record("it should have crashed")
        return
      }
      #expect(isCooked(probe.modes))
    }

    @Test func exitLeavesTheTerminalAsItWasFound() throws {
      let probe = try probe()
      try probe.send("exit\r")
      #expect(try probe.waitForExit() == .code(7))
      #expect(isCooked(probe.modes))
    }

    @Test func stopAndContinueDrawAgain() throws {
      let probe = try probe()
      try probe.send("half")
      try probe.wait(lastLine: "pr> half")
      probe.signal(SIGSTOP)
      try probe.waitUntilStopped()
      probe.signal(SIGCONT)
      try probe.send(" whole\r")
      try probe.wait(for: "[half whole]")
    }

    @Test(arguments: ["/bin/bash", "/bin/dash"].filter(FileManager.default.isExecutableFile))
    func aShellSuspendsAndResumesTheEditor(_ shell: String) throws {
      let session = try shellSession(shell)
      try session.send("half")
      try session.wait(lastLine: "pr> half")
      try session.send(.ctrl("z"))
      try session.wait(lastLine: "sh$")
      // The shell's own line editor may be at work; a command sees the modes it would start with.
      try session.send("stty -a | grep -o '[-]*icanon'; echo done\r")
      try session.wait(for: "\nicanon\ndone")
      #expect(session.transcript.contains("\u{1b}[?2004l"))
      try session.send("fg\r")
      try session.wait("the line again") { $0.lastLine == "pr> half" }
      try session.send(" whole\r")
      try session.wait(for: "[half whole]")
      try session.send(.ctrl("d"))
      try session.wait(for: "bye")
      try session.send("exit\r")
      #expect(try session.waitForExit() == .code(0))
    }

    @Test(arguments: ["/bin/bash", "/bin/dash"].filter(FileManager.default.isExecutableFile))
    func aShellSuspendsAndResumesARunningCommand(_ shell: String) throws {
      let session = try shellSession(shell)
      try session.send("pause\r")
      try session.wait(for: "pausing")
      try session.send(.ctrl("z"))
      try session.wait(lastLine: "sh$")
      try session.send("fg\r")
      try session.wait(for: "paused")
      try session.wait(lastLine: emptyPrompt)
      try session.enter("alive")
    }

    @Test func whatWasTypedAheadOfTheEndIsForTheShell() throws {
      let session = try shellSession("/bin/sh")
      try session.send("quit\recho REST$((1+1))\r")
      try session.wait(for: "REST2")
    }

    private func isCooked(_ modes: termios) -> Bool {
      let flags = tcflag_t(ICANON | ECHO | ISIG)
      return modes.c_lflag & flags == flags
    }

    /// An interactive shell that has started the probe.
    private func shellSession(_ shell: String) throws -> PTYProcess {
      var variables = probeEnvironment(["PS1": "sh$ "])
      variables["ENV"] = nil
      let arguments = shell.hasSuffix("bash") ? ["--norc", "--noprofile", "-i"] : ["-i"]
      let session = try PTYProcess(shell, arguments, environment: variables)
      try session.wait(lastLine: "sh$")
      try session.send(try BuiltProduct.path("lineprobe") + "\r")
      try session.wait(lastLine: emptyPrompt)
      return session
    }
  }
}
