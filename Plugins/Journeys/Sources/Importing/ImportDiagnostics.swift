import WorkbenchKit

/// What is said about files that are imported.
enum ImportDiagnostics {
  /// A line that is left out.
  static func line(
    _ number: Int, of path: String, _ why: Text, code: DiagnosticCode = .importLine
  ) -> Diagnostic {
    Diagnostic(
      code, why, at: .file(path: path, line: number, column: nil, excerpt: nil),
      severity: .warning)
  }

  /// A file without touchpoints.
  static func nothing(_ form: ImportForm, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .importNothing,
      Text(
        "there are no touchpoints in this file", nl: "er staan geen contactmomenten in dit bestand"),
      at: .statement(span), hint: form.expected)
  }

  /// A file of another form.
  static func form(_ form: ImportForm, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .importForm,
      Text("this is no \(form.title.en)", nl: "dit is geen \(form.title.nl)"),
      at: .statement(span), hint: form.expected)
  }
}

extension StringProtocol {
  /// The text without white space at its ends; an accent that stands on a space stays.
  var trimmed: String {
    var rest = unicodeScalars[...]
    while rest.first?.properties.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.properties.isWhitespace == true { rest = rest.dropLast() }
    return String(String.UnicodeScalarView(rest))
  }
}

extension String {
  /// The text; nil when there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
