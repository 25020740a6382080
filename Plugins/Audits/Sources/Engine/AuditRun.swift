import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// One audit: every rule asked, suppressions applied, everything in a fixed order.
struct AuditRun: Sendable {
  /// What one rule gave.
  struct Result: Sendable {
    /// The rule.
    let entry: RuleBook.Entry
    /// Why it had nothing to look at; nil where it looked.
    var reason: Text?
    /// What it found and nobody suppressed.
    var open: [Finding] = []
    /// What it found and somebody suppressed.
    var suppressed: [Finding] = []
  }

  /// One result for each rule that was asked, in the order of the book.
  private(set) var results: [Result] = []
  /// The rules and what the workspace says about audits.
  let book: RuleBook

  /// Asks rules.
  ///
  /// - Parameters:
  ///   - book: all rules.
  ///   - selection: which rules and subjects are wanted.
  ///   - context: the session.
  /// - Throws: what is wrong with files of responses; `command.cancelled`.
  init(
    _ book: RuleBook, _ selection: AuditSelection = AuditSelection(), in context: Context
  ) async throws(Diagnostic) {
    self.book = book
    let audit = Audit(
      context, problems: Self.problems(of: context, book), ruleIdentifiers: book.identifiers)
    let active = book.files.audit.suppressions.filter {
      SuppressionState($0, on: context.today) == .active
    }
    let byRule = Dictionary(grouping: active) { $0.rule.uppercased() }
    var used: Set<Suppression> = []
    for entry in book.entries where selection.wants(entry.declaration) {
      try context.checkCancellation()
      var result = Result(entry: entry)
      switch try await entry.rule.check(audit.with(entry.thresholds)) {
      case .notApplicable(let reason): result.reason = reason
      case .hits(let hits):
        let suppressions = byRule[entry.declaration.id] ?? []
        for hit in hits where selection.wants(subject: hit.subject) {
          let finding = Self.finding(hit, entry)
          let covering = suppressions.filter { $0.covers(hit.subject) }
          used.formUnion(covering)
          if covering.isEmpty {
            result.open.append(finding)
          } else {
            result.suppressed.append(finding)
          }
        }
      }
      result.open.sort(by: Self.comesFirst)
      results.append(result)
    }
    if selection.isEverything { judgeSuppressions(active, used, byRule) }
  }

  /// The findings that nobody suppressed: the worst first, then rule by rule, then by place.
  var findings: [Finding] {
    results.flatMap(\.open).enumerated().sorted { left, right in
      let (first, second) = (left.element.severity.order, right.element.severity.order)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// How many findings were suppressed.
  var suppressedCount: Int { results.reduce(0) { $0 + $1.suppressed.count } }

  /// Suppressions that no finding needs any more are findings themselves.
  private mutating func judgeSuppressions(
    _ active: [Suppression], _ used: Set<Suppression>, _ byRule: [String: [Suppression]]
  ) {
    guard
      let position = results.firstIndex(where: {
        $0.entry.declaration.id == SuppressionRules.idle
      })
    else { return }
    let entry = results[position].entry
    for hit in SuppressionRules.idleHits(active.filter { !used.contains($0) }) {
      let finding = Self.finding(hit, entry)
      let isSuppressed = (byRule[entry.declaration.id] ?? []).contains { $0.covers(hit.subject) }
      if isSuppressed {
        results[position].suppressed.append(finding)
      } else {
        results[position].open.append(finding)
      }
    }
    results[position].open.sort(by: Self.comesFirst)
  }

  private static func problems(of context: Context, _ book: RuleBook) -> [Diagnostic] {
    (context.workspace?.diagnostics ?? []) + context.atlas.problems + book.problems
      + (context.workspace?.brandProblems(context.atlas) ?? [])
  }

  private static func finding(_ hit: RuleHit, _ entry: RuleBook.Entry) -> Finding {
    let declaration = entry.declaration
    var finding = Finding(
      rule: declaration.id, severity: hit.severity ?? declaration.severity, subject: hit.subject,
      message: hit.message, places: hit.places, evidence: hit.evidence,
      question: hit.question ?? declaration.question)
    finding.aspect = hit.aspect
    finding.title = declaration.title
    finding.rationale = declaration.rationale
    finding.thresholds = entry.operands
    return finding
  }

  /// By file, line and column, then by subject and aspect.
  private static func comesFirst(_ left: Finding, _ right: Finding) -> Bool {
    let (first, second) = (position(left), position(right))
    if first != second { return first < second }
    return (left.subject, left.aspect ?? "") < (right.subject, right.aspect ?? "")
  }

  private static func position(_ finding: Finding) -> (String, Int, Int) {
    guard case .file(let path, let line, let column, _)? = finding.places.first else {
      return ("", 0, 0)
    }
    return (path, line ?? 0, column ?? 0)
  }
}

/// Whether a suppression counts.
enum SuppressionState {
  /// It counts.
  case active
  /// It lacks its reason or its date.
  case incomplete
  /// Its last day is over.
  case over

  /// Judges a suppression.
  ///
  /// - Parameters:
  ///   - suppression: the suppression.
  ///   - today: the day taken as today.
  init(_ suppression: Suppression, on today: CivilDate) {
    if suppression.reason == nil || suppression.date == nil {
      self = .incomplete
    } else if let until = suppression.until, until.daysSinceEpoch < today.daysSinceEpoch {
      self = .over
    } else {
      self = .active
    }
  }
}
