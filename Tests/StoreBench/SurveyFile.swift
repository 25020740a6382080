import Diagnostics
import ResponseStore

/// The export that scripts/bench makes: its columns and the questions put to it.
enum SurveyFile {
  /// All columns, each read as what it is.
  static let columns: [ColumnSpec] = [
    ColumnSpec("respondent_id", .identifier), ColumnSpec("submitted_at", .time([.iso8601])),
    ColumnSpec("journey", .category()), ColumnSpec("touchpoint", .category()),
    ColumnSpec("channel", .category()), ColumnSpec("region", .category()),
    ColumnSpec("customer_type", .category()), ColumnSpec("age_band", .category()),
    ColumnSpec("metric", .category()), score, ColumnSpec("comment", .text),
  ]

  /// The columns that the cold question needs.
  static let coldColumns = [
    ColumnSpec("journey", .category()), ColumnSpec("channel", .category()),
    ColumnSpec("metric", .category()), score,
  ]

  private static let score = ColumnSpec("score", .score(.zeroToTen))

  /// The recommendation by journey and channel.
  static let cold = request(isNPS, by: [.column(word("journey")), .column(word("channel"))])

  /// The questions, by the names that the peers use.
  static let queries: [(name: String, request: AggregateRequest)] = [
    ("overall", request(isNPS)),
    ("by journey", request(isNPS, by: [.column(word("journey"))])),
    (
      "month × journey",
      request(isNPS, by: [.time(word("submitted_at"), .month), .column(word("journey"))])
    ),
    (
      "filtered, by region",
      request(
        .and(
          .and(isNPS, .comparison(word("channel"), .equal, Literal(.text("App")))),
          .and(
            .comparison(word("submitted_at"), .greaterOrEqual, date("2024-03-01")),
            .comparison(word("submitted_at"), .less, date("2024-09-01")))),
        by: [.column(word("region"))])
    ),
    (
      "distinct by journey",
      AggregateRequest(
        groupBy: [.column(word("journey"))], measures: [.distinct(word("respondent_id"))])
    ),
    (
      "text, by touchpoint",
      request(
        .and(isNPS, .contains(word("comment"), Literal(.text("wachttijd")))),
        by: [.column(word("touchpoint"))])
    ),
  ]

  /// The question of distinct respondents where they are arbitrary texts.
  static let textColumns = [ColumnSpec("journey", .category()), ColumnSpec("respondent_id", .text)]

  private static let isNPS = Expression.comparison(
    word("metric"), .equal, Literal(.text("NPS")))

  private static func request(_ filter: Expression, by keys: [GroupKey] = []) -> AggregateRequest {
    AggregateRequest(filter: filter, groupBy: keys, measures: [.scores(word("score"))])
  }

  private static func word(_ name: String) -> Spanned<String> { Spanned(name, at: .none) }

  private static func date(_ text: String) -> Literal {
    guard let interval = DateInterval(text) else { preconditionFailure("\(text) is a day") }
    return Literal(.date(interval, source: text))
  }
}
