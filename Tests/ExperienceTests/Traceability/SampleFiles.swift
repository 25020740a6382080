import Foundation
import WorkbenchTesting

/// Files of the sample workspace read as plain text: another way to the figures of commands.
enum SampleFiles {
  /// A file's lines.
  ///
  /// - Parameter path: relative to the sample workspace.
  static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: TestSession.workspace + "/" + path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  /// How many lines of a file begin so, with their indent or after it.
  static func count(_ text: String, in path: String) throws -> Int {
    try lines(path).count { line in
      line.hasPrefix(text) || line.drop { $0 == " " || $0 == "-" }.hasPrefix(text)
    }
  }

  /// How many lines of all journeys begin so, with their indent or after it.
  static func countInJourneys(_ text: String) throws -> Int {
    var found = 0
    for journey in ["afhalen", "bestellen", "bezorgen", "boodschappen", "retourneren"] {
      found += try count(text, in: "journeys/\(journey).yaml")
    }
    return found
  }

  /// The rows of a file of responses as cells, those of another length than the header left out.
  ///
  /// Cells of the sample that stand before its comments hold no separators.
  static func rows(_ path: String) throws -> [[String: String]] {
    let lines = try lines(path).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().filter { $0.count >= header.count }.map { cells in
      Dictionary(
        zip(header, cells).map { (String($0), String($1)) }, uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// Wilson's interval by its textbook formula.
  static func wilson(_ part: Int, of whole: Int) -> (low: Double, high: Double) {
    let (n, p, z) = (Double(whole), Double(part) / Double(whole), 1.959963984540054)
    let center = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return (center - half, center + half)
  }
}
