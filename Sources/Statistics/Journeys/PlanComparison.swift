/// How all cases of a log depart from a plan.
public struct PlanComparison: Hashable, Sendable {
  /// One way of departing, at one place.
  public struct Deviation: Hashable, Sendable {
    /// The way.
    public let kind: CaseDeviations.Kind
    /// The planned touchpoint, or for what was not planned the activity.
    public let subject: Int
    /// The cases that depart so, ascending.
    public let cases: [Int]
  }

  /// The number of cases compared.
  public private(set) var cases = 0
  /// The cases that follow the plan, ascending.
  public private(set) var conforming: [Int] = []

  private struct Key: Hashable {
    let kind: CaseDeviations.Kind
    let subject: Int
  }

  private var found: [Key: [Int]] = [:]
  private var byKind: [CaseDeviations.Kind: [Int]] = [:]

  /// Nothing compared yet.
  public init() {}

  /// Adds the next case.
  ///
  /// - Parameter deviations: how it departs from the plan.
  public mutating func add(_ deviations: CaseDeviations) {
    let number = cases
    cases += 1
    if deviations.conforms { conforming.append(number) }
    for (kind, subjects) in [
      (CaseDeviations.Kind.missing, deviations.missing), (.adHoc, deviations.adHoc),
      (.outOfSequence, deviations.outOfSequence), (.failure, deviations.failures),
      (.repetition, deviations.repetitions),
    ] where !subjects.isEmpty {
      byKind[kind, default: []].append(number)
      for subject in subjects {
        found[Key(kind: kind, subject: subject), default: []].append(number)
      }
    }
  }

  /// The cases that depart in a way, anywhere.
  ///
  /// - Parameter kind: the way.
  public func cases(with kind: CaseDeviations.Kind) -> [Int] { byKind[kind] ?? [] }

  /// All deviations: planned touchpoints in their order, each with its ways in the order of `Kind`;
  /// then what was not planned, the commonest first and then by activity.
  public var deviations: [Deviation] {
    let all = found.map { Deviation(kind: $0.key.kind, subject: $0.key.subject, cases: $0.value) }
    let planned = all.filter { $0.kind != .adHoc }.sorted {
      ($0.subject, $0.kind.rawValue) < ($1.subject, $1.kind.rawValue)
    }
    let unplanned = all.filter { $0.kind == .adHoc }.sorted {
      $0.cases.count != $1.cases.count
        ? $0.cases.count > $1.cases.count : $0.subject < $1.subject
    }
    return planned + unplanned
  }
}
