/// Looks at the sampled cells of one column.
struct ColumnProfiler {
  private static let formats: [TimeFormat] = [
    .iso8601, .dayFirst, .monthFirst, .yearFirst, .namedMonth,
  ]

  private var cells = 0
  private var empties = 0
  private var integers = 0
  private var pointDecimals = 0
  private var commaDecimals = 0
  private var bytes = 0
  private var longest = 0
  private var hasSpaces = false
  private var hasLongDigits = false
  private var fits = [Int](repeating: 0, count: formats.count)
  private var counts: [String: Int] = [:]
  private let readers = formats.map { TimeReader([$0]) }

  /// Takes a cell in.
  mutating func add(_ cell: [UInt8]) {
    cells += 1
    let text = cell.trimmed
    if text.isEmpty {
      empties += 1
      return
    }
    counts[String(decoding: cell, as: UTF8.self), default: 0] += 1
    bytes += cell.count
    longest = max(longest, cell.count)
    if text.contains(0x20) { hasSpaces = true }
    classifyNumber(text)
    // Nothing that is read as a moment is longer, or begins otherwise.
    if text.count <= 40, text.contains(where: { $0 &- 48 <= 9 }) {
      for (index, reader) in readers.enumerated() where reader?.second(text) != nil {
        fits[index] += 1
      }
    }
  }

  private mutating func classifyNumber(_ text: ArraySlice<UInt8>) {
    var body = text
    if body.first == UInt8(ascii: "-") || body.first == UInt8(ascii: "+") { body.removeFirst() }
    if !body.isEmpty, body.allSatisfy({ $0 &- 48 <= 9 }) {
      if body.count >= 16 { hasLongDigits = true }
      if body.count <= 18 { integers += 1 }
      return
    }
    if NumberText.parse(text, decimalMark: 0x2E) != nil {
      pointDecimals += 1
    } else if NumberText.parse(text, decimalMark: 0x2C) != nil {
      commaDecimals += 1
    }
  }

  /// How many cells are numbers with a comma, and with a point.
  var decimalMarks: (comma: Int, point: Int) { (commaDecimals, pointDecimals) }

  /// What was seen.
  func profile(name: String, number: Int, decimalMark: Dialect.DecimalMark, limit: Int)
    -> ColumnProfile
  {
    let numbers = counts.keys.compactMap {
      NumberText.parse(Array($0.utf8).trimmed, decimalMark: decimalMark.rawValue)
    }
    let values = counts.map { ColumnProfile.ValueCount(value: $0, count: $1) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : TextOrder.precedes($0.value, $1.value)
    }
    let filled = cells - empties
    let times = zip(Self.formats, fits).filter { $0.1 > 0 }.map {
      ColumnProfile.TimeFit(format: $0, count: $1)
    }
    return ColumnProfile(
      name: name, number: number, cells: cells, empties: empties, integers: integers,
      pointDecimals: pointDecimals, commaDecimals: commaDecimals, minimum: numbers.min(),
      maximum: numbers.max(), values: Array(values.prefix(limit)),
      hasMoreValues: values.count > limit,
      timeFits: times.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.map(\.element),
      longest: longest, meanLength: filled > 0 ? Double(bytes) / Double(filled) : 0,
      looksLikeIdentifier: filled >= 5 && counts.count * 10 >= filled * 9 && longest <= 64
        && !hasSpaces && pointDecimals == 0 && commaDecimals == 0 && times.isEmpty,
      hasLongDigits: hasLongDigits)
  }
}
