import Diagnostics
import WorkbenchKit

/// Headline figures and where figures come from, as language-neutral JSON.
enum CanonicalFigures {
  /// A metric with its interval, count and evidence.
  ///
  /// - Parameter metric: the metric.
  static func json(of metric: Metric) -> JSONValue {
    var members = CanonicalTable.json(of: metric.kind)
    members["block"] = "metric"
    members["id"] = .string(metric.id)
    members["title"] = CanonicalReport.json(of: metric.title)
    members["value"] = CanonicalTable.json(of: metric.value)
    members["n"] = .integer(metric.count)
    if let interval = metric.interval {
      members["interval"] = [
        "low": .decimal(interval.low), "high": .decimal(interval.high),
        "confidence": .decimal(interval.confidence),
      ]
    }
    if let flag = metric.flag { members["flag"] = .string(flag.id) }
    if let evidence = metric.evidence { members["evidence"] = json(of: evidence) }
    return .object(members)
  }

  /// Where a figure comes from.
  ///
  /// - Parameter evidence: formula, operands and exclusions.
  static func json(of evidence: Evidence) -> JSONValue {
    [
      "formula": .string(evidence.formula), "wording": CanonicalReport.json(of: evidence.wording),
      "operands": .array(evidence.operands.map(json(of:))),
      "considered": .integer(evidence.considered), "valid": .integer(evidence.valid),
      "exclusions": .array(
        evidence.exclusions.map {
          ["reason": .string($0.reason.id), "count": .integer($0.count)]
        }),
    ]
  }

  /// One number that went into a figure.
  ///
  /// - Parameter operand: the number with its name.
  static func json(of operand: Evidence.Operand) -> JSONValue {
    [
      "id": .string(operand.id), "title": CanonicalReport.json(of: operand.title),
      "value": CanonicalTable.json(of: operand.value),
    ]
  }
}
