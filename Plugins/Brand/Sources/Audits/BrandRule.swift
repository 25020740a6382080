import WorkbenchKit
import WorkspaceKit

/// The rules about a brand and its promises, by the ids of the catalogue.
enum BrandRule: String, CaseIterable {
  case incomplete = "BR-01"
  case contradiction = "BR-02"
  case unseen = "BR-03"
  case inconsistent = "BR-04"
  case unproven = "BR-05"
  case signal = "BR-06"
  case indistinct = "BR-07"
  case unfinished = "PR-01"
  case broken = "PR-02"
  case over = "PR-03"
  case under = "PR-04"
  case idle = "PR-05"
  case untold = "PR-06"

  /// What the rule is called, how serious it is, why it matters, and cases that prove it.
  var declaration: RuleDeclaration {
    switch self {
    case .incomplete: BrandFileDeclarations.incomplete
    case .contradiction: ValueDeclarations.contradiction
    case .unseen: ValueDeclarations.unseen
    case .inconsistent: FitDeclarations.inconsistent
    case .unproven: BrandFileDeclarations.unproven
    case .signal: BrandFileDeclarations.signal
    case .indistinct: FitDeclarations.indistinct
    case .unfinished: PromiseFileDeclarations.unfinished
    case .broken: PromiseDeclarations.broken
    case .over: PromiseDeclarations.over
    case .under: PromiseDeclarations.under
    case .idle: PromiseFileDeclarations.idle
    case .untold: PromiseFileDeclarations.untold
    }
  }
}

extension Finding {
  /// A finding of a brand rule, with the severity and the question of the rule unless told otherwise.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - severity: how serious, where that differs from the rule.
  ///   - subject: the id of what it is about.
  ///   - aspect: what tells two findings on one subject apart.
  ///   - message: what was found.
  ///   - place: where; nil where there is none.
  ///   - evidence: the figures behind it.
  ///   - question: a question worth asking next, where that differs from the rule's.
  init(
    _ rule: BrandRule, _ severity: Diagnostic.Severity? = nil, subject: String,
    aspect: String? = nil, _ message: Text, at place: Place?, evidence: [Evidence.Operand] = [],
    question: Text? = nil
  ) {
    let declaration = rule.declaration
    self.init(
      rule: rule.rawValue, severity: severity ?? declaration.severity, subject: subject,
      message: message, places: place.map { [$0] } ?? [], evidence: evidence,
      question: question ?? declaration.question)
    self.aspect = aspect
  }

  /// The finding as an audit takes it.
  var hit: RuleHit {
    RuleHit(
      subject, aspect: aspect, message.asSentence, at: places, evidence: evidence,
      severity: severity, question: question)
  }
}
