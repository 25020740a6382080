/// Why a file could not be read at all.
///
/// A bad cell or row is not a failure: it is counted and listed as a `Problem`.
public enum ReadFailure: Error, Sendable, Hashable {
  /// There is no file at the path.
  case missing(path: String)
  /// The path is a folder.
  case isFolder(path: String)
  /// The path is neither a regular file nor a pipe: a device, a socket.
  case notAFile(path: String)
  /// The file may not be read by this user.
  case notPermitted(path: String)
  /// The file holds no bytes, or nothing but a byte order mark or blank lines.
  case empty(path: String)
  /// The file is not text: `offset` is the first byte that shows it.
  case binary(path: String, offset: Int)
  /// The bytes are not what the declared encoding allows, at `offset`, and nothing can be read.
  case encoding(path: String, TextEncoding, offset: Int)
  /// The compressed data is damaged or stops early; `offset` counts compressed bytes.
  case compression(path: String, offset: Int)
  /// The file became shorter while it was read: it now ends at `offset`.
  case truncated(path: String, offset: Int)
  /// The file is not the one that was opened: its size, time or identity differs.
  case changed(path: String)
  /// A record is longer than a record may be (1 GiB); it starts at `offset`. Usually a quote that
  /// is opened and never closed.
  case recordTooLong(path: String, offset: Int)
  /// The file is an event log in XES, and the tag that begins on this line is not well-formed or
  /// never closed.
  case markup(path: String, line: Int)
  /// The header rows that the dialect promises are not there.
  case noHeader(path: String)
  /// No room for the temporary copy that a compressed or re-encoded file needs, in this folder.
  case noSpace(folder: String)
  /// The system refused to read, with this error number, at `offset`.
  case system(path: String, code: Int32, offset: Int)

  /// The file or folder that the failure is about.
  public var path: String {
    switch self {
    case .missing(let path), .isFolder(let path), .notAFile(let path), .notPermitted(let path),
      .empty(let path), .binary(let path, _), .encoding(let path, _, _),
      .compression(let path, _), .truncated(let path, _), .changed(let path),
      .recordTooLong(let path, _), .noHeader(let path), .noSpace(let path), .markup(let path, _),
      .system(let path, _, _):
      path
    }
  }

  /// The byte at which reading failed, counted from 0; nil where the place is not known.
  public var offset: Int? {
    switch self {
    case .binary(_, let offset), .encoding(_, _, let offset), .compression(_, let offset),
      .truncated(_, let offset), .recordTooLong(_, let offset), .system(_, _, let offset):
      offset
    default: nil
    }
  }
}
