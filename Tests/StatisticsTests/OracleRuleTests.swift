import OracleKit
import Testing

/// The pass rule itself must be able to fail.
@Suite struct OracleRuleTests {
  private static func oracle(
    _ expected: OracleValue, _ tolerance: OracleTolerance = .exact
  ) -> OracleCase {
    OracleCase(
      id: "case", operation: "", input: .object([:]), expected: expected, tolerance: tolerance)
  }

  @Test func numbersPassByEitherTolerance() {
    let tolerance = OracleTolerance(absolute: 0.01, relative: 0.001)
    let small = Self.oracle(["x": .number(0)], tolerance)
    #expect(small.deviations(in: ["x": .number(0.009)]) == [])
    #expect(small.deviations(in: ["x": .number(0.011)]).count == 1)
    let large = Self.oracle(["x": .number(1000)], tolerance)
    #expect(large.deviations(in: ["x": .number(1000.9)]) == [])
    #expect(large.deviations(in: ["x": .number(1001.1)]).count == 1)
    #expect(large.deviations(in: ["x": .number(.nan)]).count == 1)
  }

  @Test func nullIsNeitherZeroNorAbsence() {
    let undefined = Self.oracle(["x": nil])
    #expect(undefined.deviations(in: ["x": nil]) == [])
    #expect(undefined.deviations(in: [:]) == [])
    #expect(undefined.deviations(in: ["x": .number(0)]).count == 1)
    #expect(Self.oracle(["x": .number(0)]).deviations(in: [:]).count == 1)
  }

  @Test func listsTextsAndNestedValuesMustBeEqual() {
    let oracle = Self.oracle(["a": ["b": ["x", "y"]], "c": .boolean(true)])
    #expect(oracle.deviations(in: ["a": ["b": ["x", "y"]], "c": .boolean(true)]) == [])
    #expect(oracle.deviations(in: ["a": ["b": ["y", "x"]], "c": .boolean(true)]).count == 2)
    #expect(oracle.deviations(in: ["a": ["b": ["x"]], "c": .boolean(false)]).count == 2)
  }

  @Test func aReasonForbidsFigures() {
    let oracle = Self.oracle(["n": .number(0), "reason": "no_data"])
    #expect(oracle.deviations(in: ["n": .number(0), "reason": "no_data"]) == [])
    let figures: OracleValue = ["n": .number(0), "reason": "no_data", "nps": .number(0)]
    #expect(oracle.deviations(in: figures).count == 1)
  }
}
