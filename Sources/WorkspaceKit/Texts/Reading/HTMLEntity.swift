/// The characters that HTML writes as `&name;` or `&#8217;`.
enum HTMLEntity {
  /// Reads an entity.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - start: the offset of the `&`.
  /// - Returns: what it stands for, and the offset behind it; nil for an `&` that begins none. An
  ///   unknown name stands for a space.
  static func read(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    var offset = start + 1
    while offset < bytes.count, offset - start <= 12, isPart(bytes[offset]) { offset += 1 }
    guard offset > start + 1, offset < bytes.count, bytes[offset] == UInt8(ascii: ";") else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<offset], as: UTF8.self)
    return (character(name), offset + 1)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "#")
  }

  private static func character(_ name: String) -> String {
    guard name.hasPrefix("#") else { return named[name] ?? " " }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else { return " " }
    return String(scalar)
  }

  /// The names that Dutch and English pages use.
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
    "euro": "€", "pound": "£", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "middot": "·",
    "hellip": "…", "ndash": "–", "mdash": "—", "bull": "•", "times": "×", "laquo": "«",
    "raquo": "»", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "aring": "å",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü",
    "Agrave": "À", "Aacute": "Á", "Eacute": "É", "Egrave": "È", "Euml": "Ë", "Iuml": "Ï",
    "Ouml": "Ö", "Uuml": "Ü",
  ]
}
