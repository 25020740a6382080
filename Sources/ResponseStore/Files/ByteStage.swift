/// One step on the way from a file's bytes to plain UTF-8 text: read, decompress, decode.
///
/// Stages are pulled: each asks the one before it for more.
protocol ByteStage {
  /// Appends the next stretch of bytes.
  ///
  /// - Returns: false at the end, when nothing was appended.
  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool
}

/// The bytes of a file or pipe, a stretch at a time.
struct RawBytes: ByteStage {
  /// How many bytes are read at once.
  static let stretch = 256 << 10

  private let file: OpenFile
  private var offset = 0

  init(_ file: OpenFile) {
    self.file = file
  }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    var stretch = [UInt8](repeating: 0, count: Self.stretch)
    var failure: ReadFailure?
    let count = unsafe stretch.withUnsafeMutableBytes { buffer in
      do throws(ReadFailure) {
        return unsafe try file.read(at: offset, into: buffer)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    if !file.isPipe, count < Self.stretch, offset + count < file.identity.size {
      throw .truncated(path: file.identity.path, offset: offset + count)
    }
    offset += count
    output.append(contentsOf: stretch[..<count])
    return count > 0
  }
}

/// Bytes at hand, followed by those of another stage.
struct Prefixed<Rest: ByteStage>: ByteStage {
  private var first: [UInt8]
  private var rest: Rest

  init(_ first: [UInt8], then rest: Rest) {
    self.first = first
    self.rest = rest
  }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    guard !first.isEmpty else { return try rest.appendNext(to: &output) }
    output.append(contentsOf: first)
    first = []
    return true
  }
}
