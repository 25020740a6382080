/// Sums of binary floating-point numbers without any rounding until the end, so that they do not
/// depend on the order of their terms.
///
/// Every finite number is a whole number of 53 bits times a power of two. Powers are put into 64
/// bins of 32 each; within a bin all terms are whole multiples of one unit and are added as 128-bit
/// integers, which hold 2^43 terms. Only the final sum is rounded, once, to the nearest number.
///
/// Terms of a usual size go a shorter way: as whole multiples of a unit that is 2^59 times smaller
/// than the largest term expected, in two halves. Those that are no such multiple – far smaller ones
/// with many digits, or larger ones – take the bins.
struct ExactSums {
  /// How many neighbouring bins every sum has at hand; terms outside them go to `strays`.
  private static let width = 2
  /// How many bits a term of usual size has, counted in the unit.
  private static let bits = 60

  /// Units of usual terms per unit of a number, a power of two; 0 where there is none.
  private let scale: Double
  /// The power of two that the unit of usual terms is.
  private let unit: Int
  /// The upper and the lower 30 bits of usual terms per sum, added up apart: they hold 2^33 terms.
  private var halves: [SIMD2<Int64>]
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
    halves = [SIMD2<Int64>](repeating: .zero, count: count)
    // The unit of usual terms, as far as numbers reach.
    let isUsual = magnitude.isNormal
    let exponent = isUsual ? Int(magnitude.exponent) : 0
    unit = exponent - Self.bits + 1
    scale =
      isUsual && (-900...900).contains(unit)
      ? Double(sign: .plus, exponent: -unit, significand: 1) : 0
  }

  /// Makes room for more sums.
  mutating func reserve(_ count: Int) {
    let missing = count * Self.width - bins.count
    if missing > 0 { bins.append(contentsOf: repeatElement(0, count: missing)) }
    if count > halves.count {
      halves.append(contentsOf: repeatElement(.zero, count: count - halves.count))
    }
  }

  /// Adds a finite number to a sum.
  @inline(__always)
  mutating func add(_ number: Double, to sum: Int) {
    if let parts = Self.usual(number, scale) {
      halves[sum] &+= parts
      return
    }
    addToBin(number, sum)
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
    var others: [Int] = []
    let scale = scale
    var here = halves.mutableSpan
    for index in 0..<count where sums[index] >= 0 {
      if let parts = Self.usual(numbers[index], scale) {
        here[sums[index]] &+= parts
      } else {
        others.append(index)
      }
    }
    for index in others { addToBin(numbers[index], sums[index]) }
  }

  /// A term of usual size in two halves; nil for another one.
  @inline(__always)
  private static func usual(_ number: Double, _ scale: Double) -> SIMD2<Int64>? {
    // A product with a power of two is exact unless it leaves the range of numbers.
    let scaled = number * scale
    guard scaled.magnitude < 0x1p60 else { return nil }
    let units = Int64(scaled)
    // What is too small to be told from zero is another one.
    guard Double(units) == scaled, units != 0 || number == 0 else { return nil }
    return SIMD2(units &>> 30, units & 0x3FFF_FFFF)
  }

  private mutating func addToBin(_ number: Double, _ sum: Int) {
    let (bin, units) = Self.split(number)
    let place = bin &- lowest
    if place >= 0, place < Self.width {
      bins[sum &* Self.width &+ place] &+= units
    } else {
      addStray(units, sum, bin)
    }
  }

  private mutating func addStray(_ units: Int128, _ sum: Int, _ bin: Int) {
    if units != 0 { strays[sum * 64 + bin, default: 0] &+= units }
  }

  /// Adds other sums to these; sum i of the others belongs to sum `map(i)` here.
  mutating func add(_ other: ExactSums, count: Int, map: (Int) -> Int) {
    for sum in 0..<count {
      let target = map(sum)
      add(other.usualUnits(sum), of: other.unit, to: target)
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

  /// The sum of the usual terms, in their unit.
  private func usualUnits(_ sum: Int) -> Int128 {
    Int128(halves[sum].x) &<< 30 &+ Int128(halves[sum].y)
  }

  /// Adds units of usual terms of other sums to a sum.
  private mutating func add(_ units: Int128, of other: Int, to sum: Int) {
    if units == 0 { return }
    if other == unit, let high = Int64(exactly: units >> 30) {
      halves[sum] &+= SIMD2(high, Int64(truncatingIfNeeded: units & 0x3FFF_FFFF))
    } else {
      let (bin, shifted) = Self.binned(units, of: other)
      addStray(shifted, sum, bin)
    }
  }

  /// Units of usual terms as units of a bin, of which there are at most 2^31 times as many.
  private static func binned(_ units: Int128, of unit: Int) -> (bin: Int, units: Int128) {
    let bit = unit + 1_075
    return (bit >> 5, units << Int128(bit & 31))
  }

  /// The sum, rounded to the nearest number.
  func value(_ sum: Int) -> Double {
    var total = WideInteger()
    let usual = Self.binned(usualUnits(sum), of: unit)
    total.add(usual.units, bin: usual.bin)
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
