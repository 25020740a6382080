/// A file as plain UTF-8 text that can be read at any place.
///
/// A plain UTF-8 file is read where it lies. Anything else – gzip, another encoding, lines that end
/// with carriage returns, a pipe – is turned into UTF-8 once, at the start; an event log in XES into
/// one row per event.
struct TextSource: Sendable {
  /// The file as it was when opened.
  let identity: FileIdentity
  /// Whether it is compressed with gzip.
  let isCompressed: Bool
  /// Whether offsets in the text are offsets in the file too.
  let isPlain: Bool
  /// Whether the file is an event log in XES, of which the text has one row per event.
  let isEventLog: Bool
  /// Whether lines ended with carriage returns, which became line feeds.
  let hadOnlyReturns: Bool
  /// What the encoding did not allow.
  let damage: TextDecoder.Damage
  /// Where the text starts: after a byte order mark.
  let start: Int
  /// Where the text ends: after the last byte that does not belong to trailing blank lines.
  let end: Int

  /// The file itself, as it lies on disk.
  let original: OpenFile

  private let store: ByteStore
  /// The line of the file on which each line of the text begins; empty where they are the same.
  private let fileLines: [UInt32]

  /// The first bytes of a file, decompressed: what sniffing and opening decide on.
  static func opening(_ file: OpenFile) throws(ReadFailure) -> (bytes: [UInt8], isCompressed: Bool)
  {
    let path = file.identity.path
    let head =
      file.isPipe
      ? []
      : try ByteStore.file(file).bytes(at: 0, count: min(file.identity.size, RawBytes.stretch))
    guard head.starts(with: [0x1F, 0x8B]) else { return (head, false) }
    var inflater = Inflater(path: path, RawBytes(file))
    var text: [UInt8] = []
    while text.count < RawBytes.stretch, try inflater.appendNext(to: &text) {}
    return (text, true)
  }

  /// Opens a file in a known encoding.
  ///
  /// - Throws: `ReadFailure`, or `CancellationError`.
  init(path: String, encoding: TextEncoding, cancellation: Cancellation? = nil) throws {
    try self.init(OpenFile(path: path), encoding: encoding, cancellation: cancellation)
  }

  /// Reads an open file in a known encoding.
  init(_ file: OpenFile, encoding: TextEncoding, cancellation: Cancellation? = nil) throws {
    original = file
    identity = file.identity
    let path = file.identity.path
    var raw: any ByteStage = RawBytes(file)
    var (head, isCompressed) = try Self.opening(file)
    if file.isPipe {
      var stage = RawBytes(file)
      _ = try stage.appendNext(to: &head)
      isCompressed = head.starts(with: [0x1F, 0x8B])
      raw = Prefixed(head, then: stage)
    }
    if head.isEmpty { throw ReadFailure.empty(path: path) }
    self.isCompressed = isCompressed
    hadOnlyReturns =
      encoding != .utf16LittleEndian && encoding != .utf16BigEndian
      && head.contains(0x0D) && !head.contains(0x0A)
    let text: ByteStore
    let isAsFound: Bool
    if isCompressed || file.isPipe || encoding != .utf8 || hadOnlyReturns {
      if isCompressed { raw = Inflater(path: path, raw) }
      var decoder = TextDecoder(encoding, convertsCarriageReturns: hadOnlyReturns, raw)
      text = try Spool.collect(&decoder, cancellation: cancellation)
      damage = decoder.damage
      isAsFound = false
    } else {
      text = .file(file)
      damage = TextDecoder.Damage()
      isAsFound = true
    }
    isEventLog = XESReader.isBegin(of: try text.bytes(at: 0, count: min(64 << 10, text.count)))
    if isEventLog {
      if let offset = damage.offsets.first {
        throw ReadFailure.encoding(path: path, encoding, offset: offset)
      }
      (store, fileLines) = try XESText.flattened(text, path: path, cancellation: cancellation)
    } else {
      (store, fileLines) = (text, [])
    }
    isPlain = isAsFound && !isEventLog
    let count = store.count
    let mark = try store.bytes(at: 0, count: min(3, count))
    start = mark == [0xEF, 0xBB, 0xBF] ? 3 : 0
    end = try Self.contentEnd(of: store, from: start)
    if end <= start { throw ReadFailure.empty(path: path) }
  }

  /// Fills a buffer with text from an offset on; the buffer must end at or before `end`.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) {
    do throws(ReadFailure) {
      unsafe try store.read(at: offset, into: buffer)
    } catch .truncated(_, let offset) {
      throw .truncated(path: identity.path, offset: offset)
    }
  }

  /// Text to be read where the system keeps it, by this thread; nil where it has to be copied.
  ///
  /// - Parameter range: ends at or before `end`.
  func mapped(_ range: Range<Int>) -> MappedStretch? {
    guard case .file(let file) = store else { return nil }
    return MappedStretch(file, range)
  }

  /// Some text as an array; as much as there is before `end`.
  func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    guard offset < end else { return [] }
    return try store.bytes(at: offset, count: min(count, end - offset))
  }

  /// The line of the file that a line of the text was made from, both 1 for the first.
  func fileLine(_ line: Int) -> Int {
    guard !fileLines.isEmpty else { return line }
    return Int(fileLines[min(max(line, 1), fileLines.count) - 1])
  }

  /// Throws when the file is no longer what was opened.
  func checkUnchanged() throws(ReadFailure) {
    try original.checkUnchanged()
  }

  /// The offset after the last byte that is not part of a trailing blank line.
  private static func contentEnd(of store: ByteStore, from start: Int) throws(ReadFailure) -> Int {
    var end = store.count
    while end > start {
      let count = min(end - start, 4096)
      let tail = try store.bytes(at: end - count, count: count)
      if let last = tail.lastIndex(where: { $0 != 0x0A && $0 != 0x0D }) {
        return end - count + last + 1
      }
      end -= count
    }
    return end
  }
}
