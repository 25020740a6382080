public import Diagnostics
public import ResponseStore

/// How somebody who waits for responses follows and stops the reading.
public struct Reading: Sendable {
  /// One message about reading that takes a while.
  public struct Step: Sendable, Hashable {
    /// What is being done, such as "reading 2026-q1.csv".
    public var activity: Text
    /// How much is done, 0…1.
    public var fraction: Double
    /// Rows read so far.
    public var rows: Int

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - activity: what is being done.
    ///   - fraction: how much is done, 0…1.
    ///   - rows: rows read so far.
    public init(activity: Text, fraction: Double, rows: Int) {
      self.activity = activity
      self.fraction = fraction
      self.rows = rows
    }
  }

  /// Called from any thread, some ten times a second at most.
  public var progress: (@Sendable (Step) -> Void)?
  /// Stops the work from another thread.
  public var cancellation: Cancellation?
  /// Whether nothing will be asked after this, so that columns need not be kept.
  public var isLast = false
  /// The memory that columns may take, in bytes; nil for as much as there is.
  public var memoryLimit: Int?

  /// Follows nothing, or what is given.
  ///
  /// - Parameters:
  ///   - progress: called from any thread.
  ///   - cancellation: stops the work from another thread.
  public init(
    progress: (@Sendable (Step) -> Void)? = nil, cancellation: Cancellation? = nil
  ) {
    self.progress = progress
    self.cancellation = cancellation
  }

  /// Does work that stops when the task around it is cancelled.
  ///
  /// - Parameters:
  ///   - progress: called from any thread.
  ///   - work: the work; it must pass on the reading that it is given.
  /// - Throws: what the work throws; `command.cancelled` when the task was cancelled.
  public static func inTask<Result: Sendable>(
    progress: (@Sendable (Step) -> Void)? = nil,
    _ work: @Sendable (Reading) throws(Diagnostic) -> Result
  ) async throws(Diagnostic) -> Result {
    let cancellation = Cancellation()
    let outcome: Swift.Result<Result, Diagnostic> = await withTaskCancellationHandler {
      do throws(Diagnostic) {
        return .success(try work(Reading(progress: progress, cancellation: cancellation)))
      } catch {
        return .failure(error)
      }
    } onCancel: {
      cancellation.cancel()
    }
    return try outcome.get()
  }
}
