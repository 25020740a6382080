/// Turns the bytes of an encoding into UTF-8, and carriage returns that end lines into line feeds.
struct TextDecoder: ByteStage {
  /// Where the text held something that the encoding does not allow.
  struct Damage: Sendable {
    /// Offsets in the decoded text, at most `limit` of them.
    var offsets: [Int] = []
    /// How many there are in all.
    var count = 0

    /// How many offsets are kept.
    static let limit = 10_000

    mutating func note(_ offset: Int) {
      count += 1
      if offsets.count < Self.limit { offsets.append(offset) }
    }
  }

  /// What was found damaged so far.
  private(set) var damage = Damage()
  private let encoding: TextEncoding
  private let table: SingleByteTable?
  private let convertsCarriageReturns: Bool
  private var source: any ByteStage
  private var pending: [UInt8] = []
  private var produced = 0
  private var isAtEnd = false

  init(_ encoding: TextEncoding, convertsCarriageReturns: Bool, _ source: any ByteStage) {
    self.encoding = encoding
    self.convertsCarriageReturns = convertsCarriageReturns
    self.source = source
    table = SingleByteTable.table(of: encoding)
  }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    while !isAtEnd {
      isAtEnd = try !source.appendNext(to: &pending)
      let start = output.count
      switch encoding {
      case .utf8:
        output.append(contentsOf: pending)
        pending.removeAll(keepingCapacity: true)
      case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(into: &output)
      case .windows1252, .macRoman, .iso8859_1: decodeSingleBytes(into: &output)
      }
      if convertsCarriageReturns {
        for index in start..<output.count where output[index] == 0x0D { output[index] = 0x0A }
      }
      produced += output.count - start
      if output.count > start { return true }
    }
    return false
  }

  private mutating func decodeSingleBytes(into output: inout [UInt8]) {
    guard let table else { return }
    let start = output.count
    output.reserveCapacity(start + pending.count + pending.count / 8)
    for byte in pending {
      if byte < 0x80 {
        output.append(byte)
      } else {
        if table.isUndefined[Int(byte)] { damage.note(produced + output.count - start) }
        output.append(contentsOf: table.utf8[Int(byte)])
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func decodeUTF16(into output: inout [UInt8]) {
    let start = output.count
    let high = encoding == .utf16BigEndian ? 0 : 1
    var index = 0
    func unit(_ at: Int) -> UInt16 {
      UInt16(pending[at + high]) << 8 | UInt16(pending[at + 1 - high])
    }
    while index + 1 < pending.count {
      let first = unit(index)
      var scalar = Unicode.Scalar(first)
      var length = 2
      if UTF16.isLeadSurrogate(first) {
        if index + 3 >= pending.count {
          if !isAtEnd { break }
        } else if UTF16.isTrailSurrogate(unit(index + 2)) {
          scalar = UTF16.decode(UTF16.EncodedScalar([first, unit(index + 2)]))
          length = 4
        }
      }
      if scalar == nil { damage.note(produced + output.count - start) }
      output.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? [])
      index += length
    }
    if isAtEnd, index < pending.count {
      damage.note(produced + output.count - start)
      output.append(contentsOf: "\u{FFFD}".utf8)
      index = pending.count
    }
    pending.removeSubrange(..<index)
  }
}

extension UTF8 {
  /// The bytes of a scalar.
  fileprivate static func encode(_ scalar: Unicode.Scalar) -> [UInt8]? {
    UTF8.encode(scalar).map { (units: UTF8.EncodedScalar) in Array(units) }
  }
}
