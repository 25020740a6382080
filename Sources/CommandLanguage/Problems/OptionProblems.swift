import WorkbenchKit

/// What can be wrong with options and names from the catalogue.
extension ArgumentProblems {
  static func unknownOption(_ token: Token, _ stage: Stage) -> Diagnostic {
    if let refusal = stage.signature?.refusals.first(where: { $0.option == token.text }) {
      return Diagnostic(
        .optionRefused,
        Text(
          "\"\(stage.name)\" takes no --\(refusal.option): \(refusal.reason.en)",
          nl: "\"\(stage.name)\" kent geen --\(refusal.option): \(refusal.reason.nl)"),
        at: .statement(token.span), hint: refusal.hint)
    }
    let nearest = Nearest.word(to: token.text, in: stage.options.keys.sorted())
    let hint: Text? =
      if stage.clauses[token.text] != nil {
        Text(
          "it is a clause: write \(token.text) without dashes",
          nl: "het is een bepaling: schrijf \(token.text) zonder streepjes")
      } else if let nearest {
        .didYouMean("--" + nearest)
      } else {
        .takes(stage.takes)
      }
    return Diagnostic(
      .optionUnknown,
      Text(
        "\"\(stage.name)\" has no option \(Shown.word("--" + token.text))",
        nl: "\"\(stage.name)\" kent geen optie \(Shown.word("--" + token.text))"),
      at: .statement(token.span), hint: hint ?? Text("it has none", nl: "het heeft er geen"))
  }

  static func repeatedOption(_ token: Token) -> Diagnostic {
    Diagnostic(
      .optionRepeated,
      Text("\"--\(token.text)\" is given twice", nl: "\"--\(token.text)\" staat er twee keer"),
      at: .statement(token.span), hint: Text("keep one of them", nl: "houd er een over"))
  }

  static func valueForFlag(_ token: Token) -> Diagnostic {
    Diagnostic(
      .argumentUnexpected,
      Text(
        "\"--\(token.text)\" is a switch and takes no value",
        nl: "\"--\(token.text)\" is een schakelaar en heeft geen waarde"),
      at: .statement(token.span), hint: .write("--" + token.text))
  }
}
