/// Telephone numbers, payment cards, citizen numbers.
extension PersonalDataScan {
  func numbers() -> [PersonalData] {
    var found: [PersonalData] = []
    let bytes = text.bytes.span
    var offset = 0
    while offset < bytes.count {
      guard let run = DigitRun(bytes, at: offset) else {
        offset += 1
        continue
      }
      if let kind = run.kind { found.append(PersonalData(kind: kind, range: run.range)) }
      offset = run.range.upperBound
    }
    return found
  }
}

/// Digits in groups, as people write long numbers.
private struct DigitRun {
  let range: Range<Int>
  private let digits: [UInt8]
  private let hasPlus: Bool
  /// Whether nothing but points stands between the digits.
  private let isPlain: Bool

  /// Reads the run that starts at an offset; nil where none starts there.
  ///
  /// A date is a run of its own, so that a time behind it does not make it longer.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    let first = bytes[start]
    hasPlus = first == UInt8(ascii: "+")
    let opens = hasPlus || first == UInt8(ascii: "(")
    guard ScalarTraits(rawByte: first).contains(.digit) || opens,
      !opens || ScalarTraits(rawByte: bytes.byte(start + 1)).contains(.digit),
      !bytes.traits(before: start).contains(.wordPart)
    else { return nil }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var isPlain = true
    var hasSpace = false
    var offset = opens ? start + 1 : start
    var end = offset
    while offset < bytes.count {
      let groupStart = offset
      while ScalarTraits(rawByte: bytes.byte(offset)).contains(.digit) {
        digits.append(bytes[offset] - UInt8(ascii: "0"))
        offset += 1
      }
      end = offset
      groups.append(offset - groupStart)
      let isDate = groups.count == 3 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4
      if isDate, !hasPlus, !hasSpace { break }
      var gap = 0
      while gap < 3, " -./()".utf8.contains(bytes.byte(offset)) {
        if bytes.byte(offset) != UInt8(ascii: ".") { isPlain = false }
        if bytes.byte(offset) == UInt8(ascii: " ") { hasSpace = true }
        offset += 1
        gap += 1
      }
      guard gap > 0, ScalarTraits(rawByte: bytes.byte(offset)).contains(.digit) else { break }
    }
    range = start..<end
    self.digits = digits
    self.isPlain = isPlain || groups.count == 1
    if bytes.traits(at: end).contains(.letter) { return nil }
  }

  var kind: PersonalData.Kind? {
    let count = digits.count
    if hasPlus { return (9...15).contains(count) ? .phone : nil }
    if digits.starts(with: [0, 0]) { return (11...17).contains(count) ? .phone : nil }
    if digits.first == 0, (9...10).contains(count) { return .phone }
    if isIssued, passesLuhn { return .card }
    return count == 9 && isPlain && passesElevenTest ? .citizenNumber : nil
  }

  /// Whether a payment card may have so many digits behind this first one: barcodes of groceries have
  /// 13 as well, and begin otherwise.
  private var isIssued: Bool {
    switch (digits.first, digits.count) {
    case (4, 13), (4, 16), (4, 19): true
    case (3, 14...16): true
    case (2, 16), (5, 16...19), (6, 16...19): true
    default: false
    }
  }

  /// The check of payment cards: every second digit from the right doubled.
  private var passesLuhn: Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element) * (digit.offset % 2 == 0 ? 1 : 2)
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// The check of citizen numbers: 9 times the first digit to 2 times the last but one, less the
  /// last.
  private var passesElevenTest: Bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    return sum % 11 == 0 && digits.contains { $0 != 0 }
  }
}
