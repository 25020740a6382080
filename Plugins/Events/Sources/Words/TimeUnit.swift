import WorkbenchKit

/// The unit in which durations are shown: the one in which the median is easiest to read.
enum TimeUnit: String, CaseIterable {
  case seconds
  case minutes
  case hours
  case days

  /// The unit for durations around a length.
  ///
  /// - Parameter seconds: the median; nil for none.
  init(for seconds: Double?) {
    switch seconds ?? 0 {
    case ..<120: self = .seconds
    case ..<7_200: self = .minutes
    case ..<172_800: self = .hours
    default: self = .days
    }
  }

  /// The seconds in one.
  var length: Double {
    switch self {
    case .seconds: 1
    case .minutes: 60
    case .hours: 3_600
    case .days: 86_400
    }
  }

  /// What people read.
  var title: Text {
    switch self {
    case .seconds: Text("seconds", nl: "seconden")
    case .minutes: Text("minutes", nl: "minuten")
    case .hours: Text("hours", nl: "uur")
    case .days: Text("days", nl: "dagen")
    }
  }

  /// A duration in this unit as a cell; missing when there is none.
  func cell(_ seconds: Double?, orMissing reason: MissingReason) -> Value {
    .decimal(seconds.map { $0 / length }, orMissing: reason)
  }

  /// A duration in this unit, without the unit's name.
  func figure(_ seconds: Double, _ language: Language) -> String {
    Numerals.decimal(seconds / length, digits: 1, language)
  }
}
