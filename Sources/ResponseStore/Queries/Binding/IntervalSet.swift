/// The values for which comparisons are true, as intervals.
enum IntervalSet {
  /// Every second that a column can hold.
  static let allTime = Int(Int32.min) * 1_000_000..<Int(Int32.max) * 1_000_000

  /// The seconds of some pieces of the calendar, or all others.
  static func days(_ intervals: [DateInterval], negated: Bool) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for interval in intervals.sorted(by: { $0.start < $1.start }) {
      let range = interval.start * 86_400..<interval.end * 86_400
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return negated ? complement(merged) : merged
  }

  /// The numbers given, or all others.
  static func points(_ numbers: [Double], negated: Bool) -> [ClosedRange<Double>] {
    let sorted = Set(numbers).sorted()
    if !negated { return sorted.map { $0...$0 } }
    var intervals: [ClosedRange<Double>] = []
    var from = -Double.infinity
    for number in sorted {
      if from <= number.nextDown { intervals.append(from...number.nextDown) }
      from = number.nextUp
    }
    intervals.append(from...Double.infinity)
    return intervals
  }

  private static func complement(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var from = allTime.lowerBound
    for range in ranges {
      if from < range.lowerBound { result.append(from..<range.lowerBound) }
      from = range.upperBound
    }
    if from < allTime.upperBound { result.append(from..<allTime.upperBound) }
    return result
  }
}

extension Expression.Comparison {
  /// Whether it is true for two numbers.
  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  /// The comparison that is true where this one is false, if asked for.
  func negated(_ isNegated: Bool) -> Self {
    guard isNegated else { return self }
    return switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// The numbers for which it is true, compared with one.
  func intervals(_ number: Double) -> [ClosedRange<Double>] {
    switch self {
    case .equal: [number...number]
    case .notEqual: IntervalSet.points([number], negated: true)
    case .less: [-.infinity...number.nextDown]
    case .lessOrEqual: [-.infinity...number]
    case .greater: [number.nextUp ... .infinity]
    case .greaterOrEqual: [number ... .infinity]
    }
  }

  /// The seconds for which it is true, compared with a piece of the calendar.
  func ranges(_ days: DateInterval) -> [Range<Int>] {
    let (start, end) = (days.start * 86_400, days.end * 86_400)
    let all = IntervalSet.allTime
    return switch self {
    case .equal: [start..<end]
    case .notEqual: IntervalSet.days([days], negated: true)
    case .less: [all.lowerBound..<start]
    case .lessOrEqual: [all.lowerBound..<end]
    case .greater: [end..<all.upperBound]
    case .greaterOrEqual: [start..<all.upperBound]
    }
  }
}
