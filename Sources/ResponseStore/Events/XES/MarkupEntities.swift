/// The entities of XML: `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;` and numbers.
enum MarkupEntities {
  /// A value with its entities replaced and line ends and tabs as spaces, as XML wants it.
  ///
  /// What is no known entity stays as it stands.
  static func replaced(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(raw.count)
    var rest = raw
    while let byte = rest.first {
      rest = rest.dropFirst()
      switch byte {
      case 0x09, 0x0A, 0x0D: value.append(0x20)
      case UInt8(ascii: "&"):
        guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
          let letters = letters(of: rest[rest.startIndex..<end])
        else {
          value.append(byte)
          continue
        }
        value += letters
        rest = rest[(end + 1)...]
      default: value.append(byte)
      }
    }
    return value
  }

  private static func letters(of name: ArraySlice<UInt8>) -> [UInt8]? {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": [UInt8(ascii: "<")]
    case "gt": [UInt8(ascii: ">")]
    case "amp": [UInt8(ascii: "&")]
    case "quot": [UInt8(ascii: "\"")]
    case "apos": [UInt8(ascii: "'")]
    case let number where number.hasPrefix("#x"): scalar(number.dropFirst(2), radix: 16)
    case let number where number.hasPrefix("#"): scalar(number.dropFirst(), radix: 10)
    default: nil
    }
  }

  /// A character by its number; control characters become spaces.
  private static func scalar(_ digits: Substring, radix: Int) -> [UInt8]? {
    guard let number = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(number) else {
      return nil
    }
    return number < 0x20 ? [0x20] : Array(String(scalar).utf8)
  }
}
