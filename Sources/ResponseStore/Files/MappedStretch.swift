import CScan

/// A stretch of a file that is read where the system keeps it, without a copy of it.
///
/// It belongs to the thread that made it, which must also let go of it and can have one at a time.
/// When somebody makes the file shorter meanwhile, what is missing reads as zeros and `isCut` tells.
@safe final class MappedStretch {
  private let offset: Int
  private let count: Int
  private let base: UnsafePointer<UInt8>

  /// Maps bytes that the file had when it was opened.
  ///
  /// - Returns: nil where the system does not map the file.
  init?(_ file: OpenFile, _ range: Range<Int>) {
    guard !range.isEmpty, !file.isPipe,
      let base = unsafe reis_map(file.descriptor, UInt64(range.lowerBound), range.count)
    else { return nil }
    offset = range.lowerBound
    count = range.count
    unsafe self.base = unsafe base
  }

  deinit { reis_unmap() }

  /// Whether some of what was read was not there any more.
  var isCut: Bool { reis_map_is_cut() != 0 }

  /// The bytes from an offset of the file on; nil when not so many of them are in the stretch.
  func text(at place: Int, count wanted: Int) -> UnsafePointer<UInt8>? {
    guard place >= offset, place + wanted <= offset + count else { return nil }
    return unsafe base + (place - offset)
  }
}
