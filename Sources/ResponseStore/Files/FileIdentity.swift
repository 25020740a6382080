/// What tells one state of a file from another without reading it.
public struct FileIdentity: Sendable, Hashable {
  /// The path it was opened by.
  public let path: String
  /// The size in bytes.
  public let size: Int
  /// The time of the last change of its content, in nanoseconds since 1970.
  public let modified: Int
  /// The device it lies on and its number there.
  public let device: UInt64
  /// The file's number on its device.
  public let inode: UInt64
}
