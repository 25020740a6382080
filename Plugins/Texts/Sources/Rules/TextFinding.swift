import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Something that a rule found in a text: a plain value, from which reports and audits are made.
struct TextFinding {
  /// The rule.
  let rule: TextRule
  /// How serious it is.
  let severity: Diagnostic.Severity
  /// The file, with the key of the text where the file has several.
  let subject: String
  /// What was found, as written; one entry for each place.
  let found: [String]
  /// What to say instead; empty where nobody knows better.
  let prefer: String
  /// What was found, in one sentence.
  let message: Text
  /// Where: file, line and column, with the line itself.
  let places: [Place]
  /// The figures behind it.
  let evidence: [Evidence.Operand]

  /// Makes a finding.
  init(
    _ rule: TextRule, severity: Diagnostic.Severity? = nil, subject: String, found: [String] = [],
    prefer: String = "", _ message: Text, places: [Place], evidence: [Evidence.Operand] = []
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.subject = subject
    self.found = found
    self.prefer = prefer
    self.message = message
    self.places = places
    self.evidence = evidence
  }

  /// The finding as reports show it.
  var finding: Finding {
    Finding(
      rule: rule.rawValue, severity: severity, subject: subject, message: message, places: places,
      evidence: evidence)
  }
}

/// Counts lines and columns of several files, each from front to back.
struct PlaceBook {
  private var finders: [TextPlaces]
  private let documents: [TextDocument]

  init(_ documents: [TextDocument]) {
    self.documents = documents
    finders = documents.map(\.places)
  }

  /// The place of some bytes of a text's source.
  mutating func place(_ range: Range<Int>, in text: CheckedText) -> Place {
    finders[text.document].place(
      of: text.source.originalOffset(of: range.lowerBound), in: text.unit)
  }

  /// The top of a file.
  func top(_ document: Int) -> Place { .file(documents[document].path) }

  /// The file of a text, with its key where it has one.
  func subject(_ text: CheckedText) -> String {
    let path = documents[text.document].path
    return text.unit.key.map { "\(path) \($0)" } ?? path
  }

  /// The file of a text.
  func path(_ document: Int) -> String { documents[document].path }
}
