import Foundation
import PTYKit
import Testing

/// The pseudo-terminal tests, one after the other: each blocks its thread while it waits for the screen.
@Suite(.serialized, .ownThread, .timeLimit(.minutes(5))) enum TerminalTests {}

/// What the probe's prompt looks like while the line is empty.
let emptyPrompt = "pr>"

/// An environment in which nothing of the machine's owner counts.
func probeEnvironment(_ extra: [String: String] = [:]) -> [String: String] {
  var environment = [
    "TERM": "xterm-256color", "LANG": "C", "HOME": NSTemporaryDirectory(),
    "PATH": "/usr/bin:/bin", "EDITRC": "/dev/null", "REIS_NOHINT": "1",
  ]
  // So that a sanitizer's report does not get lost on the probe's screen (log_path=…).
  for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
    environment[name] = ProcessInfo.processInfo.environment[name]
  }
  environment.merge(extra) { $1 }
  return environment.filter { !$0.value.isEmpty }
}

/// The probe, started and waiting at its prompt; an empty value takes a variable away.
func probe(
  _ extra: [String: String] = [:], rows: Int = 24, columns: Int = 80, showing prompt: String = "pr>"
) throws -> PTYProcess {
  let process = try PTYProcess(
    BuiltProduct.path("lineprobe"), environment: probeEnvironment(extra), rows: rows,
    columns: columns)
  try process.wait("the prompt") { $0.lastLine.hasPrefix(prompt) }
  return process
}

extension PTYProcess {
  /// Presses Ctrl-C and waits until the line is dropped: it overtakes the keys typed after it.
  func interrupt() throws {
    let count = { self.transcript.components(separatedBy: "^C").count }
    let before = count()
    try send(.ctrl("c"))
    try wait("^C") { $0.lastLine == emptyPrompt && count() > before }
  }

  /// Types a line and waits for what the probe read.
  func enter(_ line: String, expecting answer: String? = nil) throws {
    try send(line + "\r")
    try wait(for: "[\(answer ?? line)]")
    try wait(lastLine: emptyPrompt)
  }
}
