/// The answer to an `AggregateRequest`.
public struct AggregateResult: Sendable, Hashable {
  /// One group of rows.
  public struct Group: Sendable, Hashable {
    /// The values it is grouped by, one per key of the request.
    public let keys: [GroupValue]
    /// The number of rows in the group.
    public let rows: Int
    /// What was accumulated, one per measure of the request.
    public let measures: [MeasureResult]

    /// Puts a group together.
    public init(keys: [GroupValue], rows: Int, measures: [MeasureResult]) {
      self.keys = keys
      self.rows = rows
      self.measures = measures
    }
  }

  /// The number of rows that the filter kept.
  public let rowsConsidered: Int
  /// The number of rows that the filter did not keep.
  public let rowsRejected: Int
  /// The number of rows of the files that could not be read and are in no answer.
  public let rowsQuarantined: Int
  /// The groups that have rows, in order.
  ///
  /// Numbers and times by size, texts without regard to case and then by bytes, missing values
  /// last. Without keys there is exactly one group, even of no rows.
  public let groups: [Group]

  /// Puts an answer together, as another engine may.
  public init(rowsConsidered: Int, rowsRejected: Int, rowsQuarantined: Int, groups: [Group]) {
    self.rowsConsidered = rowsConsidered
    self.rowsRejected = rowsRejected
    self.rowsQuarantined = rowsQuarantined
    self.groups = groups
  }
}

/// What was accumulated for one measure in one group.
public enum MeasureResult: Sendable, Hashable {
  /// Of `.count`.
  case count(Int)
  /// Of `.scores`.
  case scores(ScoreHistogram)
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
}
