/// What the sampled cells of one column look like: every distinct text is looked at once.
struct CellEvidence {
  private static let formats: [TimeFormat] = [
    .iso8601, .dayFirst, .monthFirst, .yearFirst, .namedMonth,
  ]
  private static let readers = formats.map { TimeReader([$0]) }

  private let cells: Int
  private let distinct: DistinctCells
  /// The distinct texts that are not empty.
  private var filled: [Int] = []
  private var empties = 0
  private var integers = 0
  private var pointDecimals = 0
  private var commaDecimals = 0
  private var bytes = 0
  private var longest = 0
  private var hasSpaces = false
  private var hasLongDigits = false
  private var fits = [Int](repeating: 0, count: formats.count)

  init(_ distinct: DistinctCells, cells: Int) {
    self.cells = cells
    self.distinct = distinct
    for index in 0..<distinct.count {
      let cell = distinct.text(index)
      let occurrences = distinct.occurrences(index)
      let text = cell.trimmed
      if text.isEmpty {
        empties += occurrences
        continue
      }
      filled.append(index)
      bytes += cell.count * occurrences
      longest = max(longest, cell.count)
      if text.contains(0x20) { hasSpaces = true }
      classifyNumber(text, occurrences)
      classifyTime(text, occurrences)
    }
  }

  private mutating func classifyNumber(_ text: ArraySlice<UInt8>, _ occurrences: Int) {
    var body = text
    if body.first == UInt8(ascii: "-") || body.first == UInt8(ascii: "+") { body.removeFirst() }
    if !body.isEmpty, body.allSatisfy({ $0 &- 48 <= 9 }) {
      if body.count >= 16 { hasLongDigits = true }
      if body.count <= 18 { integers += occurrences }
      return
    }
    if NumberText.parse(text, decimalMark: 0x2E) != nil {
      pointDecimals += occurrences
    } else if NumberText.parse(text, decimalMark: 0x2C) != nil {
      commaDecimals += occurrences
    }
  }

  private mutating func classifyTime(_ text: ArraySlice<UInt8>, _ occurrences: Int) {
    // Nothing that is read as a moment is longer, or has no digit.
    guard text.count <= 40, text.contains(where: { $0 &- 48 <= 9 }) else { return }
    if isPlainMoment(text) {
      // `yearFirst` reads any separator, so it fits what ISO 8601 does; the others begin with one or
      // two digits.
      for (index, format) in Self.formats.enumerated()
      where format == .iso8601 || format == .yearFirst {
        fits[index] += occurrences
      }
      return
    }
    let startsWithDigit = text.first.map { $0 &- 48 <= 9 } ?? false
    for (index, reader) in Self.readers.enumerated() {
      // Only a day or a month in letters may come before the first digit.
      guard startsWithDigit || Self.formats[index] == .namedMonth else { continue }
      if reader?.second(text) != nil { fits[index] += occurrences }
    }
  }

  /// Whether a text has the form 2026-03-31T14:05:00, which most exports use.
  private func isPlainMoment(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 19 else { return false }
    var month = ISOMonth()
    let padded = Array(text) + [UInt8](repeating: 0, count: 8)
    return month.second(padded.span.raw, 0) != nil
  }

  /// How many cells are numbers with a comma, and with a point.
  var decimalMarks: (comma: Int, point: Int) { (commaDecimals, pointDecimals) }

  /// The evidence in the form in which it is handed out.
  func profile(name: String, number: Int, decimalMark: Dialect.DecimalMark, limit: Int)
    -> ColumnProfile
  {
    let hasNumbers = integers + pointDecimals + commaDecimals > 0 || hasLongDigits
    let numbers =
      hasNumbers
      ? filled.compactMap { index in
        NumberText.parse(distinct.text(index).trimmed, decimalMark: decimalMark.rawValue)
      } : []
    let times = zip(Self.formats, fits).filter { $0.1 > 0 }.map {
      ColumnProfile.TimeFit(format: $0, count: $1)
    }
    let count = cells - empties
    return ColumnProfile(
      name: name, number: number, cells: cells, empties: empties, integers: integers,
      pointDecimals: pointDecimals, commaDecimals: commaDecimals, minimum: numbers.min(),
      maximum: numbers.max(), values: commonest(limit),
      hasMoreValues: filled.count > limit,
      timeFits: times.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.map(\.element),
      longest: longest, meanLength: count > 0 ? Double(bytes) / Double(count) : 0,
      looksLikeIdentifier: count >= 5 && filled.count * 10 >= count * 9 && longest <= 64
        && !hasSpaces && pointDecimals == 0 && commaDecimals == 0 && times.isEmpty,
      hasLongDigits: hasLongDigits)
  }

  /// The most frequent texts, at most so many; equal counts in order of the text.
  private func commonest(_ limit: Int) -> [ColumnProfile.ValueCount] {
    guard limit > 0 else { return [] }
    let counts = filled.map(distinct.occurrences).sorted(by: >)
    let least = counts.count > limit ? counts[limit - 1] : 0
    var certain: [ColumnProfile.ValueCount] = []
    // Of those that are only just frequent enough, the first in order; kept sorted.
    var last: [ColumnProfile.ValueCount] = []
    let room = limit - counts.prefix { $0 > least }.count
    for index in filled where distinct.occurrences(index) >= least {
      let entry = ColumnProfile.ValueCount(
        value: String(decoding: distinct.text(index), as: UTF8.self),
        count: distinct.occurrences(index))
      if entry.count > least {
        certain.append(entry)
        continue
      }
      if last.count == room, let worst = last.last, !TextOrder.precedes(entry.value, worst.value) {
        continue
      }
      let place = last.firstIndex { TextOrder.precedes(entry.value, $0.value) } ?? last.count
      last.insert(entry, at: place)
      if last.count > room { last.removeLast() }
    }
    return certain.sorted {
      $0.count != $1.count ? $0.count > $1.count : TextOrder.precedes($0.value, $1.value)
    } + last
  }
}
