import ArgumentParser
import WorkbenchKit

/// The process's own arguments, as typed.
struct Invocation: ParsableArguments {
  static let usage = """
    reis [DIR | FILE …] [-c STATEMENT …] [OPTIONS]
    reis DIR run SCRIPT [--set NAME=VALUE …]
    reis new DIR [FILE …]
    some command | reis DIR -
    """

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "A workspace folder, survey files, `run SCRIPT`, `new DIR`, or - for standard input.",
      valueName: "words"))
  var words: [String] = []

  @Option(
    name: [.customShort("c"), .long],
    parsing: .unconditionalSingleValue,
    help: "Runs a statement and stops; may be given several times.")
  var command: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A parameter of the script.", valueName: "name=value"))
  var set: [String] = []

  @Option(name: .long, help: "table, plain, csv, json, jsonl or markdown.")
  var format: String?

  @Option(name: .long, help: "en or nl.")
  var language: String?

  @Option(name: .long, help: "Columns of a page of text.")
  var width: Int?

  @Option(name: .long, help: ArgumentHelp("The day taken as today.", valueName: "yyyy-mm-dd"))
  var today: String?

  @Flag(name: .long, help: "No colour, whatever the terminal.")
  var noColor = false

  @Flag(name: .long, help: "Results and problems only.")
  var quiet = false

  @Flag(name: .long, help: "Does not read the startup file.")
  var noStartup = false

  @Flag(name: .long, help: "Keeps no columns of large files for the next session, and uses none.")
  var noCache = false

  @Flag(name: .long, help: "Shows the version.")
  var version = false
}

/// What the process is asked to do.
enum Errand: Equatable {
  /// Open something, or what is around, and prompt.
  case prompt(open: [String])
  /// Run statements and stop.
  case statements([String], open: [String])
  /// Run a script and stop.
  case script(String, open: [String])
  /// Run what arrives on standard input and stop.
  case standardInput(open: [String])
  /// Make a workspace.
  case new(folder: String, files: [String])
  /// Show the version.
  case version
}

extension Invocation {
  /// Reads the words.
  ///
  /// - Throws: a sentence about what is wrong.
  func errand() throws -> Errand {
    if version { return .version }
    var open = words
    if words.first == "new" {
      guard words.count >= 2 else {
        throw ValidationError("new needs a folder: reis new DIR [FILE …]")
      }
      guard command.isEmpty else { throw ValidationError("new takes no statements") }
      return .new(folder: words[1], files: Array(words.dropFirst(2)))
    }
    if let position = words.firstIndex(of: "run"), position <= 1 {
      guard words.count == position + 2 else {
        throw ValidationError("run needs one script: reis DIR run SCRIPT")
      }
      guard command.isEmpty else { throw ValidationError("run takes no statements") }
      return .script(words[position + 1], open: Array(words[..<position]))
    }
    guard set.isEmpty else {
      throw ValidationError("--set belongs to run: reis DIR run SCRIPT --set …")
    }
    if words.last == "-" {
      open.removeLast()
      guard command.isEmpty else { throw ValidationError("- takes no statements") }
      return .standardInput(open: open)
    }
    return command.isEmpty ? .prompt(open: open) : .statements(command, open: open)
  }

  /// The values of `--set`, by name.
  ///
  /// - Throws: a sentence about what is wrong.
  func parameters() throws -> [String: String] {
    var values: [String: String] = [:]
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ValidationError("--set takes NAME=VALUE, not \"\(pair)\"")
      }
      values[String(parts[0])] = String(parts[1])
    }
    return values
  }
}
