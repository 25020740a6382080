/// A column of values as small whole numbers, one per row.
///
/// Numbers are given in the order in which values first appear among the rows, so they are the
/// same on every machine. Rows without a value have the number of their reason.
public struct CodedColumn: Sendable {
  /// The number of the value of each row.
  public let codes: [UInt32]
  /// The numbers that stand for an absence, with the reason; only reasons that occur.
  public let absences: [UInt32: MissingReason]

  private let key: BoundKey
  /// What each number stands for.
  private let parts: [UInt64]

  /// Numbers the values of a column.
  ///
  /// - Parameters:
  ///   - key: what the column is.
  ///   - rowParts: the part of each row, see `BoundKey`.
  init(_ key: BoundKey, _ rowParts: [UInt64]) {
    self.key = key
    var numbering = PartNumbering(largest: rowParts.max() ?? 0, rows: rowParts.count)
    var codes = [UInt32](repeating: 0, count: rowParts.count)
    for row in rowParts.indices { codes[row] = numbering.number(of: rowParts[row]) }
    (self.codes, parts, absences) = Self.unitingAbsences(codes, numbering.parts, key)
  }

  /// The number of different values, absences included.
  public var count: Int { parts.count }

  /// What each number stands for.
  public var values: [GroupValue] { key.values(of: parts) }

  /// What some numbers stand for.
  ///
  /// - Parameter codes: numbers below `count`.
  public func values(of codes: [UInt32]) -> [GroupValue] {
    key.values(of: codes.map { parts[Int($0)] })
  }

  /// Gives all absences of one reason the same number: a cell with two spaces is as empty as one
  /// with none.
  private static func unitingAbsences(
    _ codes: [UInt32], _ parts: [UInt64], _ key: BoundKey
  ) -> ([UInt32], [UInt64], [UInt32: MissingReason]) {
    var first: [MissingReason: UInt32] = [:]
    var absences: [UInt32: MissingReason] = [:]
    var map: [UInt32] = []
    var kept: [UInt64] = []
    for (part, reason) in zip(parts, key.absences(of: parts)) {
      if let reason, let known = first[reason] {
        map.append(known)
        continue
      }
      let number = UInt32(kept.count)
      if let reason {
        first[reason] = number
        absences[number] = reason
      }
      map.append(number)
      kept.append(part)
    }
    let isChanged = kept.count < parts.count
    return (isChanged ? codes.map { map[Int($0)] } : codes, kept, absences)
  }
}

/// Numbers parts in the order in which they are met: by a table where parts are small, else by
/// hash.
private struct PartNumbering {
  /// The parts by number.
  private(set) var parts: [UInt64] = []
  private var table: [UInt32]
  private var pairs = PairTable()
  private var last: (part: UInt64, number: UInt32)?

  init(largest: UInt64, rows: Int) {
    let isSmall = largest < UInt64(rows) * 4 + 65_536
    table = isSmall ? [UInt32](repeating: .max, count: Int(largest) + 1) : []
  }

  mutating func number(of part: UInt64) -> UInt32 {
    if let last, last.part == part { return last.number }
    let number = table.isEmpty ? hashed(part) : tabled(part)
    last = (part, number)
    return number
  }

  private mutating func tabled(_ part: UInt64) -> UInt32 {
    let known = table[Int(part)]
    if known != .max { return known }
    let number = UInt32(parts.count)
    table[Int(part)] = number
    parts.append(part)
    return number
  }

  private mutating func hashed(_ part: UInt64) -> UInt32 {
    let number = pairs.number(parent: 0, part: part) - 1
    if Int(number) == parts.count { parts.append(part) }
    return number
  }
}

extension BoundKey {
  /// Why there is no value, for each part that stands for an absence; nil for values.
  ///
  /// - Parameter parts: parts of this key.
  func absences(of parts: [UInt64]) -> [MissingReason?] {
    switch form {
    case .identifierNumber, .text:
      // Of columns with many different values the texts are not made just for this.
      parts.map { $0 == .max ? .empty : nil }
    default:
      values(of: parts).map { value in
        if case .missing(let reason) = value { reason } else { nil }
      }
    }
  }
}
