import WorkbenchKit

/// `record start`: writes what works to a script from now on.
struct RecordStartCommand: Command {
  static let path = Parameter.text(
    "script", .positional, .file(extensions: ["reis"]),
    help: Text("The script to write.", nl: "Het script dat geschreven wordt."), isRequired: true)
  static let overwrite = Parameter.flag(
    "overwrite",
    help: Text("Replaces a file of that name.", nl: "Vervangt een bestand met die naam."))

  var signature: CommandSignature {
    CommandSignature(
      "record start",
      Text(
        "Starts writing statements to a script.",
        nl: "Begint opdrachten in een script te schrijven."),
      details: Text(
        "Statements are written resolved and explicit, beginning with what is open, the filter and "
          + "the settings, so that nothing depends on how the session came about. A statement that "
          + "failed is kept as a comment.",
        nl: "Opdrachten worden voluit geschreven, te beginnen met wat open is, het filter en de "
          + "instellingen, zodat niets afhangt van hoe de sessie ontstond. Een mislukte opdracht "
          + "blijft als commentaar staan."),
      topic: .scripts, parameters: [Self.path, Self.overwrite],
      examples: [
        Example(
          "record start", Text("A name is needed", nl: "Er is een naam nodig"),
          failure: "argument.missing")
      ],
      searchTerms: ["save", "log", "macro", "opnemen", "bewaren"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    if let running = context.session.recording {
      throw Diagnostic(
        .recordingActive,
        Text("already recording to \(running)", nl: "er wordt al opgenomen in \(running)"),
        at: .statement(call.span), hint: Text("first: record stop", nl: "eerst: record stop"))
    }
    return Report(effects: [
      .startRecording(
        path: Spanned(call[Self.path] ?? "", at: call.span(of: Self.path)),
        overwrites: call[Self.overwrite] ?? false)
    ])
  }
}

/// `record stop`: ends the recording.
struct RecordStopCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "record stop", Text("Stops writing statements.", nl: "Stopt met opdrachten schrijven."),
      topic: .scripts,
      examples: [
        Example(
          "record stop", Text("Nothing is being recorded", nl: "Er loopt geen opname"),
          failure: "recording.none")
      ],
      searchTerms: ["end", "finish", "stoppen", "opname"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard context.session.recording != nil else {
      throw Diagnostic(
        .recordingNone, Text("no recording is running", nl: "er loopt geen opname"),
        at: .statement(call.span),
        hint: Text(
          "start one with: record start FILE", nl: "begin er een met: record start BESTAND"))
    }
    return Report(effects: [.stopRecording])
  }
}
