#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The elementary functions of the C library: the one place that touches the platform.
enum Elementary {
  static func exp(_ x: Double) -> Double { platformExp(x) }
  static func log(_ x: Double) -> Double { platformLog(x) }
  static func log1p(_ x: Double) -> Double { platformLog1p(x) }
  static func pow(_ x: Double, _ y: Double) -> Double { platformPow(x, y) }
  static func atanh(_ x: Double) -> Double { platformAtanh(x) }
  static func tanh(_ x: Double) -> Double { platformTanh(x) }

  /// The complementary error function, accurate in the far tail.
  static func erfc(_ x: Double) -> Double { platformErfc(x) }

  /// The logarithm of the gamma function for x > 0.
  ///
  /// `tgamma` and the plain `lgamma` of C share a global sign variable; the two-result form does not.
  static func logGamma(_ x: Double) -> Double { platformLogGamma(x) }
}

private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformLog(_ x: Double) -> Double { log(x) }
private func platformLog1p(_ x: Double) -> Double { log1p(x) }
private func platformPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
private func platformAtanh(_ x: Double) -> Double { atanh(x) }
private func platformTanh(_ x: Double) -> Double { tanh(x) }
private func platformErfc(_ x: Double) -> Double { erfc(x) }
private func platformLogGamma(_ x: Double) -> Double { lgamma(x).0 }
