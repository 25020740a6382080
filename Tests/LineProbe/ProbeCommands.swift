import Foundation
import LineEditing

/// What the probe can do; everything else is said back.
struct ProbeCommands: Sendable {
  let editor: LineEditor

  func run(_ text: String) async throws {
    switch text {
    case "pause":
      say("pausing")
      try await Task.sleep(for: .milliseconds(700))
      say("paused")
    case "sleep":
      say("sleeping")
      try await Task.sleep(for: .seconds(30))
    case "spin": try spin()
    case "hang":
      say("hanging")
      let end = Date(timeIntervalSinceNow: 20)
      while Date() < end { usleep(10_000) }
    case "later":
      let wake = editor.wake
      Task {
        try await Task.sleep(for: .milliseconds(500))
        wake.message("job 7 done: 1.204 antwoorden\ngeïmporteerd")
      }
    case "partial":
      print("no break at the end", terminator: "")
      fflush(nil)
    case "history":
      for (index, entry) in await editor.entries.enumerated() { say("\(index + 1)  \(entry)") }
    case "child": await Terminal.lent { spawnChild() }
    case "crash": fatalError("on purpose")
    case "exit": exit(7)
    default: say("got \(text.count) [" + text.replacingOccurrences(of: "\n", with: "⏎") + "]")
    }
  }

  private func spin() throws {
    say("spinning")
    var state: UInt64 = 1
    let end = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      for _ in 0..<10_000 { state = state &* 6_364_136_223_846_793_005 &+ 1 }
      try Task.checkCancellation()
    }
    say("spun \(state)")
  }

  /// A shell that reads a line from the terminal, in our own process group.
  private func spawnChild() {
    var pid: pid_t = 0
    let arguments = ["/bin/sh", "-c", "echo ready; read answer; echo \"child got $answer\""]
    var argv = unsafe arguments.map { unsafe strdup($0) }
    unsafe argv.append(nil)
    defer { unsafe argv.forEach { unsafe free($0) } }
    guard unsafe posix_spawn(&pid, "/bin/sh", nil, nil, argv, environ) == 0 else { return }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0 && errno == EINTR {}
  }
}
