/// Values in groups, put into parts by their hash as they come.
///
/// Each part is a list of blocks. A block is filled once and never moved, so a value costs one write
/// however many there are.
@safe final class DistinctEntries: @unchecked Sendable {
  /// A value in a group, with what else is known of its row.
  struct Entry: BitwiseCopyable {
    let key: ValueKey
    let group: UInt32
    var detail: UInt32 = 0
  }

  /// The number of parts.
  static let parts = 256
  private static let blockSize = 256
  /// How many blocks are taken from the system at once.
  private static let slabBlocks = 128

  private var slabs: [UnsafeMutablePointer<Entry>] = unsafe []
  private var freeBlocks = 0
  /// The blocks of each part; all are full but the last.
  private var blocks = unsafe [[UnsafeMutablePointer<Entry>]](repeating: [], count: parts)
  /// Where each part goes on, and how much room its last block has.
  private let cursors: UnsafeMutablePointer<UnsafeMutablePointer<Entry>>
  private let room: UnsafeMutablePointer<Int>

  init() {
    // Nothing is written through a cursor before its part has room.
    let nowhere = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    unsafe slabs.append(nowhere)
    unsafe cursors = .allocate(capacity: Self.parts)
    unsafe cursors.initialize(repeating: nowhere, count: Self.parts)
    unsafe room = .allocate(capacity: Self.parts)
    unsafe room.initialize(repeating: 0, count: Self.parts)
  }

  deinit {
    unsafe cursors.deallocate()
    unsafe room.deallocate()
    while let slab = unsafe slabs.popLast() { unsafe slab.deallocate() }
  }

  /// Takes a batch in.
  ///
  /// - Parameters:
  ///   - keys: one per row; nil for rows without a value.
  ///   - groups: one per row; 0 for rows that do not count.
  func add(_ keys: Span<ValueKey?>, _ groups: Span<UInt32>, count: Int) {
    for row in 0..<count {
      guard let key = keys[row], groups[row] != 0 else { continue }
      let part = Int(truncatingIfNeeded: key.hash &>> 56)
      if unsafe room[part] == 0 { takeBlock(part) }
      unsafe cursors[part].initialize(to: Entry(key: key, group: groups[row]))
      unsafe cursors[part] += 1
      unsafe room[part] &-= 1
    }
  }

  /// Takes a batch in with what else is known of its rows.
  ///
  /// - Parameters:
  ///   - keys: one per row; nil for rows without a value.
  ///   - groups: one per row; 0 for rows that do not count.
  ///   - details: one per row.
  func add(
    _ keys: Span<ValueKey?>, _ groups: Span<UInt32>, details: Span<UInt32>, count: Int
  ) {
    for row in 0..<count {
      guard groups[row] != 0, let key = keys[row] else { continue }
      let part = Int(truncatingIfNeeded: key.hash &>> 56)
      if unsafe room[part] == 0 { takeBlock(part) }
      unsafe cursors[part].initialize(
        to: Entry(key: key, group: groups[row], detail: details[row]))
      unsafe cursors[part] += 1
      unsafe room[part] &-= 1
    }
  }

  /// Takes a batch of small numbers in, put into parts by size.
  ///
  /// - Parameters:
  ///   - numbers: one per row; the largest possible for rows without one.
  ///   - shift: how far numbers are shifted to their part.
  ///   - groups: one per row; 0 for rows that do not count.
  ///   - details: one per row.
  func add(
    _ numbers: Span<UInt32>, shift: Int, _ groups: Span<UInt32>, details: Span<UInt32>
  ) {
    for row in numbers.indices {
      let number = numbers[row]
      guard groups[row] != 0, number != .max else { continue }
      let part = Int(number) &>> shift
      if unsafe room[part] == 0 { takeBlock(part) }
      unsafe cursors[part].initialize(
        to: Entry(
          key: ValueKey(low: UInt64(number), high: 0), group: groups[row], detail: details[row]))
      unsafe cursors[part] += 1
      unsafe room[part] &-= 1
    }
  }

  private func takeBlock(_ part: Int) {
    if freeBlocks == 0 {
      unsafe slabs.append(.allocate(capacity: Self.blockSize * Self.slabBlocks))
      freeBlocks = Self.slabBlocks
    }
    freeBlocks -= 1
    let block = unsafe slabs[slabs.count - 1] + freeBlocks * Self.blockSize
    unsafe blocks[part].append(block)
    unsafe cursors[part] = unsafe block
    unsafe room[part] = Self.blockSize
  }

  /// The number of entries of a part.
  func count(ofPart part: Int) -> Int {
    unsafe blocks[part].count * Self.blockSize - room[part]
  }

  /// One entry of a part.
  @inline(__always)
  func entry(_ number: Int, ofPart part: Int) -> Entry {
    unsafe blocks[part][number / Self.blockSize][number % Self.blockSize]
  }
}
