extension Table {
  /// Findings as a table: one row for each, so that they can be sorted, narrowed and exported.
  ///
  /// - Parameter findings: what rules found.
  public init(_ findings: [Finding]) {
    self.init(
      id: "findings", title: Text("Findings", nl: "Bevindingen"),
      columns: [
        Column("severity", Text("Severity", nl: "Ernst"), .text),
        Column("rule", Text("Rule", nl: "Regel"), .text),
        Column("subject", Text("Subject", nl: "Onderwerp"), .text),
        Column("aspect", Text("Aspect", nl: "Aspect"), .text),
        Column("message", Text("Message", nl: "Melding"), .text),
        Column("places", Text("Places", nl: "Plaatsen"), .text),
        Column("evidence", Text("Evidence", nl: "Onderbouwing"), .text),
        Column("threshold", Text("Threshold", nl: "Drempel"), .text),
        Column("why", Text("Why", nl: "Waarom"), .text),
        Column("question", Text("Question", nl: "Vraag"), .text),
      ],
      rows: findings.map { finding in
        let places = finding.places.map(\.name).joined(separator: " ")
        func sentence(_ text: Text?) -> Value {
          text.map { .term(Term(sentence: $0)) } ?? .missing(.notApplicable)
        }
        func words(_ text: String) -> Value {
          text.isEmpty ? .missing(.notApplicable) : .text(text)
        }
        return [
          .term(finding.severity.term), .text(finding.rule), .text(finding.subject),
          words(finding.aspect ?? ""), sentence(finding.message), words(places),
          words(Self.words(finding.evidence)), words(Self.words(finding.thresholds)),
          sentence(finding.rationale), sentence(finding.question),
        ]
      })
    priorities = ["rule", "subject", "message", "severity"]
  }

  /// `n=812; mean=3.4125`: names and figures in full precision, the same in every language.
  private static func words(_ operands: [Evidence.Operand]) -> String {
    operands.map { operand in
      let value = operand.value.number.map { number in
        number == number.rounded() && number.magnitude < 1e15
          ? String(Int(number)) : String(number)
      }
      return "\(operand.id)=\(value ?? operand.value.word ?? "")"
    }.joined(separator: "; ")
  }
}

extension Diagnostic.Severity {
  /// The severity as a cell of a table: its word in files, its name for people.
  public var term: Term {
    switch self {
    case .info: Term(rawValue, Text("note", nl: "opmerking"))
    case .warning: Term(rawValue, Text("warning", nl: "waarschuwing"))
    case .error: Term(rawValue, Text("error", nl: "fout"))
    }
  }

  /// The worst comes first.
  public var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}

extension Place {
  /// `file:line:column` as tools write it; empty for a place in a statement.
  public var name: String {
    switch self {
    case .statement: ""
    case .file(let path, let line, let column, _):
      ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
  }
}
