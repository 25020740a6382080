public import Diagnostics
public import ResponseStore

/// How long something may stand until it is looked over again.
public enum ReviewInterval: Sendable, Hashable {
  /// So many days.
  case days(Int)
  /// So many calendar months.
  case months(Int)

  /// Reads `90 days`, `6 months`, `1 year` or `2 weeks`; English or Dutch.
  ///
  /// - Parameter text: the words.
  /// - Returns: nil when they do not say a length of time of at least a day.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let number = Int(words[0]), (1...1000).contains(number) else {
      return nil
    }
    switch words[1].lowercased() {
    case "day", "days", "dag", "dagen": self = .days(number)
    case "week", "weeks", "weken": self = .days(7 * number)
    case "month", "months", "maand", "maanden": self = .months(number)
    case "year", "years", "jaar", "jaren": self = .months(12 * number)
    default: return nil
    }
  }

  /// The day on which the interval is over.
  ///
  /// - Parameter day: the day on which it began.
  public func end(after day: CivilDate) -> CivilDate {
    switch self {
    case .days(let days): return CivilDate(daysSinceEpoch: day.daysSinceEpoch + days)
    case .months(let months):
      let count = day.year * 12 + day.month - 1 + months
      let (year, month) = (count / 12, count % 12 + 1)
      let last = CivilDate.days(inMonth: month, of: year)
      return CivilDate(year: year, month: month, day: min(day.day, last)) ?? day
    }
  }

  /// The length as a file says it and `init` reads it.
  var written: String {
    switch self {
    case .days(let days) where days > 1000: "\(days / 7) weeks"
    case .months(let months) where months > 1000: "\(months / 12) years"
    case .days, .months: words.en
    }
  }

  /// The length in words.
  public var words: Text {
    switch self {
    case .days(1): Text("1 day", nl: "1 dag")
    case .days(let days): Text("\(days) days", nl: "\(days) dagen")
    case .months(1): Text("1 month", nl: "1 maand")
    case .months(let months): Text("\(months) months", nl: "\(months) maanden")
    }
  }
}

extension FileField where Owner == CustomerJourney {
  /// `review-every: 6 months`.
  static var reviewInterval: FileField {
    FileField(
      "review-every", .string,
      Text(
        "How long it may stand, such as 6 months.",
        nl: "Hoe lang hij mag blijven staan, zoals 6 maanden."),
      write: { journey in journey.reviewInterval.map { .literal($0.written) } }
    ) { node, reader, journey in
      guard let words = reader.string(node, "review-every") else { return }
      journey.reviewInterval = ReviewInterval(words)
      if journey.reviewInterval == nil {
        reader.expect(
          Text("a length of time such as 6 months", nl: "een tijd zoals 6 maanden"), node,
          "review-every")
      }
    }
  }
}
