/// Why a file of the cache is not believed.
///
/// None of these is a failure: the columns are read from the source again.
public enum CacheFault: Error, Sendable, Hashable {
  /// There is no such file, or it cannot be opened.
  case absent
  /// Not a cache file, one of a machine with another byte order, or one that another user owns or
  /// may write to.
  case foreign
  /// A cache file of another version.
  case otherVersion
  /// A cache file that was cut off, half written or changed.
  case damaged
  /// It speaks about another state of the source.
  case otherSource
}
