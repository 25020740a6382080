import WorkbenchKit

/// The rules about texts, by the ids of the catalogue.
enum TextRule: String, CaseIterable {
  case policy = "TX-01"
  case mixed = "TX-02"
  case firstName = "TX-03"
  case term = "TX-04"
  case insideOut = "TX-05"
  case readability = "TX-06"
  case tone = "TX-07"
  case variants = "TX-08"
  case sentence = "TX-09"

  /// What the rule is called, how serious it is, why it matters, and cases that prove it.
  var declaration: RuleDeclaration {
    switch self {
    case .policy: AddressDeclarations.policy
    case .mixed: AddressDeclarations.mixed
    case .firstName: AddressDeclarations.firstName
    case .term: WordDeclarations.term
    case .insideOut: ReadingDeclarations.insideOut
    case .readability: ReadingDeclarations.readability
    case .tone: ToneDeclaration.tone
    case .variants: WordDeclarations.variants
    case .sentence: ReadingDeclarations.sentence
    }
  }

  /// What is wrong where the rule opens.
  var title: Text { declaration.title }

  /// How serious it is.
  ///
  /// Rules about words and readability start as information: contested, or a matter of taste.
  var severity: Diagnostic.Severity { declaration.severity }
}
