import ResponseStore

extension Dialect.Delimiter {
  /// The delimiter as `format:` in a survey's file has it, a tab by its name.
  var word: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "tab"
    case .bar: "|"
    }
  }
}
