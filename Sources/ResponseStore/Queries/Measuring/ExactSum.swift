/// Sums of binary floating-point numbers without any rounding until the end, so that they do not
/// depend on the order of their terms.
///
/// Every finite number is a whole number of 53 bits times a power of two. Powers are put into 64
/// bins of 32 each; within a bin all terms are whole multiples of one unit and are added as 128-bit
/// integers, which hold 2^43 terms. Only the final sum is rounded, once, to the nearest number.
struct ExactSums {
  /// How many neighbouring bins every sum has at hand; terms outside them go to `strays`.
  private static let width = 2

  /// The lowest bin at hand.
  private let lowest: Int
  /// `width` bins per sum.
  private var bins: [Int128]
  /// Terms far smaller or larger than expected, by sum and bin.
  private var strays: [Int: Int128] = [:]

  /// Makes sums of zero.
  ///
  /// - Parameter magnitude: the largest absolute value that is expected. It decides only what is
  ///   fast, never the result.
  init(count: Int, magnitude: Double) {
    let bin = Self.split(magnitude.isFinite ? magnitude : 1).bin
    lowest = max(0, bin - Self.width + 1)
    bins = [Int128](repeating: 0, count: count * Self.width)
  }

  /// Makes room for more sums.
  mutating func reserve(_ count: Int) {
    let missing = count * Self.width - bins.count
    if missing > 0 { bins.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// Adds a finite number to a sum.
  @inline(__always)
  mutating func add(_ number: Double, to sum: Int) {
    let (bin, units) = Self.split(number)
    let place = bin &- lowest
    if place >= 0, place < Self.width {
      bins[sum &* Self.width &+ place] &+= units
    } else {
      addStray(units, sum, bin)
    }
  }

  /// Adds many finite numbers.
  ///
  /// - Parameters:
  ///   - numbers: the terms.
  ///   - sums: the sum that each belongs to; below 0 for a term that counts nowhere.
  ///   - count: how many of them there are.
  mutating func add(_ numbers: [Double], to sums: [Int], count: Int) {
    let numbers = numbers.span
    let sums = sums.span
    var strangers: [(units: Int128, sum: Int, bin: Int)] = []
    let lowest = lowest
    var here = bins.mutableSpan
    for index in 0..<count where sums[index] >= 0 {
      let (bin, units) = Self.split(numbers[index])
      let place = bin &- lowest
      if place >= 0, place < Self.width {
        here[sums[index] &* Self.width &+ place] &+= units
      } else {
        strangers.append((units, sums[index], bin))
      }
    }
    for stranger in strangers { addStray(stranger.units, stranger.sum, stranger.bin) }
  }

  private mutating func addStray(_ units: Int128, _ sum: Int, _ bin: Int) {
    if units != 0 { strays[sum * 64 + bin, default: 0] &+= units }
  }

  /// Adds other sums to these; sum i of the others belongs to sum `map(i)` here.
  mutating func add(_ other: ExactSums, count: Int, map: (Int) -> Int) {
    for sum in 0..<count {
      let target = map(sum)
      for place in 0..<Self.width {
        let units = other.bins[sum * Self.width + place]
        if units == 0 { continue }
        let here = other.lowest + place - lowest
        if here >= 0, here < Self.width {
          bins[target * Self.width + here] &+= units
        } else {
          addStray(units, target, other.lowest + place)
        }
      }
    }
    for (key, units) in other.strays where key / 64 < count {
      addStray(units, map(key / 64), key % 64)
    }
  }

  /// The sum, rounded to the nearest number.
  func value(_ sum: Int) -> Double {
    var total = WideInteger()
    for place in 0..<Self.width {
      total.add(bins[sum * Self.width + place], bin: lowest + place)
    }
    if !strays.isEmpty {
      for bin in 0..<64 { total.add(strays[sum * 64 + bin] ?? 0, bin: bin) }
    }
    return total.double
  }

  /// The bin of a finite number and its multiple of the bin's unit, 2^(32·bin − 1075).
  @inline(__always)
  private static func split(_ number: Double) -> (bin: Int, units: Int128) {
    let bits = number.bitPattern
    let exponent = Int(truncatingIfNeeded: (bits &>> 52) & 0x7FF)
    let fraction = bits & 0x000F_FFFF_FFFF_FFFF
    // Subnormal numbers have no hidden bit and the exponent of the smallest normal ones.
    let significand = exponent == 0 ? fraction &<< 1 : fraction | 0x0010_0000_0000_0000
    let units = Int128(significand) &<< Int128(exponent & 31)
    return (exponent &>> 5, bits &>> 63 == 0 ? units : 0 &- units)
  }
}

/// A signed integer wide enough for any sum of floating-point numbers, in units of 2^-1075.
private struct WideInteger {
  /// Digits of base 2^32, lowest first; carries are settled at the end.
  private var digits = [Int64](repeating: 0, count: 70)

  mutating func add(_ units: Int128, bin: Int) {
    if units == 0 { return }
    let magnitude = units.magnitude
    for place in 0..<4 {
      let digit = Int64(truncatingIfNeeded: (magnitude >> (32 * UInt128(place))) & 0xFFFF_FFFF)
      digits[bin + place] += units < 0 ? -digit : digit
    }
  }

  /// The nearest floating-point number; halves go to the even one.
  var double: Double {
    var settled = digits
    var carry: Int64 = 0
    for index in settled.indices {
      let total = settled[index] + carry
      settled[index] = total & 0xFFFF_FFFF
      carry = total >> 32
    }
    let isNegative = carry < 0
    if isNegative {
      var borrow: Int64 = 1
      for index in settled.indices {
        let total = (settled[index] ^ 0xFFFF_FFFF) + borrow
        settled[index] = total & 0xFFFF_FFFF
        borrow = total >> 32
      }
    }
    guard let top = settled.lastIndex(where: { $0 != 0 }) else { return 0 }
    // The top four digits hold at least 97 significant bits; what lies below only breaks ties.
    var leading: UInt128 = 0
    for index in stride(from: top, through: top - 3, by: -1) {
      leading = leading << 32 | UInt128(index >= 0 ? settled[index] : 0)
    }
    if top > 3, settled[..<(top - 3)].contains(where: { $0 != 0 }) { leading |= 1 }
    let scale = 32 * (top - 3) - 1_075
    let magnitude = Double(sign: .plus, exponent: 0, significand: Double(leading))
    let scaled = Self.scaled(magnitude, scale)
    return isNegative ? -scaled : scaled
  }

  /// magnitude × 2^scale, without a step that overflows on the way.
  private static func scaled(_ magnitude: Double, _ scale: Int) -> Double {
    Double(
      sign: .plus, exponent: magnitude.exponent.advanced(by: scale),
      significand: magnitude.significand)
  }
}
