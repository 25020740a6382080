/// What a plan says, as bytes: two are read alike if and only if these are equal.
enum PlanKey {
  /// How a file is written.
  static func bytes(of dialect: Dialect) -> [UInt8] {
    var key = DirectoryWriter()
    key.put(Int(dialect.delimiter.rawValue))
    key.put(Int(dialect.decimalMark.rawValue))
    key.put(dialect.encoding.rawValue)
    key.put(dialect.headerRows)
    key.put(Int(dialect.quote))
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

  private static func word(for format: TimeFormat) -> String {
    switch format {
    case .iso8601: "iso"
    case .dayFirst: "day"
    case .monthFirst: "month"
    case .yearFirst: "year"
    case .namedMonth: "named"
    case .epochSeconds: "epoch"
    case .pattern(let pattern): "pattern \(pattern)"
    }
  }
}
