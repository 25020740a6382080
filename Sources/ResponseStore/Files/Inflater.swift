import CZlib

/// Decompresses gzip, also several members one after another.
struct Inflater: ByteStage {
  private let path: String
  private var source: any ByteStage
  private let stream = InflateStream()
  private var input: [UInt8] = []
  private var position = 0
  private var consumed = 0
  private var isBetweenMembers = true

  init(path: String, _ source: any ByteStage) {
    self.path = path
    self.source = source
  }

  mutating func appendNext(to output: inout [UInt8]) throws(ReadFailure) -> Bool {
    while true {
      if position == input.count {
        input.removeAll(keepingCapacity: true)
        position = 0
        guard try source.appendNext(to: &input) else {
          if isBetweenMembers { return false }
          throw .compression(path: path, offset: consumed)
        }
      }
      if isBetweenMembers {
        // Padding with zeros after the last member is allowed.
        while position < input.count, input[position] == 0, consumed > 0 {
          position += 1
          consumed += 1
        }
        if position == input.count { continue }
        guard stream.begin() else { throw .compression(path: path, offset: consumed) }
        isBetweenMembers = false
      }
      let step = stream.inflate(input[position...], appendingTo: &output)
      position += step.consumed
      consumed += step.consumed
      switch step.outcome {
      case .more: break
      case .end: isBetweenMembers = true
      case .damaged: throw .compression(path: path, offset: consumed)
      }
      if step.produced > 0 { return true }
    }
  }
}

/// The state of zlib for one gzip member after another.
@safe private final class InflateStream {
  enum Outcome { case more, end, damaged }

  private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isOpen = false

  init() { unsafe state.initialize(to: z_stream()) }

  deinit {
    if isOpen { unsafe inflateEnd(state) }
    unsafe state.deallocate()
  }

  /// Starts a member.
  func begin() -> Bool {
    if isOpen { return unsafe inflateReset(state) == Z_OK }
    let gzipOnly: Int32 = 16 + MAX_WBITS
    isOpen =
      unsafe inflateInit2_(state, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      == Z_OK
    return isOpen
  }

  /// Decompresses some of the input; call again with what is left.
  func inflate(_ input: ArraySlice<UInt8>, appendingTo output: inout [UInt8])
    -> (consumed: Int, produced: Int, outcome: Outcome)
  {
    let room = 256 << 10
    var status: Int32 = Z_OK
    var consumed = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { target, count in
      unsafe input.withUnsafeBufferPointer { source in
        unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe state.pointee.avail_in = UInt32(min(source.count, 1 << 30))
        unsafe state.pointee.next_out = target.baseAddress
        unsafe state.pointee.avail_out = UInt32(room)
        let before = unsafe state.pointee.avail_in
        status = unsafe CZlib.inflate(state, Z_NO_FLUSH)
        consumed = unsafe Int(before - state.pointee.avail_in)
        count = unsafe room - Int(state.pointee.avail_out)
      }
    }
    output.append(contentsOf: chunk)
    let outcome: Outcome =
      switch status {
      case Z_STREAM_END: .end
      case Z_OK, Z_BUF_ERROR: .more
      default: .damaged
      }
    return (consumed, chunk.count, outcome)
  }
}
