/// Where long work says how far it is; silent unless somebody listens.
public struct Progress: Sendable {
  /// One message about long work.
  public struct Step: Sendable, Hashable {
    /// What is being done, such as "reading 2026-q1.csv".
    public var activity: Text
    /// How much is done, 0…1; nil when nobody knows.
    public var fraction: Double?
    /// Rows done so far; nil when it is not about rows.
    public var rows: Int?

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - activity: what is being done.
    ///   - fraction: how much is done, 0…1.
    ///   - rows: rows done so far.
    public init(_ activity: Text, fraction: Double? = nil, rows: Int? = nil) {
      self.activity = activity
      self.fraction = fraction
      self.rows = rows
    }
  }

  private let report: @Sendable (Step) -> Void

  /// Makes a listener.
  ///
  /// - Parameter report: called from any thread, often; must be quick.
  public init(_ report: @escaping @Sendable (Step) -> Void = { _ in }) {
    self.report = report
  }

  /// Says how far the work is.
  ///
  /// - Parameter step: the message.
  public func callAsFunction(_ step: Step) { report(step) }
}
