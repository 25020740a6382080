/// Why columns could not be kept in the cache.
///
/// Answers do not depend on it: without a cache, columns are read from the source.
public enum CacheFailure: Error, Sendable, Hashable {
  /// The disk, the quota or the limit on file sizes leaves no room in this folder.
  case noSpace(folder: String)
  /// The folder cannot be made or written to, with the system's error number.
  case notWritable(folder: String, code: Int32)
  /// The source changed while its columns were being kept.
  case sourceChanged
}
