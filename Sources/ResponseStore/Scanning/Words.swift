/// Eight bytes at a time, without a check of bounds: that check costs a load of four columns 7 %.
///
/// Offsets are those of cells, which the scanner found within the text. Loads may reach past the
/// text into its padding of 64 bytes, never past the span.
extension RawSpan {
  /// Eight bytes from an offset on, the first in the lowest place.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes from an offset on.
  @inline(__always)
  func halfWord(at offset: Int) -> UInt32 {
    unsafe UInt32(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
  }

  /// Two bytes from an offset on.
  @inline(__always)
  func pair(at offset: Int) -> UInt16 {
    unsafe UInt16(
      littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt16.self))
  }

  /// One byte.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }
}

/// Arithmetic on the eight bytes of a word at once.
enum Word {
  /// All ones in the first `count` bytes, 0–8.
  ///
  /// Two shifts by half of the way, since a shift by all 64 bits would be none.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    let half = UInt64(truncatingIfNeeded: count &* 4)
    return ~((.max &<< half) &<< half)
  }

  /// The high bit of every byte that is not a digit, for bytes from which `0` was taken by xor.
  @inline(__always)
  static func nonDigits(_ digits: UInt64) -> UInt64 {
    ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
  }

  /// The value of eight decimal digits (0–9 each), the first in the lowest byte.
  @inline(__always)
  static func decimal(_ digits: UInt64) -> UInt64 {
    let pairs = (digits &* 10 &+ (digits &>> 8)) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ (pairs &>> 16)) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ (fours &>> 32)) & 0xFFFF_FFFF
  }
}

extension Span<UInt8> {
  /// The same bytes without a type.
  var raw: RawSpan {
    @_lifetime(copy self)
    get { unsafe _overrideLifetime(bytes, copying: self) }
  }
}
