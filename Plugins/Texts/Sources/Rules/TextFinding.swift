import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Something that a rule found in a text: a plain value, from which reports and audits are made.
struct TextFinding {
  /// The rule.
  let rule: TextRule
  /// How serious it is.
  let severity: Diagnostic.Severity
  /// The file, or the word for which several are used.
  let file: String
  /// The text within the file: its key, or where customers meet it; nil where that tells nothing.
  let part: String?
  /// What tells findings of one rule in one file apart.
  let aspect: String?
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

  /// Makes a finding; unless told otherwise, the part of the file tells it from others.
  init(
    _ rule: TextRule, severity: Diagnostic.Severity? = nil, in file: String, part: String? = nil,
    aspect: String? = nil, found: [String] = [], prefer: String = "", _ message: Text,
    places: [Place], evidence: [Evidence.Operand] = []
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.file = file
    self.part = part
    self.aspect = aspect ?? part
    self.found = found
    self.prefer = prefer
    self.message = message
    self.places = places
    self.evidence = evidence
  }

  /// The file, with the part of it where that tells more.
  var subject: String { part.map { "\(file) \($0)" } ?? file }

  /// The finding as `texts check` shows it.
  var finding: Finding {
    Finding(
      rule: rule.rawValue, severity: severity, subject: subject, message: message, places: places,
      evidence: evidence)
  }

  /// The finding as an audit takes it.
  var hit: RuleHit {
    RuleHit(
      file, aspect: aspect, message.asSentence, at: places, evidence: evidence, severity: severity)
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

  /// The file of a text.
  func path(_ document: Int) -> String { documents[document].path }
}
