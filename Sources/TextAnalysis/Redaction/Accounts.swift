/// Bank accounts.
extension PersonalDataScan {
  /// The length of account numbers by country.
  private static let lengths: [String: Int] = [
    "AT": 20, "BE": 16, "CH": 21, "DE": 22, "DK": 18, "ES": 24, "FI": 18, "FR": 27, "GB": 22,
    "IE": 22, "IT": 27, "LU": 20, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "SE": 24,
  ]

  func accounts() -> [PersonalData] {
    var found: [PersonalData] = []
    let bytes = text.bytes.span
    for offset in bytes.indices {
      guard ScalarTraits(rawByte: bytes[offset]).contains(.letter),
        !bytes.traits(before: offset).contains(.wordPart),
        let end = account(bytes, offset)
      else { continue }
      found.append(PersonalData(kind: .iban, range: offset..<end))
    }
    return found
  }

  /// The end of an account number with right check digits, spaces allowed between its groups.
  private func account(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    func isDigit(_ offset: Int) -> Bool {
      ScalarTraits(rawByte: bytes.byte(offset)).contains(.number)
    }
    guard isDigit(start + 2), isDigit(start + 3) else { return nil }
    let country = bytes.text(start..<(start + 2)).uppercased()
    guard let length = Self.lengths[country] else { return nil }
    var letters: [UInt8] = []
    var offset = start
    while letters.count < length {
      let byte = bytes.byte(offset)
      if ScalarTraits(rawByte: byte).isAny(of: .letterOrNumber) {
        letters.append(byte.asciiLowercased)
      } else if byte != UInt8(ascii: " ") || bytes.byte(offset - 1) == UInt8(ascii: " ") {
        return nil
      }
      offset += 1
    }
    let isWhole = !bytes.traits(at: offset).isAny(of: .letterOrNumber)
    return isWhole && Self.hasRightCheckDigits(letters) ? offset : nil
  }

  /// ISO 7064: the first four characters moved to the end, letters as 10 … 35, modulo 97 is 1.
  private static func hasRightCheckDigits(_ letters: [UInt8]) -> Bool {
    let moved = letters.dropFirst(4) + letters.prefix(4)
    let rest = moved.reduce(0) { rest, byte in
      ScalarTraits(rawByte: byte).contains(.number)
        ? (rest * 10 + Int(byte - UInt8(ascii: "0"))) % 97
        : (rest * 100 + Int(byte - UInt8(ascii: "a")) + 10) % 97
    }
    return rest == 1
  }
}
