public import ResponseStore

extension GroupValue {
  /// The value as a cell of a table.
  ///
  /// - Parameter titles: what people read for values that have a title of their own.
  public func tableValue(titles: [String: Text] = [:]) -> Value {
    switch self {
    case .text(let text): titles[text].map { .term(Term(text, $0)) } ?? .text(text)
    case .integer(let number): titles[label].map { .term(Term(label, $0)) } ?? .integer(number)
    case .number(let number): .decimal(number)
    case .period, .time: .date(label)
    case .missing(let reason): .missing(reason.reportReason)
    }
  }
}
