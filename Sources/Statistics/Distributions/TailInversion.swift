/// Finds the point where a decreasing upper-tail probability reaches a value.
///
/// Newton's method, kept inside a shrinking bracket by bisection. Used by all quantiles that have
/// no closed form.
///
/// - Parameters:
///   - target: the tail probability, strictly between 0 and the tail at 0.
///   - start: a positive first guess.
///   - tail: a decreasing function of x ≥ 0.
///   - density: minus its derivative.
/// - Returns: x ≥ 0 with tail(x) = target to the precision of a Double.
func invertUpperTail(
  _ target: Double, start: Double, tail: (Double) -> Double, density: (Double) -> Double
) -> Double {
  var low = 0.0
  var high = start
  while tail(high) > target, high < 1e300 {
    low = high
    high *= 2
  }
  var x = (low + high) / 2
  for _ in 0..<200 {
    let excess = tail(x) - target
    if excess == 0 { return x }
    if excess > 0 { low = x } else { high = x }
    let slope = density(x)
    let newton = x + excess / slope
    let next = newton > low && newton < high ? newton : (low + high) / 2
    if (next - x).magnitude <= 1e-15 * next { return next }
    x = next
  }
  return x
}
