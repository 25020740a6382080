import Diagnostics
import WorkbenchKit

/// Tables and what they are drawn by, as language-neutral JSON.
enum CanonicalTable {
  /// A table with its columns, rows, totals and evidence.
  ///
  /// - Parameter table: the table.
  static func json(of table: Table) -> JSONValue {
    var members: [String: JSONValue] = [
      "block": "table", "id": .string(table.id), "title": CanonicalReport.json(of: table.title),
      "columns": .array(table.columns.map(json(of:))),
      "rows": .array(table.rows.map { .array($0.map(json(of:))) }),
    ]
    if !table.totals.isEmpty {
      members["totals"] = .array(table.totals.map { .array($0.map(json(of:))) })
    }
    if !table.evidence.isEmpty {
      members["evidence"] = .array(table.evidence.map(CanonicalFigures.json(of:)))
    }
    if !table.priorities.isEmpty {
      members["priorities"] = .array(table.priorities.map { .string($0) })
    }
    if let chart = table.chart { members["chart"] = json(of: chart) }
    return .object(members)
  }

  /// A cell: words and numbers as they are, terms and missing values by id.
  ///
  /// - Parameter value: the cell.
  static func json(of value: Value) -> JSONValue {
    switch value {
    case .text(let text), .date(let text): .string(text)
    case .term(let term):
      term.isSentence ? CanonicalReport.json(of: term.title) : ["term": .string(term.id)]
    case .integer(let number): .integer(number)
    case .decimal(let number), .share(let number): .decimal(number)
    case .missing(let reason): ["missing": .string(reason.id)]
    }
  }

  /// How a table is drawn.
  ///
  /// - Parameter chart: the mark and the columns that drive it.
  static func json(of chart: ChartSpecification) -> JSONValue {
    var members: [String: JSONValue] = [
      "mark": .string(chart.mark.rawValue), "labels": .array(chart.labels.map { .string($0) }),
      "value": .string(chart.value), "parts": .array(chart.parts.map { .string($0) }),
    ]
    if let low = chart.low { members["low"] = .string(low) }
    if let high = chart.high { members["high"] = .string(high) }
    if let domain = chart.domain {
      members["domain"] = [.decimal(domain.lowerBound), .decimal(domain.upperBound)]
    }
    if let start = chart.start { members["start"] = .string(start) }
    if let plane = chart.plane { members["plane"] = json(of: plane) }
    if let journey = chart.journey { members["journey"] = json(of: journey) }
    return .object(members)
  }

  private static func json(of plane: ChartPlane) -> JSONValue {
    let quarters = plane.quarters
    var members: [String: JSONValue] = [
      "across": .string(plane.across), "across-line": .decimal(plane.acrossLine),
      "up-line": .decimal(plane.upLine),
      "quarters": [
        "top-left": CanonicalReport.json(of: quarters.topLeft),
        "top-right": CanonicalReport.json(of: quarters.topRight),
        "bottom-left": CanonicalReport.json(of: quarters.bottomLeft),
        "bottom-right": CanonicalReport.json(of: quarters.bottomRight),
      ],
    ]
    if let low = plane.low { members["low"] = .string(low) }
    if let high = plane.high { members["high"] = .string(high) }
    return .object(members)
  }

  private static func json(of journey: JourneyChannels) -> JSONValue {
    var members: [String: JSONValue] = [
      "compact": .boolean(journey.isCompact),
      "details": .array(journey.details.map { .string($0) }),
    ]
    if let lane = journey.lane { members["lane"] = .string(lane) }
    if let told = journey.told { members["told"] = .string(told) }
    if let count = journey.toldCount { members["told-count"] = .string(count) }
    if let event = journey.event { members["event"] = .string(event) }
    return .object(members)
  }

  /// The kind of a column or metric: its name and, where it has them, its decimals.
  ///
  /// - Parameter kind: the kind.
  static func json(of kind: Column.Kind) -> [String: JSONValue] {
    switch kind {
    case .text: ["kind": "text"]
    case .integer: ["kind": "integer"]
    case .ordinal: ["kind": "ordinal"]
    case .date: ["kind": "date"]
    case .probability: ["kind": "probability"]
    case .decimal(let digits): ["kind": "decimal", "digits": .integer(digits)]
    case .score(let digits): ["kind": "score", "digits": .integer(digits)]
    case .share(let digits): ["kind": "share", "digits": .integer(digits)]
    }
  }

  private static func json(of column: Column) -> JSONValue {
    var members = json(of: column.kind)
    members["id"] = .string(column.id)
    members["title"] = CanonicalReport.json(of: column.title)
    if let unit = column.unit { members["unit"] = CanonicalReport.json(of: unit) }
    return .object(members)
  }
}
