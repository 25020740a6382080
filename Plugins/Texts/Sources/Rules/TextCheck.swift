import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// All rules over a selection of texts.
struct TextCheck {
  /// What was found, by file, then by rule, then by place.
  let findings: [TextFinding]
  /// Word lists and expressions that could not be used.
  let problems: [Diagnostic]

  /// What texts are held against.
  struct Measure {
    /// Who is addressed how.
    var policy: AddressPolicy
    /// The words to avoid.
    var lists: [WordList]
    /// From when on rules open.
    var limits: TextLimits
    /// The rules to apply.
    var rules = Set(TextRule.allCases)

    /// Whether a rule applies.
    func includes(_ rule: TextRule) -> Bool { rules.contains(rule) }
  }

  /// Applies the rules; Ctrl-C stops between two texts.
  ///
  /// - Throws: `command.cancelled`.
  init(_ selection: TextSelection, _ measure: Measure, in context: Context) throws(Diagnostic) {
    var places = PlaceBook(selection.documents)
    var findings: [TextFinding] = []
    let address = AddressRules(policy: measure.policy)
    let isAboutAddress = [.policy, .mixed, .firstName].contains { measure.includes($0) }
    let terms = TermRules(measure.includes(.term) ? measure.lists : [])
    var expressions = ExpressionRules(measure.includes(.term) ? measure.lists : [])
    var variants = VariantRules(measure.includes(.variants) ? measure.lists : [])
    var words = TermFindings()
    for text in selection.texts {
      try context.checkCancellation()
      if isAboutAddress {
        findings += address.findings(in: text, &places).filter { measure.includes($0.rule) }
      }
      if measure.includes(.term) {
        words.add(terms.hits(in: text), in: text, &places)
        words.add(expressions.hits(in: text, &places), in: text, &places)
      }
      variants.look(at: text, &places)
    }
    findings += words.findings(places)
    findings += try Self.passages(selection, measure, context, &places)
    findings += variants.findings()
    self.findings = Self.sorted(findings)
    problems = expressions.problems
  }

  private static func passages(
    _ selection: TextSelection, _ measure: Measure, _ context: Context, _ places: inout PlaceBook
  ) throws(Diagnostic) -> [TextFinding] {
    let wanted = measure.rules.intersection([.insideOut, .readability, .sentence, .tone])
    guard !wanted.isEmpty else { return [] }
    let reading = ReadingRules(brand: selection.brand, limits: measure.limits, wanted: wanted)
    let passages = selection.passages
    var findings: [TextFinding] = []
    for passage in passages {
      try context.checkCancellation()
      findings += reading.findings(in: passage, &places)
    }
    if wanted.contains(.tone) {
      findings += ToneRule.findings(in: passages, ofAtLeast: measure.limits.tone, places)
    }
    return findings
  }

  /// By file and rule, then by place; what is about all files comes last.
  private static func sorted(_ findings: [TextFinding]) -> [TextFinding] {
    func key(_ finding: TextFinding) -> (Int, String, String, Int, Int) {
      let isAcross = finding.rule == .variants
      guard case .file(let path, let line, let column, _) = finding.places.first else {
        return (1, "", finding.rule.rawValue, 0, 0)
      }
      return (
        isAcross ? 1 : 0, isAcross ? "" : path, finding.rule.rawValue, line ?? 0, column ?? 0
      )
    }
    return findings.enumerated().sorted { left, right in
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
