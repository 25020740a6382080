#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the cache in memory; its pages are read when they are touched and belong to the system.
///
/// A mapped file that somebody cuts short ends the process at the next touch. No program of ours
/// does that: a file of the cache is never written again once it has its name – a newer one takes
/// the name, and this one lives on until it is let go – and nobody else may look into the folder.
/// What is left is the owner's own hand, which `isIntact` notices between two questions.
@safe final class MappedFile: @unchecked Sendable {
  private let path: String
  private let size: Int
  private let inode: UInt64
  /// Where the blocks end.
  private let end: Int
  private let base: UnsafeMutableRawPointer

  /// Maps an open file; the descriptor may be closed afterwards.
  init(
    _ descriptor: Int32, path: String, size: Int, inode: UInt64, end: Int
  ) throws(CacheFault) {
    let mapped = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let base = unsafe mapped, unsafe base != MAP_FAILED else { throw .absent }
    unsafe self.base = unsafe base
    self.path = path
    self.size = size
    self.inode = inode
    self.end = end
  }

  deinit { unsafe munmap(base, size) }

  /// Whether the file still has its size; one that lost its name can be reached by nobody.
  var isIntact: Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, UInt64(status.st_ino) == inode else { return true }
    return Int(status.st_size) == size
  }

  /// Whether the bytes of a block are those that were written.
  func verify(_ block: CacheBlock) -> Bool {
    unsafe Checksum.of(RawSpan(_unsafeStart: base + block.offset, byteCount: block.count))
      == block.checksum
  }

  /// The values of a block, borrowed.
  ///
  /// - Parameter count: how many values there must be.
  /// - Throws: `.damaged` when the block lies elsewhere or has another size.
  func values<Element: BitwiseCopyable & Sendable>(
    _ block: CacheBlock, count: Int, _: Element.Type = Element.self
  ) throws(CacheFault) -> ColumnBuffer<Element> {
    let stride = MemoryLayout<Element>.stride
    let (bytes, overflows) = count.multipliedReportingOverflow(by: stride)
    guard !overflows, bytes == block.count, block.offset >= CacheFormat.frame,
      block.offset % CacheFormat.alignment == 0, block.offset <= end, bytes <= end - block.offset
    else { throw .damaged }
    let start = unsafe (base + block.offset).bindMemory(to: Element.self, capacity: count)
    return unsafe ColumnBuffer(borrowing: start, count: count, from: self)
  }
}
