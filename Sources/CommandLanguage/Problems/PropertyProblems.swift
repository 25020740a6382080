import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What can be wrong with the scale, the codes and the other properties of a declaration.
extension DeclarationProblems {
  static func malformedScale(_ token: Token, meant: String?) -> Diagnostic {
    let widest = ScoreScale.widest
    return Diagnostic(
      .declarationScale,
      Text(
        "\(Shown.word(token.text)) is not a scale", nl: "\(Shown.word(token.text)) is geen schaal"),
      at: .statement(token.span),
      hint: meant.map { .write($0) }
        ?? Text(
          "lowest..highest with 2 to \(widest) answers, such as 1..5",
          nl: "laagste..hoogste met 2 tot \(widest) antwoorden, zoals 1..5"))
  }

  static func missingScale(_ span: SourceSpan, _ kind: String) -> Diagnostic {
    Diagnostic(
      .declarationScale,
      Text("\(kind) needs its scale", nl: "\(kind) heeft een schaal nodig"), at: .statement(span),
      hint: .such("\(kind) 1..5"))
  }

  static func notTheScale(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationScale,
      Text("nps is always asked on 0..10", nl: "nps wordt altijd op 0..10 gevraagd"),
      at: .statement(span),
      hint: Text(
        "leave the scale out, or declare it as rating",
        nl: "laat de schaal weg, of declareer het als rating"))
  }

  static func scaleNotAllowed(_ token: Token, kind: String) -> Diagnostic {
    Diagnostic(
      .declarationScale,
      Text("\(kind) has no scale", nl: "\(kind) heeft geen schaal"), at: .statement(token.span),
      hint: Text(
        "leave it out, or declare it as rating \(Shown.number(token.text))",
        nl: "laat hem weg, of declareer het als rating \(Shown.number(token.text))"))
  }

  static func notAllowed(
    _ token: Token, kind: String, _ allowed: [DeclarationDraft.Property]
  ) -> Diagnostic {
    Diagnostic(
      .declarationProperty,
      Text(
        "\(kind) has no \(Shown.word(token.text))",
        nl: "\(kind) heeft geen \(Shown.word(token.text))"),
      at: .statement(token.span), hint: .takes(allowed.map(\.shown)))
  }

  static func repeatedProperty(_ token: Token) -> Diagnostic {
    Diagnostic(
      .declarationProperty,
      Text(
        "\(Shown.word(token.text)) is one too many",
        nl: "\(Shown.word(token.text)) is er een te veel"),
      at: .statement(token.span), hint: Text("keep one of them", nl: "houd er een over"))
  }

  static func missingTouchpoint(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationProperty,
      Text("the id of a touchpoint is expected here", nl: "hier hoort de id van een contactpunt"),
      at: .statement(span), hint: .such("touchpoint wifi"))
  }

  static func missingElement(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationProperty,
      Text(
        "an element of the experience is expected here",
        nl: "hier hoort een element van de klantbeleving"),
      at: .statement(span), hint: .such("element support"))
  }

  static func unknownElement(_ token: Token) -> Diagnostic {
    let elements = ExperienceElement.allCases.map(\.rawValue)
    let nearest = Nearest.word(to: token.text, in: elements)
    let list = elements.joined(separator: ", ")
    return Diagnostic(
      .declarationProperty,
      Text(
        "there is no element \(Shown.word(token.text))",
        nl: "er is geen element \(Shown.word(token.text))"),
      at: .statement(token.span),
      hint: nearest.map { .didYouMean($0) } ?? Text("one of: \(list)", nl: "een van: \(list)"))
  }

  static func missingCode(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationMissing,
      Text("a code and its meaning are expected here", nl: "hier horen een code en zijn betekenis"),
      at: .statement(span), hint: .such("missing 11=blank 12=not-visited"))
  }

  static func missingMeaning(of code: Token, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationMissing,
      Text(
        "the code \(Shown.word(code.text)) needs a meaning",
        nl: "de code \(Shown.word(code.text)) heeft een betekenis nodig"),
      at: .statement(span), hint: .such("\(Quoting.word(code.text))=blank"))
  }

  static func unknownMeaning(_ token: Token) -> Diagnostic {
    let meanings = AbsenceCode.Meaning.allCases.map(\.rawValue)
    let nearest = Nearest.word(to: token.text, in: meanings)
    let list = meanings.joined(separator: ", ")
    return Diagnostic(
      .declarationMissing,
      Text(
        "there is no meaning \(Shown.word(token.text))",
        nl: "er is geen betekenis \(Shown.word(token.text))"),
      at: .statement(token.span),
      hint: nearest.map { .didYouMean($0) } ?? Text("one of: \(list)", nl: "een van: \(list)"))
  }

  static func repeatedCode(_ code: Token) -> Diagnostic {
    Diagnostic(
      .declarationMissing,
      Text(
        "the code \(Shown.word(code.text)) has two meanings",
        nl: "de code \(Shown.word(code.text)) heeft twee betekenissen"),
      at: .statement(code.span), hint: Text("keep one of them", nl: "houd er een over"))
  }

  static func codeOnScale(
    _ code: AbsenceCode, _ span: SourceSpan, _ scale: ClosedRange<Int>
  ) -> Diagnostic {
    let shown = ScaleWord.text(scale)
    return Diagnostic(
      .declarationMissing,
      Text(
        "\(code.value) is an answer of the scale \(shown)",
        nl: "\(code.value) is een antwoord op de schaal \(shown)"),
      at: .statement(span), hint: Text("narrow the scale", nl: "versmal de schaal"))
  }

  static func conditionTooRich(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationProperty,
      Text(
        "which rows answer a question is told by one column and its values",
        nl: "welke regels een vraag beantwoorden zegt een kolom met zijn waarden"),
      at: .statement(span), hint: .such("when metric = NPS"))
  }
}
