/// One case of an oracle file: inputs, and the figures that were computed outside Swift.
public struct OracleCase: Sendable, CustomStringConvertible {
  /// The name of the case, unique in its file.
  public let id: String
  /// The operation that the case asks for.
  public let operation: String
  /// The inputs.
  public let input: OracleValue
  /// The figures that must come out.
  public let expected: OracleValue
  /// How exactly.
  public let tolerance: OracleTolerance

  /// Joins the parts of a case.
  public init(
    id: String, operation: String, input: OracleValue, expected: OracleValue,
    tolerance: OracleTolerance
  ) {
    self.id = id
    self.operation = operation
    self.input = input
    self.expected = expected
    self.tolerance = tolerance
  }

  /// The case id, for the test report.
  public var description: String { id }

  /// The confidence level of the case; 0.95 where it says nothing.
  public var confidence: Double { input["conf"]?.number ?? 0.95 }

  /// Compares what came out with what must come out.
  ///
  /// A code under `error` or `reason` forbids figures: then every number and interval that is
  /// expected must be null or absent, except counts that the file lists.
  ///
  /// - Parameter got: an object with at least the expected keys.
  /// - Returns: one line per deviation; empty when the case passes.
  public func deviations(in got: OracleValue) -> [String] {
    deviations(got, expected, path: id)
  }

  private func deviations(_ got: OracleValue, _ want: OracleValue, path: String) -> [String] {
    switch (got, want) {
    case (.number(let g), .number(let w)):
      return tolerance.accepts(g, expected: w) ? [] : ["\(path): \(g), expected \(w)"]
    case (.array(let g), .array(let w)):
      guard g.count == w.count else {
        return ["\(path): \(g.count) elements, expected \(w.count)"]
      }
      return zip(g, w).enumerated().flatMap { index, pair in
        deviations(pair.0, pair.1, path: "\(path)[\(index)]")
      }
    case (.object(let g), .object(let w)):
      return w.keys.sorted().flatMap { key in
        deviations(g[key] ?? .null, w[key] ?? .null, path: "\(path).\(key)")
      } + uncalledFigures(g, w, path: path)
    default:
      return got == want ? [] : ["\(path): \(got), expected \(want)"]
    }
  }

  /// Figures given although the case expects a reason why there are none.
  private func uncalledFigures(
    _ got: [String: OracleValue], _ want: [String: OracleValue], path: String
  ) -> [String] {
    guard want["error"]?.string != nil || want["reason"]?.string != nil else { return [] }
    return got.keys.sorted().compactMap { key in
      guard want[key] == nil, let value = got[key], value != .null else { return nil }
      return "\(path).\(key): \(value), expected nothing beside a reason"
    }
  }
}
