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
          Text("A first look at the sample", nl: "Een eerste blik op het voorbeeld"),
          output: #"""
            filter: wave = 2026-Q2
            Would customers recommend Buurtmarkt?
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
                n  Promoters  Passives  Detractors  NPS  Low  High  Flag   n eff.
            ─────────────────────────────────────────────────────────────────────
            2,788        817     1,324         647   +6   +3    +9        2,712.8
            n 2,788 valid of 2,908 (14 empty, 103 coded blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,712.8; 2 without
            a usable weight
            filter: wave = 2026-Q2
            as expected
            Where do they, and where do they not?
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region            n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Oost            609        215       279         115  +17  +11   +22
            West            924        298       448         178  +13   +8   +17
            Noord           489        148       239         102   +9   +2   +15
            Waddeneilan…     12          4         5           3   +8  −33   +46  indicative
            Zuid            748        151       350         247  −13  −19    −8
            Zeeland           6          –         –           –    –    –     –  suppressed
            ────────────────────────────────────────────────────────────────────────────────
            Total         2,788        817     1,324         647   +6   +3    +9
            – suppressed: too few answers to show a score
            1 column hidden: n_eff; shortened: region; see all with --width 91 or --format
            csv
            n 2,788 valid of 2,908 (14 empty, 103 coded blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,712.8; 2 without
            a usable weight
            filter: wave = 2026-Q2
            Is it the store or the customer?
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            customer_type      n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ───────────────────────────────────────────────────────────────────────────
            af en toe        763        183       408         172   +1   −4    +6
            nieuw            729         89       346         294  −28  −33   −23
            vast           1,296        545       570         181  +28  +24   +32
            ───────────────────────────────────────────────────────────────────────────
            Total          2,788        817     1,324         647   +6   +3    +9
            1 column hidden: n_eff; see all with --width 84 or --format csv
            n 2,788 valid of 2,908 (14 empty, 103 coded blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,712.8; 2 without
            a usable weight
            filter: wave = 2026-Q2
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region  customer_type      n  Promoters  Detractors  NPS  Low  High  Flag
            ─────────────────────────────────────────────────────────────────────────
            Oost    vast             271        142          21  +45  +37   +52
            West    vast             448        206          46  +36  +29   +42
            Noord   vast             231         92          35  +25  +15   +33
            Noord   af en toe        119         37          20  +14   +1   +26
            Oost    af en toe        174         50          35   +9   −1   +19
            ─────────────────────────────────────────────────────────────────────────
            Total                  2,788        817         647   +6   +3    +9
            2 columns hidden: passives, n_eff; see all with --width 92 or --format csv
            n 2,788 valid of 2,908 (14 empty, 103 coded blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,712.8; 2 without
            a usable weight
            7 rows left out by top 5
            filter: wave = 2026-Q2
            filter lifted
            """#),
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
