import Diagnostics
import Foundation
import ResponseStore

/// Loads, keeps and clears in a loop, and ends with 1 as soon as an answer differs from the source's.
///
/// `cacheprobe SOURCE FOLDER ROUNDS SEED`: for tests with several processes, and for those with
/// limits that hold for a whole process. Prints why columns could not be kept, each reason once.
@main
enum CacheProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let rounds = Int(arguments[3]), let seed = UInt64(arguments[4])
    else { exit(2) }
    let source = arguments[1]
    let cache = ResponseCache(folder: arguments[2], program: "1")
    var random = seed
    var reasons: Set<String> = []
    for _ in 0..<rounds {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let columns = all.enumerated().filter { random >> UInt64(40 + $0.offset) & 1 == 1 }
        .map(\.element)
      guard !columns.isEmpty else { continue }
      let plan = ReadPlan(paths: [source], dialect: Dialect(), columns: columns)
      let options = LoadOptions(workers: 2, chunkBytes: 10_000)
      let found = try cache.load(plan, label: "probe", options: options)
      let plain = try ResponseDataset.load(plan, options: options)
      guard try answer(found.dataset) == answer(plain) else {
        print("an answer from the cache differs")
        exit(1)
      }
      do {
        _ = try cache.save(found, label: "probe")
      } catch let failure as CacheFailure {
        reasons.insert("\(failure)")
      }
      if random >> 60 == 0 { _ = try? cache.clear() }
    }
    for reason in reasons.sorted() { print(reason) }
  }

  private static let all = [
    ColumnSpec("id", .identifier), ColumnSpec("when", .time([.iso8601])),
    ColumnSpec("channel", .category()), ColumnSpec("score", .score(.zeroToTen)),
    ColumnSpec("weight", .number()), ColumnSpec("comment", .text),
  ]

  private static func answer(_ data: ResponseDataset) throws -> String {
    var parts = ["\(data.rows)", "\(data.problemCounts)", "\(try data.problems(limit: 50))"]
    for column in data.columns {
      let name = Spanned(column.name, at: .none)
      parts.append("\(try data.summary(of: name))")
      if case .text = column.kind {
        let filter = Expression.contains(name, Literal(.text("so")))
        parts.append("\(try data.aggregate(AggregateRequest(filter: filter)).groups.map(\.rows))")
      } else {
        parts.append("\(try data.values(of: name, limit: 200))")
      }
    }
    return parts.joined(separator: "\n")
  }
}
