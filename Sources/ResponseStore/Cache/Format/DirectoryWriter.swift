/// Puts numbers and texts into the directory of a cache file, one after another.
struct DirectoryWriter {
  /// What was put in so far.
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }

  mutating func put(_ number: Double) { put(number.bitPattern) }

  mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

  /// Bytes, with their number before them.
  mutating func put(_ text: [UInt8]) {
    put(text.count)
    bytes += text
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  /// Several things, with their number before them.
  mutating func put<Things: Collection>(
    each things: Things, _ write: (inout DirectoryWriter, Things.Element) -> Void
  ) {
    put(things.count)
    for thing in things { write(&self, thing) }
  }
}
