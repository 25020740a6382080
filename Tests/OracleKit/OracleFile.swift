public import Foundation

/// A file of test vectors for one method.
public struct OracleFile: Sendable {
  /// The cases that must pass; documented limits of a rule are left out.
  public let cases: [OracleCase]

  /// The cases of one operation.
  public func cases(_ operation: String) -> [OracleCase] {
    cases.filter { $0.operation == operation }
  }

  /// Reads a file from a test bundle.
  ///
  /// The environment variable `REIS_ORACLES` may name a folder with other vectors of the same form.
  ///
  /// - Parameters:
  ///   - name: the file name without its ending.
  ///   - bundle: the bundle that holds the folder `Oracles`.
  public init(_ name: String, in bundle: Bundle) {
    do {
      let folder =
        ProcessInfo.processInfo.environment["REIS_ORACLES"].map {
          URL(fileURLWithPath: $0, isDirectory: true)
        } ?? bundle.resourceURL?.appendingPathComponent("Oracles", isDirectory: true)
      guard let url = folder?.appendingPathComponent("\(name).json") else {
        fatalError("the test bundle has no resources")
      }
      let root = try JSONDecoder().decode(OracleValue.self, from: Data(contentsOf: url))
      cases = OracleFile.cases(of: root)
    } catch {
      fatalError("the oracle file \(name) cannot be read: \(error)")
    }
  }

  private static func cases(of root: OracleValue) -> [OracleCase] {
    let general = root["tolerance"].map(OracleTolerance.init) ?? .exact
    let entries = root["cases"]?.array ?? []
    return entries.filter { $0["status"]?.string != "known_limit" }.map { entry in
      OracleCase(
        id: entry["id"]?.string ?? "", operation: entry["op"]?.string ?? "",
        input: entry["input"] ?? .object([:]), expected: entry["expected"] ?? .object([:]),
        tolerance: entry["tolerance"].map(OracleTolerance.init) ?? general)
    }
  }
}
