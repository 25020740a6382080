import Foundation
import PTYKit
import Testing

/// The pseudo-terminal tests of the program itself, one after the other.
@Suite(.serialized, .ownThread, .timeLimit(.minutes(10))) enum ShellTests {}

/// The checkout's own folder.
let checkout = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// What the prompt looks like while the line is empty.
let emptyPrompt = "reis:buurtmarkt>"

/// A folder of its own for one test, with nothing of the machine's owner in it.
func temporaryFolder() throws -> String {
  let path = NSTemporaryDirectory() + "reis-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}

/// The environment of a person who has set nothing.
func plainEnvironment(home: String, _ extra: [String: String] = [:]) -> [String: String] {
  var environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home, "PATH": "/usr/bin:/bin",
    "EDITRC": "/dev/null", "REIS_NOHINT": "1", "PAGER": "cat",
  ]
  environment.merge(extra) { $1 }
  return environment.filter { !$0.value.isEmpty }
}

/// The program at its prompt in the sample workspace.
func reis(
  _ arguments: [String] = [checkout + "/workspace"], _ extra: [String: String] = [:],
  home: String? = nil, rows: Int = 30, columns: Int = 100, showing prompt: String = emptyPrompt
) throws -> PTYProcess {
  let process = try PTYProcess(
    BuiltProduct.path("reis"), arguments,
    environment: plainEnvironment(home: try home ?? temporaryFolder(), extra), rows: rows,
    columns: columns)
  try process.wait("the prompt") { $0.lastLine.hasPrefix(prompt) }
  return process
}

/// The program without a terminal: what it wrote, and how it ended.
struct PipedRun {
  let output: String
  let error: String
  let status: Int32

  /// Runs the program with pipes and waits for its end.
  init(
    _ arguments: [String], input: String = "", _ extra: [String: String] = [:],
    folder: String = checkout + "/workspace"
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProduct.path("reis"))
    process.arguments = arguments
    process.environment = plainEnvironment(home: try temporaryFolder(), extra)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Files instead of pipes: nothing is lost and nothing can fill up.
    let base = try temporaryFolder()
    for name in ["in", "out", "err"] {
      _ = FileManager.default.createFile(
        atPath: "\(base)/\(name)", contents: name == "in" ? Data(input.utf8) : nil)
    }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: "\(base)/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(base)/out"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(base)/err"))
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOfFile: "\(base)/out", encoding: .utf8)
    error = try String(contentsOfFile: "\(base)/err", encoding: .utf8)
    status = process.terminationStatus
  }
}
