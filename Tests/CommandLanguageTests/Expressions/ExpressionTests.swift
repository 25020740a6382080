import CommandLanguage
import ResponseStore
import Testing
import WorkbenchKit

@Suite struct ExpressionTests {
  private func read(_ text: String) throws -> Expression {
    try CommandLanguage.expression(text).placeless
  }

  private func equals(_ name: String, _ value: Int) -> Expression {
    .comparison(unplaced(name), .equal, Literal(.number(Double(value), source: String(value))))
  }

  @Test func notBindsBeforeAndBeforeOr() throws {
    let (a, b, c) = (equals("a", 1), equals("b", 2), equals("c", 3))
    #expect(try read("a = 1 or b = 2 and c = 3") == .or(a, .and(b, c)))
    #expect(try read("a = 1 and b = 2 or c = 3") == .or(.and(a, b), c))
    #expect(try read("not a = 1 and b = 2") == .and(.not(a), b))
    #expect(try read("not (a = 1 and b = 2)") == .not(.and(a, b)))
    #expect(try read("not not a = 1") == .not(.not(a)))
    #expect(try read("a = 1 and b = 2 and c = 3") == .and(.and(a, b), c))
    #expect(try read("a = 1 and (b = 2 and c = 3)") == .and(a, .and(b, c)))
    #expect(try read("((a = 1))") == a)
  }

  @Test(arguments: Expression.Comparison.allCases)
  func everyComparisonIsRead(_ comparison: Expression.Comparison) throws {
    let text = Literal(.text("Noord"))
    for line in ["r \(comparison.rawValue) Noord", "r\(comparison.rawValue)Noord"] {
      #expect(try read(line) == .comparison(unplaced("r"), comparison, text))
    }
  }

  @Test func listsTextsAndAbsences() throws {
    let name = unplaced("Q 7")
    #expect(
      try read("\"Q 7\" in (A, 2, \"c d\")")
        == .isOneOf(
          name,
          [
            Literal(.text("A")), Literal(.number(2, source: "2")), Literal(.text("c d")),
          ]))
    #expect(try read("\"Q 7\" contains 'a b'") == .contains(name, Literal(.text("a b"))))
    #expect(try read("\"Q 7\" matches '^a$'") == .matches(name, Literal(.text("^a$"))))
    #expect(try read("\"Q 7\" is missing") == .isMissing(name, nil))
    #expect(try read("\"Q 7\" is not missing") == .not(.isMissing(name, nil)))
    for absence in Expression.Absence.allCases {
      #expect(try read("\"Q 7\" is \(absence.rawValue)") == .isMissing(name, absence))
    }
  }

  @Test(arguments: [
    ("-5", -5), ("+5", 5), ("0.5", 0.5), (".5", 0.5), ("1e3", 1000), ("007", 7), ("2026", 2026),
  ])
  func numbersKeepTheirDigits(_ source: String, _ number: Double) throws {
    #expect(
      try read("a = \(source)")
        == .comparison(unplaced("a"), .equal, Literal(.number(number, source: source))))
  }

  @Test(arguments: ["2026-03-31", "2026-03", "2026-Q1", "2026-q4", "2026-W13"])
  func datesKeepTheirLetters(_ source: String) throws {
    let date = try #require(DateInterval(source))
    #expect(
      try read("a < \(source)")
        == .comparison(unplaced("a"), .less, Literal(.date(date, source: source))))
  }

  @Test(arguments: ["\"5\"", "'2026-Q1'", "\"2026-02-30\""])
  func quotesMakeAnythingText(_ quoted: String) throws {
    let text = String(quoted.dropFirst().dropLast())
    #expect(
      try read("a = \(quoted)") == .comparison(unplaced("a"), .equal, Literal(.text(text))))
  }

  @Test(arguments: ["1e999", "1.2.3", "5-", "2026-", "inf", "nan", "0x10", "1_000"])
  func whatIsNoNumberAndNoDateIsText(_ word: String) throws {
    #expect(try read("a = \(word)") == .comparison(unplaced("a"), .equal, Literal(.text(word))))
  }

  @Test func columnsAndValuesKnowTheirPlaces() throws {
    let expression = try CommandLanguage.expression("not (\"é x\" >= 2026-Q1)")
    guard case .not(.comparison(let column, _, let value)) = expression else {
      Issue.record("a negated comparison was expected")
      return
    }
    #expect(column.span == SourceSpan(5, 11))
    #expect(value.span == SourceSpan(15, 22))
  }

  @Test func depthAndLengthHaveLimits() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "(", count: levels) + "a = 1" + String(repeating: ")", count: levels)
    }
    _ = try read(nested(50))
    #expect(problem("filter " + nested(51))?.code == .expressionDeep)
    #expect(
      problem("filter " + String(repeating: "not ", count: 51) + "a = 1")?.code == .expressionDeep)
    let long = Array(repeating: "a = 1", count: 500).joined(separator: " or ")
    _ = try read(long)
    #expect(problem("filter \(long) or a = 1")?.code == .expressionLong)
  }
}
