import WorkbenchKit
import WorkspaceKit

/// What can be wrong with a declaration.
enum DeclarationProblems {
  static let codes: [DiagnosticCode] = [
    .declarationForm, .declarationKind, .declarationScale, .declarationMissing,
    .declarationProperty, .declarationRepeated,
  ]

  private static let form = Text.such("recommend = NETPRO as nps missing 11=blank")

  static func missingName(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationForm, Text("a name is expected here", nl: "hier hoort een naam"),
      at: .statement(span), hint: form)
  }

  static func missingColumn(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationForm,
      Text("the header of a column is expected here", nl: "hier hoort de kop van een kolom"),
      at: .statement(span), hint: form)
  }

  static func missingAs(
    after name: Spanned<String>, at span: SourceSpan, isCode: Bool
  ) -> Diagnostic {
    Diagnostic(
      .declarationForm,
      Text("as and a kind are expected here", nl: "hier horen as en een soort"),
      at: .statement(span),
      hint: isCode
        ? Text(
          "codes after missing stand without commas: missing 11=blank 12=not-visited",
          nl: "codes na missing staan zonder komma's: missing 11=blank 12=not-visited")
        : .such("\(Quoting.word(name.value)) as segment"))
  }

  static func missingKind(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .declarationKind, Text("a kind is expected after as", nl: "na as hoort een soort"),
      at: .statement(span), hint: kinds)
  }

  static func unknownKind(_ token: Token) -> Diagnostic {
    let nearest = Nearest.word(to: token.text, in: RoleWord.all)
    return Diagnostic(
      .declarationKind,
      Text(
        "there is no kind \(Shown.word(token.text))",
        nl: "er is geen soort \(Shown.word(token.text))"),
      at: .statement(token.span), hint: nearest.map { .didYouMean($0) } ?? kinds)
  }

  private static var kinds: Text {
    let list = RoleWord.all.joined(separator: ", ")
    return Text("one of: \(list)", nl: "een van: \(list)")
  }

  static func severalColumns(_ span: SourceSpan, kind: String) -> Diagnostic {
    Diagnostic(
      .declarationForm,
      Text("\(kind) has one column", nl: "\(kind) heeft een kolom"), at: .statement(span),
      hint: Text(
        "several columns belong to one question as multiple",
        nl: "meer kolommen horen bij een vraag met as multiple"))
  }

  static func repeated(_ name: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .declarationRepeated,
      Text(
        "\(Shown.word(name.value)) is declared twice",
        nl: "\(Shown.word(name.value)) wordt twee keer gedeclareerd"),
      at: .statement(name.span), hint: Text("give it another name", nl: "geef het een andere naam"))
  }

  /// A word after a declaration that belongs to none of its parts.
  static func unexpected(_ token: Token) -> Diagnostic {
    let words = DeclarationDraft.Property.allCases.dropFirst(2).map(\.rawValue)
    let nearest = token.bareWord.flatMap { Nearest.word(to: $0, in: words) }
    return Diagnostic(
      .declarationProperty,
      Text(
        "\(Shown.word(token.text)) does not belong in the declaration",
        nl: "\(Shown.word(token.text)) hoort niet in de declaratie"),
      at: .statement(token.span),
      hint: nearest.map { .didYouMean($0) }
        ?? Text(
          "possible: \(words.joined(separator: ", ")); declarations have commas between",
          nl: "mogelijk: \(words.joined(separator: ", ")); tussen declaraties staan komma's"))
  }
}
