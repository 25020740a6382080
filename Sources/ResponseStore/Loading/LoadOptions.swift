/// How a set of responses is read.
///
/// No option changes what is read.
public struct LoadOptions: Sendable {
  /// The number of threads; the machine's processors by default.
  public var workers: Int
  /// The size in bytes of the pieces that workers take, 4 MiB by default.
  public var chunkBytes: Int
  /// Called from any worker as reading goes on, some ten times a second at most.
  public var progress: (@Sendable (LoadProgress) -> Void)?
  /// Lets another thread stop the reading.
  public var cancellation: Cancellation?

  /// Makes options.
  public init(
    workers: Int? = nil, chunkBytes: Int = 4 << 20,
    progress: (@Sendable (LoadProgress) -> Void)? = nil, cancellation: Cancellation? = nil
  ) {
    self.workers = max(1, workers ?? Processors.count)
    self.chunkBytes = max(1, chunkBytes)
    self.progress = progress
    self.cancellation = cancellation
  }
}

/// How far reading has come.
public struct LoadProgress: Sendable, Hashable {
  /// Bytes read so far, of all files.
  public var bytes: Int
  /// Bytes to read in all.
  public var totalBytes: Int
  /// Rows read so far.
  public var rows: Int
}
