import OracleKit
import Statistics
import Testing

extension OracleValue {
  /// An interval as `{"lower": …, "upper": …}`, or null.
  init(_ interval: Interval?) {
    self =
      interval.map {
        ["lower": OracleValue($0.lower), "upper": OracleValue($0.upper)]
      } ?? .null
  }

  /// Adds the centre and standard error that some files list beside an interval.
  mutating func add(center: Double, error: Double) {
    guard var members = object else { return }
    members["center"] = OracleValue(center)
    members["se"] = OracleValue(error)
    self = .object(members)
  }
}

extension RecommendationCounts {
  /// Reads `{"detractors": …, "passives": …, "promoters": …}`.
  init?(_ value: OracleValue?) {
    guard let detractors = value?["detractors"]?.number, let passives = value?["passives"]?.number,
      let promoters = value?["promoters"]?.number
    else { return nil }
    self.init(detractors: detractors, passives: passives, promoters: promoters)
  }
}

extension Result where Failure == Undefined {
  /// The reason why there is no figure, or nil where there is one.
  var undefined: Undefined? {
    guard case .failure(let reason) = self else { return nil }
    return reason
  }
}

extension RecommendationCounts {
  /// Reads `[detractors, passives, promoters]`.
  init?(triple value: OracleValue?) {
    guard let counts = value?.numbers, counts.count == 3 else { return nil }
    self.init(detractors: counts[0], passives: counts[1], promoters: counts[2])
  }
}

extension RatingScale {
  /// Reads `min` and `max` of a case.
  init(_ input: OracleValue) throws {
    try self.init(
      minimum: try #require(input["min"]?.integer), maximum: try #require(input["max"]?.integer))
  }
}
