public import LineEditing
import Subprocess
import SystemPackage

/// Shows long answers in the person's pager: `$PAGER`, or `less -FRX`.
public struct Pager: Sendable {
  private let command: String
  private let hub: SignalHub

  /// Makes a pager.
  ///
  /// - Parameters:
  ///   - command: a command line for the system's shell.
  ///   - hub: told that Ctrl-C is the pager's while it runs.
  public init(command: String, hub: SignalHub) {
    self.command = command
    self.hub = hub
  }

  /// Whether a text does not fit on the screen.
  ///
  /// - Parameter text: the answer, already fitted to the width.
  func isNeeded(for text: String) -> Bool {
    guard Terminal.isTerminal(.output), let size = Terminal.size else { return false }
    var lines = 0
    for byte in text.utf8 where byte == 10 {
      lines += 1
      if lines >= size.rows { return true }
    }
    return false
  }

  /// Shows a text and waits until the person has seen it; writes it plainly when the pager fails.
  ///
  /// - Parameter text: the answer.
  func show(_ text: String) async {
    let shown: Bool = await hub.ignoringInterrupts {
      await Terminal.lent {
        do {
          let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", command], input: .string(text),
            output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
          return result.terminationStatus.isSuccess
        } catch {
          return false
        }
      }
    }
    if !shown { StandardStream.output.write(text) }
  }
}
