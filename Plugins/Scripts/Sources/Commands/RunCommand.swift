import WorkbenchKit

/// `run`: runs a script.
struct RunCommand: Command {
  static let path = Parameter.text(
    "script", .positional, .file(extensions: ["reis"]),
    help: Text("The script.", nl: "Het script."), isRequired: true)
  static let parameters = Parameter.text(
    "set", .option("set"), .word,
    help: Text(
      "NAME=VALUE for a parameter of the script; several with commas between.",
      nl: "NAAM=WAARDE voor een parameter van het script; meer met komma's ertussen."))

  var signature: CommandSignature {
    CommandSignature(
      "run", Text("Runs a script.", nl: "Voert een script uit."),
      details: Text(
        "Statements run one by one; the first error or unmet expectation stops the script and "
          + "names its line. Paths in a script start from the script's folder.",
        nl:
          "Opdrachten lopen een voor een; de eerste fout of niet uitgekomen verwachting stopt het "
          + "script en noemt de regel. Paden in een script beginnen bij de map van het script."),
      topic: .scripts, parameters: [Self.path, Self.parameters],
      examples: [
        Example(
          "run scripts/first-look.reis",
          Text("A first look at the sample", nl: "Een eerste blik op het voorbeeld"), output: ""),
        Example(
          "run missing.reis", Text("A script that is not there", nl: "Een script dat er niet is"),
          failure: "file.missing"),
      ],
      searchTerms: ["replay", "execute", "batch", "uitvoeren", "afspelen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var values: [String: String] = [:]
    for pair in (call[Self.parameters] ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Diagnostic(
          .parameterMalformed,
          Text("\"\(pair)\" is not NAME=VALUE", nl: "\"\(pair)\" is geen NAAM=WAARDE"),
          at: .statement(call.span(of: Self.parameters)),
          hint: Text("write --set month=2026-03", nl: "schrijf --set month=2026-03"))
      }
      values[String(parts[0])] = String(parts[1])
    }
    let path = Spanned(call[Self.path] ?? "", at: call.span(of: Self.path))
    return Report(effects: [.run(path: path, parameters: values, mode: .show)])
  }
}
