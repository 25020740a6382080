/// How the bytes of a file stand for letters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252. The five bytes that it leaves open are read as the control characters that the
  /// WHATWG Encoding Standard gives them, and reported as problems.
  case windows1252 = "windows-1252"
  /// Mac OS Roman, used only where it is declared.
  case macRoman = "mac-roman"
  /// ISO 8859-1.
  case iso8859_1 = "iso-8859-1"
}
