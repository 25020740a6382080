public import Diagnostics
public import ResponseStore

/// The answer to a `SurveyRequest`: groups, and all that an honest denominator needs.
public struct SurveyAnswer: Sendable, Hashable {
  /// One group of responses.
  public struct Group: Sendable, Hashable {
    /// The values it is grouped by, one per key.
    public let keys: [GroupValue]
    /// The number of responses in the group.
    public let rows: Int
    /// What was accumulated, one per measure of the request.
    public let measures: [SurveyMeasureResult]
  }

  /// What responses were grouped by.
  public struct Key: Sendable, Hashable {
    /// The stable id: the declared name, the header or the period's word.
    public let id: String
    /// What people read.
    public let title: Text
    /// What people read for each value that has a title of its own.
    public let valueTitles: [String: Text]
  }

  /// What responses were grouped by, one per key of the request.
  public let keys: [Key]
  /// The groups that have responses.
  ///
  /// Declared choices come in their declared order, numbers and periods by size, texts
  /// alphabetically with numbers in them by size, missing values last.
  public let groups: [Group]
  /// All responses that the filter kept, as one group; without measures where the request wants
  /// none of it.
  public let total: Group
  /// What became of the rows of the files.
  public let rows: RowCounts
  /// The declared order of each key's values.
  let orders: [[String: Int]]

  /// Whether one group comes before another in the order of `groups`: also for groups of another
  /// answer to a request with the same keys.
  ///
  /// - Parameters:
  ///   - left: the values of the first, one per key.
  ///   - right: the values of the second.
  public func precedes(_ left: [GroupValue], _ right: [GroupValue]) -> Bool {
    GroupOrder.precedes(left, right, declared: orders)
  }
}

extension SurveyAnswer {
  /// The responses with one value of the only key, as an answer of their own.
  ///
  /// Two sides that are two values of one column need one pass over the responses, not two.
  ///
  /// - Parameters:
  ///   - value: the value; the answer is grouped by its column alone.
  ///   - finer: the answer to the same request grouped further, its first key the same; nil where
  ///     the part has no groups.
  /// - Returns: nil when no response has the value.
  public func part(with value: GroupValue, in finer: SurveyAnswer? = nil) -> SurveyAnswer? {
    guard keys.count == 1, let found = groups.first(where: { $0.keys == [value] }) else {
      return nil
    }
    let inside = finer?.groups.filter { $0.keys.first == value } ?? []
    return SurveyAnswer(
      keys: Array(finer?.keys.dropFirst() ?? []),
      groups: inside.map {
        Group(keys: Array($0.keys.dropFirst()), rows: $0.rows, measures: $0.measures)
      }, total: Group(keys: [], rows: found.rows, measures: found.measures),
      rows: RowCounts(
        kept: found.rows, filteredAway: rows.kept + rows.filteredAway - found.rows,
        quarantined: rows.quarantined), orders: Array(finer?.orders.dropFirst() ?? []))
  }
}

/// What became of the rows of the files.
public struct RowCounts: Sendable, Hashable {
  /// Responses that the filter kept.
  public let kept: Int
  /// Responses that the filter left out.
  public let filteredAway: Int
  /// Rows that could not be read and are in no answer.
  public let quarantined: Int

  /// Responses read.
  public var all: Int { kept + filteredAway }
}

/// What was accumulated for one measure in one group.
public enum SurveyMeasureResult: Sendable, Hashable {
  /// Of `.scores`.
  case scores(AnswerCounts)
  /// Of `.choices`.
  case choices(ChoiceCounts)
  /// Of `.moments`.
  case moments(Moments)
  /// Of `.distinct`.
  case distinct(Int)
  /// Of `.joint`.
  case joint(JointHistogram)
  /// Of `.crossProducts`.
  case crossProducts(CrossProducts)
  /// Of `.panel`.
  case panel(PanelChanges)

  /// The counts of a `.scores` measure; nil for others.
  public var scores: AnswerCounts? {
    if case .scores(let counts) = self { counts } else { nil }
  }

  /// The counts of a `.choices` measure; nil for others.
  public var choices: ChoiceCounts? {
    if case .choices(let counts) = self { counts } else { nil }
  }

  /// The changes of a `.panel` measure; nil for others.
  public var panel: PanelChanges? {
    if case .panel(let changes) = self { changes } else { nil }
  }

  /// The same result with further valid answers counted as having no usable weight.
  ///
  /// - Parameter answers: how many.
  func countingUnweighted(_ answers: Int) -> SurveyMeasureResult {
    guard answers > 0, case .scores(var counts) = self else { return self }
    counts.unweighted += answers
    return .scores(counts)
  }
}
