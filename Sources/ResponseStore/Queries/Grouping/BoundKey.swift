/// What rows are grouped by, bound to a column.
///
/// Every row gets a *part*: a whole number that means the same in all segments, so that groups of
/// different workers can be put together without looking at values.
struct BoundKey: Sendable {
  /// How a row's part is found, and what it stands for.
  enum Form: Sendable {
    /// The code of a category; `count` of them.
    case category(CategoryDictionary, count: Int)
    /// The code of a score.
    case score(ScoreLayout)
    /// A property of a category: per code the number of a text, or after the texts the rank of an
    /// absence.
    case derived(partOfCode: [UInt32], texts: [String])
    /// A calendar period.
    case period(PeriodTable)
    /// A number, by its bits.
    case number
    /// A moment, by its wide code.
    case moment
    /// An identifier that is a number in every segment.
    case identifierNumber(IdentifierPattern)
    /// A text, by a number made for it.
    case text(TextCodes, IdentifierPattern?)
  }

  /// The column's number.
  let column: Int
  /// How a row's part is found.
  let form: Form

  /// The number of parts, for forms with few; nil where any number may come.
  var count: Int? {
    switch form {
    case .category(_, let count): count
    case .score(let layout): layout.count
    case .derived(_, let texts): texts.count + Self.absences
    case .period(let table): table.count
    case .number, .moment, .identifierNumber, .text: nil
    }
  }

  /// The part here that means what a part of another binding of the same key means there.
  ///
  /// Only calendar periods are numbered from what the rows hold; all others agree.
  func part(_ part: UInt64, of other: BoundKey) -> UInt64 {
    guard case .period(let mine) = form, case .period(let theirs) = other.form else { return part }
    let number = Int(part)
    if number >= theirs.starts.count {
      return UInt64(mine.starts.count + number - theirs.starts.count)
    }
    return UInt64(mine.period(ofDay: max(theirs.starts[number], theirs.firstDay)))
  }

  /// The number of parts that stand for absences: one per rank, and one for other questions.
  static let absences = 8

  /// The value that an absence is listed as.
  static func absence(rank: Int) -> GroupValue {
    let reason = MissingReason.allCases.first { $0.rank == rank }
    return .missing(reason ?? .notApplicable)
  }

  /// The values of some parts.
  func values(of parts: [UInt64]) -> [GroupValue] {
    switch form {
    case .category(let dictionary, _):
      let entries = dictionary.entries
      return parts.map { part in
        let entry = entries[Int(part)]
        if entry.isOutside { return .missing(.notApplicable) }
        return entry.reason.map { .missing($0) } ?? .text(entry.text)
      }
    case .score(let layout):
      return parts.map { layout.value(of: Int($0)) ?? .missing(.notApplicable) }
    case .derived(_, let texts):
      return parts.map { part in
        part < UInt64(texts.count)
          ? .text(texts[Int(part)]) : Self.absence(rank: Int(part) - texts.count)
      }
    case .period(let table): return parts.map { table.value(of: Int($0)) }
    case .number:
      return parts.map { part in
        let number = Double(bitPattern: part)
        return number.isNaN ? Self.absence(rank: NumberCode.rank(number)) : .number(number)
      }
    case .moment:
      return parts.map { part in
        let code = Int64(bitPattern: part)
        return code >= TimeCode.firstMissing64
          ? Self.absence(rank: Int(code - TimeCode.firstMissing64))
          : .time(CivilTime(secondsSinceEpoch: Int(code)))
      }
    case .identifierNumber(let pattern):
      return parts.map { part in
        part == .max
          ? .missing(.empty) : .text(String(decoding: pattern.text(of: part), as: UTF8.self))
      }
    case .text(let codes, _):
      let entries = codes.entries
      return parts.map { part in
        part == .max ? .missing(.empty) : .text(entries[Int(part)].text)
      }
    }
  }
}
