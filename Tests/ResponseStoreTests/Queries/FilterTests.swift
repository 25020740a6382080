import Diagnostics
import ResponseStore
import Testing

/// Conditions against a plain evaluation of the same rows.
@Suite("Conditions keep the rows that they should")
struct FilterTests {
  private struct Row {
    var channel: String?
    var score: Int?
    var day: Int?
    var price: Double?
    var comment: String?
  }

  private let folder: TemporaryFolder
  private let rows: [Row]
  private let data: ResponseDataset

  init() throws {
    folder = try TemporaryFolder()
    var random = Seeded(11)
    let channels = ["web", "phone", "App", "e-mail"]
    let comments = ["Lange wachttijd", "prima", "één keer", "WACHT even", ""]
    let rows = (0..<4_200).map { _ in
      Row(
        channel: Int.random(in: 0...9, using: &random) == 0
          ? nil : channels.randomElement(using: &random),
        score: Int.random(in: 0...9, using: &random) == 0
          ? nil : Int.random(in: 0...10, using: &random),
        day: Int.random(in: 0...9, using: &random) == 0
          ? nil : Int.random(in: 20_000...20_400, using: &random),
        price: Int.random(in: 0...9, using: &random) == 0
          ? nil : Double(Int.random(in: -40...40, using: &random)) / 4,
        comment: comments.randomElement(using: &random).flatMap { $0.isEmpty ? nil : $0 })
    }
    var text = "channel,score,day,price,comment\n"
    for row in rows {
      let day = row.day.map { CivilDate(daysSinceEpoch: $0).text } ?? ""
      text +=
        "\(row.channel ?? ""),\(row.score.map { "\($0)" } ?? ""),\(day),"
        + "\(row.price.map { "\($0)" } ?? ""),\(row.comment ?? "")\n"
    }
    self.rows = rows
    data = try ResponseDataset.load(
      try folder.write("f.csv", text),
      [
        ColumnSpec("channel", .category()), ColumnSpec("score", .score(.zeroToTen)),
        ColumnSpec("day", .time([.iso8601])), ColumnSpec("price", .number()),
        ColumnSpec("comment", .text),
      ], options: LoadOptions(chunkBytes: 20_000))
  }

  /// Whether a condition is true, false or neither for a row.
  private func truth(_ expression: Expression, _ row: Row) -> Bool? {
    switch expression {
    case .and(let left, let right):
      let (a, b) = (truth(left, row), truth(right, row))
      if a == false || b == false { return false }
      return a == true && b == true ? true : nil
    case .or(let left, let right):
      let (a, b) = (truth(left, row), truth(right, row))
      if a == true || b == true { return true }
      return a == false && b == false ? false : nil
    case .not(let inner): return truth(inner, row).map { !$0 }
    case .comparison(let name, let comparison, let literal):
      switch (name.value, literal.value) {
      case ("channel", _): return row.channel.map { holds(comparison, $0, literal.source) }
      case ("score", .number(let value, _)):
        return row.score.map { holds(comparison, Double($0), value) }
      case ("price", .number(let value, _)): return row.price.map { holds(comparison, $0, value) }
      case ("day", .date(let interval, _)):
        return row.day.map { day in
          switch comparison {
          case .equal: day >= interval.start && day < interval.end
          case .notEqual: day < interval.start || day >= interval.end
          case .less: day < interval.start
          case .lessOrEqual: day < interval.end
          case .greater: day >= interval.end
          case .greaterOrEqual: day >= interval.start
          }
        }
      default: return nil
      }
    case .isOneOf(let name, let literals):
      switch name.value {
      case "channel": return row.channel.map { value in literals.contains { $0.source == value } }
      case "score":
        return row.score.map { value in literals.contains { Double($0.source) == Double(value) } }
      default: return nil
      }
    case .contains(_, let literal):
      return row.comment.map { $0.lowercased().contains(literal.source.lowercased()) }
    case .matches:
      // The only pattern in use is ^(L|p).
      return row.comment.map { $0.hasPrefix("L") || $0.hasPrefix("p") }
    case .isMissing(let name, let reason):
      let isMissing =
        switch name.value {
        case "channel": row.channel == nil
        case "score": row.score == nil
        case "day": row.day == nil
        case "price": row.price == nil
        default: row.comment == nil
        }
      return isMissing && (reason == nil || reason == .empty)
    }
  }

  private func holds<Value: Comparable>(
    _ comparison: Expression.Comparison, _ left: Value, _ right: Value
  ) -> Bool {
    switch comparison {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  private func leaf(_ random: inout Seeded) -> Expression {
    let comparison = Expression.Comparison.allCases.randomElement(using: &random) ?? .equal
    switch Int.random(in: 0...9, using: &random) {
    case 0: return .comparison(column("channel"), .equal, text("web"))
    case 1: return .comparison(column("channel"), .notEqual, text("App"))
    case 2: return .isOneOf(column("channel"), [text("phone"), text("e-mail")])
    case 3:
      let value = Int.random(in: -1...11, using: &random)
      return .comparison(column("score"), comparison, number("\(value)"))
    case 4: return .isOneOf(column("score"), [number("3"), number("9")])
    case 5:
      let source = ["2024-11", "2025", "2025-Q1", "2025-01-15", "2025-W07"]
      return .comparison(
        column("day"), comparison, date(source.randomElement(using: &random) ?? "2025"))
    case 6:
      let value = Double(Int.random(in: -41...41, using: &random)) / 4
      return .comparison(column("price"), comparison, number("\(value)"))
    case 7:
      let needle = ["wacht", "ÉÉN", "i", "prima"].randomElement(using: &random) ?? "i"
      return .contains(column("comment"), text(needle))
    case 8: return .matches(column("comment"), text("^(L|p)"))
    default:
      let name = ["channel", "score", "day", "price", "comment"].randomElement(using: &random)
      let reason = [nil, Expression.Absence.empty, .blank].randomElement(using: &random) ?? nil
      return .isMissing(column(name ?? "score"), reason)
    }
  }

  private func tree(_ depth: Int, _ random: inout Seeded) -> Expression {
    guard depth > 0 else { return leaf(&random) }
    switch Int.random(in: 0...3, using: &random) {
    case 0: return .and(tree(depth - 1, &random), tree(depth - 1, &random))
    case 1: return .or(tree(depth - 1, &random), tree(depth - 1, &random))
    case 2: return .not(tree(depth - 1, &random))
    default: return leaf(&random)
    }
  }

  @Test("random conditions of all kinds", arguments: 0..<3)
  func random(seed: Int) throws {
    var random = Seeded(UInt64(seed) + 100)
    for _ in 0..<10 {
      let expression = tree(3, &random)
      let expected = rows.indices.filter { truth(expression, rows[$0]) == true }
      let found = try data.rows(where: expression, limit: rows.count)
      #expect(found.map { $0.record - 1 } == expected, "\(expression)")
      let result = try data.aggregate(AggregateRequest(filter: expression))
      #expect(result.rowsConsidered == expected.count)
      #expect(result.rowsRejected == rows.count - expected.count)
    }
  }
}
