/// Takes numbers and texts out of the directory of a cache file, in the order they were put in.
///
/// The checksum of a directory is verified before; the checks here are the second net, so that
/// nothing that stands in a file can end the process.
struct DirectoryReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func word() throws(CacheFault) -> UInt64 {
    guard at + 8 <= bytes.count else { throw .damaged }
    let word = bytes.span.raw.word(at: at)
    at += 8
    return word
  }

  mutating func number() throws(CacheFault) -> Int {
    try Int(truncatingIfNeeded: word())
  }

  /// A number of things, each of which takes at least a byte.
  mutating func count() throws(CacheFault) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - at else { throw .damaged }
    return count
  }

  mutating func fraction() throws(CacheFault) -> Double {
    try Double(bitPattern: word())
  }

  mutating func flag() throws(CacheFault) -> Bool {
    switch try word() {
    case 0: false
    case 1: true
    default: throw .damaged
    }
  }

  /// A byte, written as a number.
  mutating func octet() throws(CacheFault) -> UInt8 {
    guard let octet = UInt8(exactly: try number()) else { throw .damaged }
    return octet
  }

  /// One of a few things, written as its position.
  mutating func choice<Thing>(of things: [Thing]) throws(CacheFault) -> Thing {
    let position = try number()
    guard things.indices.contains(position) else { throw .damaged }
    return things[position]
  }

  /// A case, written as its text.
  mutating func raw<Case: RawRepresentable<String>>(_: Case.Type) throws(CacheFault) -> Case {
    guard let value = Case(rawValue: try text()) else { throw .damaged }
    return value
  }

  /// A case, written as its byte.
  mutating func raw<Case: RawRepresentable<UInt8>>(_: Case.Type) throws(CacheFault) -> Case {
    guard let value = Case(rawValue: try octet()) else { throw .damaged }
    return value
  }

  mutating func texts() throws(CacheFault) -> [String] {
    try each { directory throws(CacheFault) in try directory.text() }
  }

  mutating func octets() throws(CacheFault) -> [UInt8] {
    let count = try count()
    defer { at += count }
    return Array(bytes[at..<(at + count)])
  }

  mutating func text() throws(CacheFault) -> String {
    try String(decoding: octets(), as: UTF8.self)
  }

  mutating func each<Thing>(
    _ read: (inout DirectoryReader) throws(CacheFault) -> Thing
  ) throws(CacheFault) -> [Thing] {
    let count = try count()
    var things: [Thing] = []
    things.reserveCapacity(count)
    for _ in 0..<count { things.append(try read(&self)) }
    return things
  }
}
