import Foundation

@testable import ResponseStore

/// A source file, a cache, and loading one with the other.
struct CacheBench {
  let folder: TemporaryFolder
  let cache: ResponseCache
  var options = LoadOptions(workers: 2, chunkBytes: 2_000)

  /// - Parameter pieceBytes: the size of the pieces by which growth is proved.
  init(pieceBytes: Int = 1_000) throws {
    folder = try TemporaryFolder()
    cache = ResponseCache(
      folder: folder.url.path + "/cache", program: "1", pieceBytes: pieceBytes)
  }

  /// Every kind of column that an export of `export` has.
  static let columns = [
    ColumnSpec("id", .identifier), ColumnSpec("when", .time([.iso8601])),
    ColumnSpec("channel", .category(missing: [MissingCode("n/a", .notAsked)])),
    ColumnSpec("score", .score(.zeroToTen, missing: [MissingCode("11", .blank)])),
    ColumnSpec("weight", .number()), ColumnSpec("comment", .text),
    ColumnSpec(
      "web score", from: "score", .score(.zeroToTen),
      when: .init(source: "channel", isOneOf: ["web"])),
    ColumnSpec(
      "web word", from: "score", .category(), when: .init(source: "channel", isOneOf: ["web"])),
  ]

  /// An export with everything in it that a cache has to keep: absences, spoiled cells and rows,
  /// quoted lines, identifiers that change their form.
  static func export(rows: Int, seed: UInt64, header: Bool = true) -> String {
    var random = Seeded(seed)
    var text = header ? "id,when,channel,score,weight,comment\n" : ""
    for row in 0..<rows {
      let day = Int.random(in: 10...28, using: &random)
      let year = Int.random(in: 0...60, using: &random) == 0 ? 1950 : 2026
      let comments = [
        "\"1,2,3\n4,5\n\"", "\"said \"\"so\"\"\"", "plain é", "24\" wide", "", "\u{FFFD}",
      ]
      let channels = ["web", "phone", "app", "n/a", "", "a channel with a longer name"]
      var line =
        "R\(1_000 + row % 700),\(year)-03-\(day)T10:00:\(10 + row % 50),"
        + channels[Int.random(in: 0..<6, using: &random)]
        + ",\(Int.random(in: 0...11, using: &random)),"
        + "\(Double(Int.random(in: 1...999, using: &random)) / 1_000),"
        + comments[Int.random(in: 0..<6, using: &random)]
      switch Int.random(in: 0...30, using: &random) {
      case 0: line = "only,three,fields"
      case 1: line += ",one too many"
      case 2: line = "other id,2026-02-30T00:00:00,web,12,1..2,"
      case 3: line += "\r"
      case 4: line = ""
      default: break
      }
      text += line + "\n"
    }
    return text
  }

  func load(
    _ paths: [String], _ columns: [ColumnSpec] = columns, cache other: ResponseCache? = nil,
    dialect: Dialect = Dialect()
  ) throws -> CachedResponses {
    try (other ?? cache).load(
      ReadPlan(paths: paths, dialect: dialect, columns: columns), label: "s", options: options)
  }

  @discardableResult
  func save(_ responses: CachedResponses) throws -> CachedResponses {
    try cache.save(responses, label: "s")
  }

  /// The same without a cache.
  func plainly(
    _ paths: [String], _ columns: [ColumnSpec] = columns, dialect: Dialect = Dialect()
  ) throws -> Everything {
    try Everything(
      ResponseDataset.load(
        ReadPlan(paths: paths, dialect: dialect, columns: columns), options: options))
  }

  /// The files of the cache, sorted.
  var files: [URL] {
    let enumerator = FileManager.default.enumerator(
      at: URL(fileURLWithPath: cache.folder), includingPropertiesForKeys: nil)
    return (enumerator?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
      .sorted { $0.path < $1.path }
  }

  func append(_ text: String, to path: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
