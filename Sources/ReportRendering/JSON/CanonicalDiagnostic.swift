public import Diagnostics
import WorkbenchKit

/// Problems and findings as language-neutral JSON.
public enum CanonicalDiagnostic {
  /// A problem.
  ///
  /// - Parameter diagnostic: the problem.
  public static func json(of diagnostic: Diagnostic) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(diagnostic.code.id), "severity": .string(diagnostic.severity.rawValue),
      "message": CanonicalReport.json(of: diagnostic.message),
    ]
    if let place = diagnostic.place { members["place"] = json(of: place) }
    if let hint = diagnostic.hint { members["hint"] = CanonicalReport.json(of: hint) }
    if !diagnostic.notes.isEmpty {
      members["notes"] = .array(diagnostic.notes.map(CanonicalReport.json(of:)))
    }
    if let statement = diagnostic.statement {
      members["statement"] = .string(statement.text)
      if let file = statement.file { members["script"] = .string(file) }
      members["line"] = .integer(statement.line)
    }
    return .object(members)
  }

  /// What a rule found.
  ///
  /// - Parameter finding: the finding.
  static func json(of finding: Finding) -> JSONValue {
    var members: [String: JSONValue] = [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "subject": .string(finding.subject), "message": CanonicalReport.json(of: finding.message),
      "places": .array(finding.places.map(json(of:))),
      "evidence": .array(finding.evidence.map(CanonicalFigures.json(of:))),
    ]
    if let aspect = finding.aspect { members["aspect"] = .string(aspect) }
    if let title = finding.title { members["title"] = CanonicalReport.json(of: title) }
    if let rationale = finding.rationale { members["why"] = CanonicalReport.json(of: rationale) }
    if !finding.thresholds.isEmpty {
      members["thresholds"] = .array(finding.thresholds.map(CanonicalFigures.json(of:)))
    }
    if let question = finding.question {
      members["question"] = CanonicalReport.json(of: question)
    }
    return .object(members)
  }

  private static func json(of place: Place) -> JSONValue {
    switch place {
    case .statement(let span): return ["start": .integer(span.start), "end": .integer(span.end)]
    case .file(let path, let line, let column, _):
      var members: [String: JSONValue] = ["file": .string(path)]
      if let line { members["line"] = .integer(line) }
      if let column { members["column"] = .integer(column) }
      return .object(members)
    }
  }
}
