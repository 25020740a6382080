import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Makes rules of what a workspace wrote, and says everything that is wrong with it.
enum WorkspaceRuleReading {
  /// A rule with a condition of its own.
  ///
  /// - Parameters:
  ///   - written: the rule as written.
  ///   - context: reads the condition.
  /// - Returns: the rule where it can be used, and all that is wrong with it.
  static func rule(
    _ written: WorkspaceRule, _ context: Context
  ) -> (rule: ConditionRule?, faults: [Diagnostic]) {
    var faults = idFaults(written)
    let properties = RuleProperties(of: written.subject ?? .touchpoint)
    let table = properties.table
    var condition: TableCondition?
    var isMeasured = false
    if let text = written.condition {
      do throws(Diagnostic) {
        let expression = try context.expressions(text)
        condition = try TableCondition(expression, on: table)
        let names = Set(expression.columnNames.map { $0.value.lowercased() })
        isMeasured = properties.properties.contains {
          $0.isMeasured && names.contains($0.column.id)
        }
      } catch {
        faults.append(placed(error, written))
      }
    } else {
      faults.append(
        missing("when", Text("a condition", nl: "een voorwaarde"), written))
    }
    var template: MessageTemplate?
    if let message = written.message {
      do throws(MessageTemplate.Unknown) {
        template = try MessageTemplate(message, columns: table.columns)
      } catch {
        faults.append(unknown(error.name, "message", written.points.place("message"), table))
      }
    } else {
      faults.append(missing("message", Text("what it says", nl: "wat hij zegt"), written))
    }
    if let condition { faults += caseFaults(written, condition, properties) }
    guard RuleDeclaration.isIdentifier(written.id), let condition, let template else {
      return (nil, faults)
    }
    return (
      ConditionRule(
        declaration: declaration(written), subject: written.subject ?? .touchpoint,
        condition: condition, written: written.condition ?? "", message: template,
        properties: properties, needsAnswers: isMeasured),
      faults
    )
  }

  /// What is wrong with a variant of another rule, besides its thresholds.
  static func faults(ofVariant written: WorkspaceRule) -> [Diagnostic] {
    var faults = idFaults(written)
    for (key, isThere) in [
      ("when", written.condition != nil), ("message", written.message != nil),
      ("must", !written.must.isEmpty), ("must-not", !written.mustNot.isEmpty),
    ] where isThere {
      faults.append(
        Diagnostic(
          .ruleInvalid,
          Text(
            "a variant of a rule has no \(key) of its own",
            nl: "een variant van een regel heeft geen eigen \(key)"), at: written.points.place(key),
          hint: Text("leave out \(key), or extends", nl: "laat \(key) weg, of extends")))
    }
    return faults
  }

  private static func declaration(_ written: WorkspaceRule) -> RuleDeclaration {
    RuleDeclaration(
      written.id, written.severity?.diagnostic ?? .warning,
      written.title ?? Text("a rule of this workspace", nl: "een regel van deze werkruimte"),
      rationale: written.rationale
        ?? Text("This workspace asks for it.", nl: "Deze werkruimte vraagt erom."),
      question: written.question
        ?? Text("What can be done about it?", nl: "Wat is eraan te doen?"), cases: [])
  }

  private static func idFaults(_ written: WorkspaceRule) -> [Diagnostic] {
    if RuleDeclaration.isIdentifier(written.id) { return [] }
    return [
      Diagnostic(
        .ruleInvalid,
        Text(
          "\"\(written.id)\" is no id of a rule", nl: "\"\(written.id)\" is geen id van een regel"),
        at: written.points.place("id"),
        hint: Text(
          "capital letters, a dash and two digits: BM-01",
          nl: "hoofdletters, een streepje en twee cijfers: BM-01"))
    ]
  }

  private static func missing(_ key: String, _ what: Text, _ written: WorkspaceRule) -> Diagnostic {
    Diagnostic(
      .ruleInvalid,
      Text(
        "rule \(written.id) lacks \(what.en) (\(key))",
        nl: "regel \(written.id) mist \(what.nl) (\(key))"), at: written.points.place(),
      hint: Text("add \(key): …", nl: "voeg \(key): … toe"))
  }

  private static func unknown(
    _ name: String, _ key: String, _ place: Place, _ table: Table
  ) -> Diagnostic {
    let ids = table.columns.map(\.id)
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      .ruleInvalid,
      Text(
        "\(key): there is no property \"\(name)\"", nl: "\(key): er is geen eigenschap \"\(name)\""),
      at: place,
      hint: Suggestion.nearest(to: name, in: ids).map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      } ?? Text("properties: \(list)", nl: "eigenschappen: \(list)"))
  }

  /// A problem of the condition at its place in the file.
  private static func placed(_ problem: Diagnostic, _ written: WorkspaceRule) -> Diagnostic {
    var copy = problem
    let point = written.points.point("when")
    guard case .statement(let span)? = problem.place, let text = written.condition else {
      copy.place = written.points.place("when")
      return copy
    }
    let before = String(decoding: Array(text.utf8.prefix(span.start)), as: UTF8.self)
    let shift = before.unicodeScalars.count + (written.isConditionQuoted ? 1 : 0)
    copy.place = .file(
      path: written.points.path, line: point.line, column: point.column + shift, excerpt: nil)
    return copy
  }

  private static func caseFaults(
    _ written: WorkspaceRule, _ condition: TableCondition, _ properties: RuleProperties
  ) -> [Diagnostic] {
    let table = properties.table
    let cases = written.must.map { ($0, true) } + written.mustNot.map { ($0, false) }
    return cases.flatMap { example, mustOpen -> [Diagnostic] in
      let ids = table.columns.map(\.id)
      let unknown = example.properties.keys.sorted().filter { !ids.contains($0) }
      if !unknown.isEmpty {
        return unknown.map {
          self.unknown($0, mustOpen ? "must" : "must-not", example.place, table)
        }
      }
      let row = table.columns.map { column -> Value in
        guard let word = example.properties[column.id] else { return .missing(.empty) }
        if case .decimal = column.kind { return Double(word).map { .decimal($0) } ?? .text(word) }
        return column.kind == .date ? .date(word) : .text(word)
      }
      guard (condition.holds(for: row) == true) != mustOpen else { return [] }
      return [
        Diagnostic(
          .ruleCase,
          mustOpen
            ? Text(
              "with these properties rule \(written.id) must open, and does not",
              nl: "met deze eigenschappen moet regel \(written.id) melden, en doet dat niet")
            : Text(
              "with these properties rule \(written.id) must not open, and does",
              nl: "met deze eigenschappen mag regel \(written.id) niet melden, en doet dat wel"),
          at: example.place,
          hint: Text("correct `when` or the case", nl: "verbeter `when` of de proef"))
      ]
    }
  }
}

/// A rule under another id, with other thresholds.
enum VariantDeclaration {
  /// What is known of the variant: everything that it does not say itself is that of the rule.
  ///
  /// - Parameters:
  ///   - base: the rule.
  ///   - written: the variant.
  static func make(of base: RuleDeclaration, _ written: WorkspaceRule) -> RuleDeclaration {
    var copy = base
    copy.id = written.id
    if let severity = written.severity { copy.severity = severity.diagnostic }
    if let title = written.title { copy.title = title }
    if let rationale = written.rationale { copy.rationale = rationale }
    if let question = written.question { copy.question = question }
    return copy
  }
}

extension WorkspaceRule.Severity {
  /// The severity as findings have it.
  var diagnostic: Diagnostic.Severity {
    switch self {
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}
