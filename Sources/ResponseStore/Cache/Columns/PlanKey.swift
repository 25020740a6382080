/// What a plan says, as bytes: two are read alike if and only if these are equal.
enum PlanKey {
  /// How a file is written.
  static func bytes(of dialect: Dialect) -> [UInt8] {
    var key = DirectoryWriter()
    dialect.write(to: &key)
    return key.bytes
  }

  /// How a column is read; the name by which it is asked for makes no difference.
  static func bytes(of column: ColumnSpec) -> [UInt8] {
    var key = DirectoryWriter()
    key.put(column.source)
    key.put(column.kind.word)
    switch column.kind {
    case .category(let missing): put(missing, &key)
    case .score(let scale, let missing):
      key.put(scale.minimum)
      key.put(scale.maximum)
      put(missing, &key)
    case .number(let mark, let missing):
      key.put(Int(mark?.rawValue ?? 0))
      put(missing, &key)
    case .time(let formats): key.put(each: formats) { $0.put(word(for: $1)) }
    case .identifier, .text: break
    }
    key.put(column.condition != nil)
    if let condition = column.condition {
      key.put(condition.source)
      key.put(each: condition.values) { $0.put($1) }
    }
    return key.bytes
  }

  private static func put(_ missing: [MissingCode], _ key: inout DirectoryWriter) {
    key.put(each: missing) { key, code in
      key.put(code.text)
      key.put(code.reason.rank)
    }
  }

  private static let plainFormats: [(word: String, format: TimeFormat)] = [
    ("iso", .iso8601), ("day", .dayFirst), ("month", .monthFirst), ("year", .yearFirst),
    ("named", .namedMonth), ("epoch", .epochSeconds),
  ]
  private static let pattern = "pattern "

  /// A form of dates as a word.
  static func word(for format: TimeFormat) -> String {
    if case .pattern(let text) = format { return pattern + text }
    return plainFormats.first { $0.format == format }?.word ?? ""
  }

  /// The form of dates that a word stands for.
  static func timeFormat(for word: String) -> TimeFormat? {
    if word.hasPrefix(pattern) { return .pattern(String(word.dropFirst(pattern.count))) }
    return plainFormats.first { $0.word == word }?.format
  }
}
