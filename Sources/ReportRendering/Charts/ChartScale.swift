import Diagnostics
import WorkbenchKit

// Rounding calls the system's mathematics library, which this import links.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A value axis: its ends, its ticks, and where a value stands on it.
struct ChartScale {
  /// The value at the left or lower end.
  let lower: Double
  /// The value at the right or upper end; above `lower`.
  let upper: Double
  /// Round values between the ends, from low to high.
  let ticks: [Double]
  /// The decimals that ticks need.
  let digits: Int

  /// Makes an axis that reaches all values and ends on round ones.
  ///
  /// - Parameters:
  ///   - values: what must be reached.
  ///   - domain: the ends, where they are given.
  ///   - includesZero: whether zero must be reached too.
  ///   - tickCount: about how many steps there should be.
  init(_ values: [Double], domain: ClosedRange<Double>?, includesZero: Bool, tickCount: Int) {
    let reached = includesZero ? values + [0] : values
    var low = domain?.lowerBound ?? reached.min() ?? 0
    var high = domain?.upperBound ?? reached.max() ?? 1
    if !(low.isFinite && high.isFinite) { (low, high) = (0, 1) }
    if high - low <= max(abs(low), abs(high)) * 1e-9 {
      let room = max(1, abs(low) * 0.1)
      (low, high) = (low - room, high + room)
    }
    let step = Self.roundStep((high - low) / Double(max(1, tickCount)))
    if domain == nil {
      low = (low / step).rounded(.down) * step
      high = (high / step).rounded(.up) * step
    }
    lower = low
    upper = high
    let first = (low / step).rounded(.up)
    let count = max(0, min(40, Int(((high / step).rounded(.down) - first).rounded())))
    ticks = (0...count).map { (first + Double($0)) * step }.filter { $0 >= low && $0 <= high }
    digits = Self.digits(of: step)
  }

  /// Where a value stands, 0 at the lower end and 1 at the upper; clamped to the axis.
  ///
  /// - Parameter value: the value.
  func fraction(_ value: Double) -> Double {
    min(1, max(0, (value - lower) / (upper - lower)))
  }

  /// A tick as people read it.
  ///
  /// - Parameters:
  ///   - tick: the value.
  ///   - kind: what the axis shows.
  ///   - pen: gives language and characters.
  func text(of tick: Double, _ kind: Column.Kind, _ pen: Pen) -> String {
    let fitted: Column.Kind =
      switch kind {
      case .score: .score(digits: digits)
      case .share: .share(digits: max(0, digits - 2))
      case .integer, .ordinal, .decimal, .probability, .text, .date: .decimal(digits: digits)
      }
    return pen.data(Figure.text(of: .decimal(tick == 0 ? 0 : tick), in: fitted, pen.language))
  }

  /// The next of 1, 2, 5 and 10 times a power of ten.
  private static func roundStep(_ raw: Double) -> Double {
    guard raw.isFinite, raw > 0 else { return 1 }
    var magnitude = 1.0
    while magnitude * 10 <= raw { magnitude *= 10 }
    while magnitude > raw { magnitude /= 10 }
    for factor in [1.0, 2, 5] where magnitude * factor >= raw * 0.999_999 {
      return magnitude * factor
    }
    return magnitude * 10
  }

  private static func digits(of step: Double) -> Int {
    var digits = 0
    var scaled = step
    while scaled < 0.999_999, digits < 12 {
      scaled *= 10
      digits += 1
    }
    return digits
  }
}
