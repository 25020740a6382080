/// Checksums of a source's whole content, piece by piece: what proves that a file only grew.
struct GrowthProof: Sendable, Hashable {
  /// The usual size of a piece in bytes.
  static let usualPiece = 4 << 20

  /// The size of a piece in bytes.
  let pieceBytes: Int
  /// The checksum of each whole piece; the rest of the file is not proved.
  let sums: [UInt64]

  /// The number of bytes that are proved.
  var bytes: Int { sums.count * pieceBytes }

  /// Proves nothing.
  init(pieceBytes: Int) {
    self.pieceBytes = pieceBytes
    sums = []
  }

  /// Reads a file whole.
  ///
  /// - Throws: `ReadFailure`, or `CancellationError`.
  init(of file: OpenFile, pieceBytes: Int, cancellation: Cancellation?) throws {
    self.pieceBytes = pieceBytes
    sums = try (0..<(file.identity.size / pieceBytes)).map { number in
      try cancellation?.check()
      return try Self.sum(of: number, pieceBytes, in: file)
    }
  }

  init(_ directory: inout DirectoryReader) throws(CacheFault) {
    pieceBytes = try directory.number()
    sums = try directory.each { directory throws(CacheFault) in try directory.word() }
    let (_, overflows) = sums.count.multipliedReportingOverflow(by: pieceBytes)
    guard pieceBytes > 0, !overflows else { throw .damaged }
  }

  /// Puts the proof into a directory.
  func write(to directory: inout DirectoryWriter) {
    directory.put(pieceBytes)
    directory.put(each: sums) { $0.put($1) }
  }

  /// Whether a file begins with what was proved.
  func holds(for file: OpenFile, options: LoadOptions) throws -> Bool {
    guard bytes <= file.identity.size else { return false }
    do {
      try Workers.run(min(options.workers, sums.count)) { next in
        while let number = next(sums.count) {
          try options.cancellation?.check()
          if try Self.sum(of: number, pieceBytes, in: file) != sums[number] { throw Differs() }
        }
      }
      return true
    } catch is Differs {
      return false
    }
  }

  private struct Differs: Error {}

  private static func sum(
    of number: Int, _ pieceBytes: Int, in file: OpenFile
  ) throws(ReadFailure) -> UInt64 {
    let start = number * pieceBytes
    return try SourceSums.sum(of: start..<(start + pieceBytes), in: file)
  }
}
