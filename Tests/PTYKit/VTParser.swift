/// Bytes from a program as characters, controls and sequences.
struct VTParser: Sendable {
  enum Action: Equatable {
    case print(Unicode.Scalar)
    case control(UInt8)
    case escape(UInt8)
    case sequence(final: UInt8, parameters: [Int])
  }

  private enum State { case ground, escape, sequence, string, charset }
  private var state = State.ground
  private var parameters: [UInt8] = []
  private var utf8: [UInt8] = []

  mutating func next(_ byte: UInt8) -> Action? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .charset: state = .ground
    case .string:
      if byte == 0x07 { state = .ground }
      if byte == 0x1b { state = .escape }
    case .sequence:
      guard (0x40...0x7e).contains(byte) else {
        parameters.append(byte)
        return nil
      }
      state = .ground
      // A private sequence (ESC [ ? …) sets modes and draws nothing.
      if let first = parameters.first, (0x3c...0x3f).contains(first) { return nil }
      let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";")
      return .sequence(final: byte, parameters: numbers.map { Int($0) ?? 0 })
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Action? {
    if !utf8.isEmpty || byte >= 0x80 {
      utf8.append(byte)
      let needed = utf8[0] < 0xe0 ? 2 : utf8[0] < 0xf0 ? 3 : 4
      guard utf8.count >= needed else { return nil }
      defer { utf8 = [] }
      return String(decoding: utf8, as: UTF8.self).unicodeScalars.first.map(Action.print)
    }
    switch byte {
    case 0x1b:
      state = .escape
      return nil
    case 0x20...0x7e: return .print(Unicode.Scalar(byte))
    default: return .control(byte)
    }
  }

  private mutating func escape(_ byte: UInt8) -> Action? {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      state = .sequence
      parameters = []
    case UInt8(ascii: "]"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default: return .escape(byte)
    }
    return nil
  }
}
