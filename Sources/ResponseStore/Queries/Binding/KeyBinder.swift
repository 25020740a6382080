import Diagnostics

/// Binds what rows are grouped by.
struct KeyBinder {
  private let storage: Storage
  private let expressions: ExpressionBinder

  init(_ storage: Storage, _ expressions: ExpressionBinder) {
    self.storage = storage
    self.expressions = expressions
  }

  /// Binds one key.
  func bind(_ key: GroupKey) throws(BindingError) -> BoundKey {
    let column = try expressions.column(key.column)
    let loaded = storage.columns[column]
    switch key {
    case .column: return BoundKey(column: column, form: form(column))
    case .derived(_, let name, let map):
      guard case .category(let dictionary) = loaded.content else {
        throw .typeMismatch(name, kind: loaded.spec.kind, use: .derived)
      }
      return BoundKey(column: column, form: derived(dictionary, map))
    case .time(let name, let bucket):
      guard case .time = loaded.content else {
        throw .typeMismatch(name, kind: loaded.spec.kind, use: .period)
      }
      guard let table = PeriodTable(bucket, days: days(of: column)) else {
        throw .typeMismatch(name, kind: loaded.spec.kind, use: .period)
      }
      return BoundKey(column: column, form: .period(table))
    }
  }

  private func form(_ column: Int) -> BoundKey.Form {
    switch storage.columns[column].content {
    case .category(let dictionary): .category(dictionary, count: dictionary.count)
    case .score(let layout, _): .score(layout)
    case .number: .number
    case .time: .moment
    case .identifier(let pattern):
      if let pattern, isNumeric(column) {
        .identifierNumber(pattern)
      } else {
        .text(TextCodes(), pattern)
      }
    case .text: .text(TextCodes(), nil)
    }
  }

  /// Whether every segment holds the column's identifiers as numbers.
  private func isNumeric(_ column: Int) -> Bool {
    storage.segments.allSatisfy { segment in
      if case .texts = segment.columns[column] { false } else { true }
    }
  }

  private func derived(_ dictionary: CategoryDictionary, _ map: [String: String]) -> BoundKey.Form {
    let texts = Set(map.values).sorted { TextOrder.precedes($0, $1) }
    var number: [String: UInt32] = [:]
    for (index, text) in texts.enumerated() { number[text] = UInt32(index) }
    let parts = dictionary.entries.map { entry -> UInt32 in
      if entry.isOutside { return UInt32(texts.count + TimeCode.outside) }
      let reason = entry.reason ?? .notApplicable
      let known = entry.reason == nil ? map[entry.text].flatMap { number[$0] } : nil
      return known ?? UInt32(texts.count + reason.rank)
    }
    return .derived(partOfCode: parts, texts: texts)
  }

  /// The days from the earliest to the latest moment of a column.
  private func days(of column: Int) -> ClosedRange<Int> {
    var (first, last) = (Int.max, Int.min)
    for segment in storage.segments {
      switch segment.columns[column] {
      case .times32(_, let extent), .times64(_, let extent):
        first = min(first, extent.first)
        last = max(last, extent.last)
      default: break
      }
    }
    guard first <= last else { return 0...0 }
    return CivilTime.day(ofSecond: first)...CivilTime.day(ofSecond: last)
  }
}
