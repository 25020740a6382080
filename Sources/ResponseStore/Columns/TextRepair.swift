import CScan

/// Makes text clean: valid UTF-8 without zero bytes.
enum TextRepair {
  /// Replaces what is not valid by U+FFFD.
  ///
  /// - Parameter note: told once per kind of damage.
  static func repair(_ bytes: [UInt8], note: (Problem.Kind) -> Void) -> [UInt8] {
    if bytes.span.raw.isCleanText { return bytes }
    if bytes.contains(0) { note(.zeroByte) }
    // A zero byte is valid UTF-8; everything else that was found unclean is not.
    let withoutZeros = bytes.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
    if !withoutZeros.span.raw.isCleanText { note(.encoding) }
    return Array(String(decoding: withoutZeros, as: UTF8.self).utf8)
  }
}

extension RawSpan {
  /// Whether the bytes are valid UTF-8 without zero bytes.
  var isCleanText: Bool {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      return unsafe reis_first_unclean(
        ScanLevel.best.core, base.assumingMemoryBound(to: UInt8.self), bytes.count) == bytes.count
    }
  }
}
