import WorkbenchKit
import WorkspaceKit

/// All rules that are in force: of plugins and of the workspace, with their thresholds.
struct RuleBook: Sendable {
  /// One rule, where it came from and when it opens.
  struct Entry: Sendable {
    /// The rule.
    let rule: any AuditRule
    /// Everything there is to know about it.
    let declaration: RuleDeclaration
    /// The plugin or file that brought it.
    let origin: String
    /// Thresholds that differ from the standard, by id.
    var thresholds: [String: Double] = [:]

    /// The thresholds in force, as a finding shows them.
    var operands: [Evidence.Operand] {
      declaration.thresholds.map { threshold in
        let value = thresholds[threshold.id] ?? threshold.standard
        let title = Text.verbatim(threshold.id)
        if threshold.isWhole {
          return Evidence.Operand(threshold.id, title, .integer(Int(value)), threshold.kind)
        }
        if case .share = threshold.kind {
          return Evidence.Operand(threshold.id, title, .share(value), threshold.kind)
        }
        return Evidence.Operand(threshold.id, title, .decimal(value), threshold.kind)
      }
    }
  }

  /// The rules, family by family.
  private(set) var entries: [Entry] = []
  /// What is wrong with `audit.yaml` and the rules of the workspace, sorted by file and place.
  private(set) var problems: [Diagnostic] = []
  /// What the workspace says about its audits.
  let files: AuditFiles

  /// Gathers the rules.
  ///
  /// - Parameter context: the session.
  init(_ context: Context) {
    files = context.workspace?.audits ?? AuditFiles()
    problems = files.problems
    entries = context.rules.map {
      Entry(rule: $0.rule, declaration: $0.rule.declaration, origin: $0.plugin.id)
    }
    takeWorkspaceRules(context)
    takeThresholds()
    checkNames()
    entries.sort {
      RuleFamily.order(of: $0.declaration.id) < RuleFamily.order(of: $1.declaration.id)
    }
    problems = Self.sorted(problems)
  }

  /// The rule of an id; upper and lower case are equal.
  func entry(_ id: String) -> Entry? {
    let wanted = id.uppercased()
    return entries.first { $0.declaration.id == wanted }
  }

  /// The ids of all rules, in order.
  var identifiers: [String] { entries.map(\.declaration.id) }

  /// A complaint about the id of a rule that is not there.
  func unknown(_ id: String, at place: Place?) -> Diagnostic {
    let near = Suggestion.nearest(to: id.uppercased(), in: identifiers)
    return Diagnostic(
      .ruleUnknown, Text("there is no rule \"\(id)\"", nl: "er is geen regel \"\(id)\""), at: place,
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text("`rules` lists all", nl: "`rules` toont ze alle"))
  }

  private mutating func takeWorkspaceRules(_ context: Context) {
    for written in files.rules {
      if let other = entry(written.id) {
        problems.append(
          Diagnostic(
            .ruleDuplicate,
            Text(
              "there is a rule \(written.id) already, of \(other.origin)",
              nl: "er is al een regel \(written.id), van \(other.origin)"),
            at: written.points.place("id"),
            hint: Text("give it another id", nl: "geef hem een andere id")))
        continue
      }
      if let base = written.base {
        guard let found = entry(base) else {
          problems.append(unknown(base, at: written.points.place("extends")))
          continue
        }
        var entry = Entry(
          rule: found.rule, declaration: VariantDeclaration.make(of: found.declaration, written),
          origin: written.points.path, thresholds: found.thresholds)
        for choice in written.thresholds { set(choice, in: &entry) }
        problems += WorkspaceRuleReading.faults(ofVariant: written)
        if RuleDeclaration.isIdentifier(written.id) { entries.append(entry) }
      } else {
        let (rule, faults) = WorkspaceRuleReading.rule(written, context)
        problems += faults
        if let rule {
          entries.append(
            Entry(rule: rule, declaration: rule.declaration, origin: written.points.path))
        }
      }
    }
  }

  private mutating func takeThresholds() {
    for choice in files.audit.thresholds {
      let wanted = choice.rule.uppercased()
      guard let position = entries.firstIndex(where: { $0.declaration.id == wanted }) else {
        problems.append(unknown(choice.rule, at: choice.rulePlace))
        continue
      }
      var changed = entries[position]
      set(choice, in: &changed)
      entries[position] = changed
    }
  }

  private mutating func set(_ choice: ThresholdChoice, in entry: inout Entry) {
    let known = entry.declaration.thresholds
    let id = entry.declaration.id
    guard let threshold = known.first(where: { $0.id == choice.threshold }) else {
      let list = known.map(\.id).joined(separator: ", ")
      let hint =
        known.isEmpty
        ? Text("this rule has none", nl: "deze regel heeft er geen")
        : Text("thresholds of \(id): \(list)", nl: "drempels van \(id): \(list)")
      problems.append(
        Diagnostic(
          .thresholdUnknown,
          Text(
            "\(id) has no threshold \"\(choice.threshold)\"",
            nl: "\(id) heeft geen drempel \"\(choice.threshold)\""), at: choice.place, hint: hint))
      return
    }
    guard threshold.allows(choice.value) else {
      let (low, high) = (threshold.range.lowerBound, threshold.range.upperBound)
      problems.append(
        Diagnostic(
          .thresholdUnknown,
          Text { language in
            let bounds = [low, high].map {
              Numerals.decimal($0, digits: $0 == $0.rounded() ? 0 : 2, language)
            }
            return language == .nl
              ? "\(threshold.id) is een \(threshold.isWhole ? "heel " : "")getal van \(bounds[0]) tot en met \(bounds[1])"
              : "\(threshold.id) is a \(threshold.isWhole ? "whole " : "")number from \(bounds[0]) to \(bounds[1])"
          }, at: choice.place))
      return
    }
    entry.thresholds[threshold.id] = choice.value
  }

  /// Suppressions and marks name rules too.
  private mutating func checkNames() {
    let named =
      files.audit.suppressions.map { ($0.rule, $0.points) }
      + files.audit.marks.map { ($0.rule, $0.points) }
    for (rule, points) in named where entry(rule) == nil {
      problems.append(unknown(rule, at: points.place("rule")))
    }
  }

  private static func sorted(_ problems: [Diagnostic]) -> [Diagnostic] {
    func position(_ problem: Diagnostic) -> (String, Int, Int) {
      guard case .file(let path, let line, let column, _) = problem.place else { return ("", 0, 0) }
      return (path, line ?? 0, column ?? 0)
    }
    return problems.enumerated().sorted { left, right in
      let (first, second) = (position(left.element), position(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
