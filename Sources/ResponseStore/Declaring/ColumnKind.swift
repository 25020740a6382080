/// What the cells of a column are.
public enum ColumnKind: Sendable, Hashable {
  /// One of a set of texts: a channel, a region.
  case category(missing: [MissingCode] = [])
  /// A whole number on a scale.
  case score(ScoreScale, missing: [MissingCode] = [])
  /// A number. Without a decimal mark of its own the dialect's counts.
  case number(decimalMark: Dialect.DecimalMark? = nil, missing: [MissingCode] = [])
  /// A moment. The first format that fits a cell is taken.
  case time([TimeFormat])
  /// Something that names a respondent or a case; compared and counted, never calculated with.
  case identifier
  /// Free text.
  case text

  /// The kind's word, without its details.
  public var word: String {
    switch self {
    case .category: "category"
    case .score: "score"
    case .number: "number"
    case .time: "time"
    case .identifier: "identifier"
    case .text: "text"
    }
  }
}
