#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the cache, opened for reading: header, trailer and directory verified, blocks not yet.
///
/// Blocks are verified by whoever borrows them, before the first value is used.
struct CacheFile {
  /// The directory.
  let directory: DirectoryReader
  private let file: MappedFile?

  /// Opens a file.
  ///
  /// - Parameter isMapped: whether its blocks are wanted.
  init(
    _ path: String, _ kind: CacheFormat.Kind, program: String, isMapped: Bool
  ) throws(CacheFault) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw errno == ELOOP ? .foreign : .absent }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .absent }
    // What others could have written is not believed.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & (S_IWGRP | S_IWOTH) == 0
    else { throw .foreign }
    let size = Int(status.st_size)
    let frame = CacheFormat.frame
    guard size >= 2 * frame else { throw .damaged }
    let header = try Self.read(descriptor, at: 0, count: frame)
    try CacheFormat.check(header: header, kind, program: program)
    let trailer = try CacheFormat.Trailer(
      Self.read(descriptor, at: size - frame, count: frame), fileSize: size)
    let directory = try Self.read(
      descriptor, at: trailer.directoryOffset, count: trailer.directoryCount)
    guard Checksum.of(directory, after: Checksum.of(header)) == trailer.checksum else {
      throw .damaged
    }
    self.directory = DirectoryReader(directory)
    file =
      isMapped
      ? try MappedFile(
        descriptor, path: path, size: size, inode: UInt64(status.st_ino),
        end: trailer.directoryOffset) : nil
  }

  /// The file in memory.
  func mapped() throws(CacheFault) -> MappedFile {
    guard let file else { throw .absent }
    return file
  }

  private static func read(
    _ descriptor: Int32, at offset: Int, count: Int
  ) throws(CacheFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let taken = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      if taken < 0, errno == EINTR { continue }
      guard taken > 0 else { throw .damaged }
      done += taken
    }
    return bytes
  }
}
