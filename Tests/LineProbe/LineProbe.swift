import Foundation
import LineEditing

/// A tiny prompt for the pseudo-terminal tests: it says what it read and runs a few telling commands.
@main struct LineProbe {
  static func main() async {
    let environment = ProcessInfo.processInfo.environment
    var options = EditorOptions(program: "reis", historyPath: environment["PROBE_HISTORY"])
    options.apply(environment: environment)
    if environment["PROBE_DUTCH"] != nil { options.texts = .dutch }
    if let limit = environment["PROBE_LIMIT"].flatMap({ Int($0) }) { options.historyLimit = limit }
    let right = environment["PROBE_RIGHT"].map { Prompt([Prompt.Run($0, .dim)]) }

    let hub: SignalHub
    do { hub = try SignalHub(Terminal.isInteractive ? .interactive : .batch) } catch {
      return say("\(error)")
    }
    let editor = LineEditor(options: options, completer: ProbeCompleter())
    hub.attach(editor.wake)

    var earlier = ""
    loop: while true {
      let prompt =
        earlier.isEmpty
        ? Prompt([Prompt.Run("pr", .cyan), Prompt.Run("> ")])
        : Prompt([Prompt.Run("..", .dim), Prompt.Run("> ")])
      switch await editor.readLine(prompt: prompt, right: right, continuing: earlier) {
      case .endOfInput:
        if earlier.isEmpty { break loop }
        earlier = ""
        say("(dropped)")
      case .interrupted:
        earlier = ""
        if !Terminal.isInteractive {
          say("interrupted")
          break loop
        }
      case .line(let line):
        let whole = earlier + line
        earlier = whole.hasSuffix("\\") ? whole + "\n" : ""
        let text = whole.trimmingCharacters(in: .whitespaces)
        if !earlier.isEmpty || text.isEmpty { continue }
        if let problem = await editor.remember(whole) { say("\(problem)") }
        if text == "quit" { break loop }
        let goesOn = await run(text, hub: hub, editor: editor)
        if !goesOn && !Terminal.isInteractive { break loop }
      }
    }
    if let problem = await editor.close() { say("\(problem)") }
    say("bye")
  }

  /// Runs one command; false when Ctrl-C ended it, which ends a script.
  private static func run(_ text: String, hub: SignalHub, editor: LineEditor) async -> Bool {
    let outcome = await withInterruptCancellation(hub) {
      say("Still stopping. Press Ctrl-C again to leave it running.")
    } _: {
      try await ProbeCommands(editor: editor).run(text)
    }
    switch outcome {
    case .finished: return true
    case .cancelled: say("[cancelled]")
    case .abandoned: say("[abandoned]")
    case .failed(let error): say("[failed \(error)]")
    }
    return false
  }
}

/// Prints a line at once.
func say(_ text: String) {
  print(text)
  fflush(nil)
}
