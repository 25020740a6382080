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
  static func log2(_ x: Double) -> Double { platformLog2(x) }
}

private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformLog(_ x: Double) -> Double { log(x) }
private func platformLog2(_ x: Double) -> Double { log2(x) }
