import Diagnostics
import ResponseStore

/// The memory that columns will take once they are read, estimated from a sample of the files.
struct MemoryNeed {
  /// Bytes of the columns that are still to be read.
  let bytes: Int
  /// Bytes of those that are in memory already.
  private let taken: Int

  /// - Parameters:
  ///   - columns: the columns that are still to be read.
  ///   - opened: the files.
  init(_ columns: [ColumnSpec], of opened: OpenedSurvey) {
    taken = opened.dataset?.memoryBytes ?? 0
    bytes = opened.files.reduce(0) { total, file in
      let perRow = columns.reduce(0.0) { sum, column in
        sum + Self.bytes(of: column, file.columns.first { $0.name == column.source })
      }
      return total + Int(perRow * Double(file.estimatedRows))
    }
  }

  /// Bytes per row.
  private static func bytes(of column: ColumnSpec, _ profile: ColumnProfile?) -> Double {
    switch column.kind {
    case .category: return profile?.looksLikeIdentifier == true ? 4 : 1
    case .score: return 1
    case .number: return 8
    case .time: return 4
    case .identifier, .text:
      guard let profile, profile.cells > 0 else { return 4 }
      let letters = profile.meanLength * Double(profile.filled) / Double(profile.cells)
      return 4 + letters
    }
  }

  /// Whether a limit allows for it.
  ///
  /// - Parameter limit: bytes; nil for as much as there is.
  func fits(_ limit: Int?) -> Bool { limit.map { bytes + taken <= $0 } ?? true }

  /// Throws when a limit does not allow for it.
  ///
  /// - Parameters:
  ///   - limit: bytes; nil for as much as there is.
  ///   - folder: the folder that paths are shown from.
  /// - Throws: `memory.limit`.
  func check(_ limit: Int?, shownFrom folder: String) throws(Diagnostic) {
    guard let limit, !fits(limit) else { return }
    let (need, allowed) = (Self.megabytes(bytes + taken), Self.megabytes(limit))
    throw Diagnostic(
      .memoryLimit,
      Text(
        "the columns would take about \(need) MB of memory; \(allowed) MB are allowed",
        nl: "de kolommen zouden ongeveer \(need) MB geheugen vragen; \(allowed) MB is toegestaan"),
      hint: Text(
        "allow more: set memory \(need + need / 4 + 1)",
        nl: "sta meer toe: set memory \(need + need / 4 + 1)"))
  }

  private static func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
