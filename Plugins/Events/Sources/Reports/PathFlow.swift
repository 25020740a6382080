import Statistics
import WorkbenchKit
import WorkspaceKit

/// The commonest paths as a drawing in which ways that begin alike stand on one branch.
struct PathFlow {
  let inquiry: LogInquiry
  let ways: Ways
  let shown: [Paths.Path]
  let title: Text

  /// One chart or, where cases are grouped, one per group.
  var charts: [Report.Block] {
    let title = self.title + commonest
    guard inquiry.isGrouped else { return [chart(shown.map(\.count), of: ways.total.n, title)] }
    return ways.counts(of: shown, in: inquiry.log).enumerated().map { group, counts in
      chart(
        counts, of: ways.casesOfGroup[group],
        title + .verbatim(" – ") + inquiry.words(ofGroup: group))
    }
  }

  /// What is not drawn is said in the heading.
  private var commonest: Text {
    Text { language in
      let count = Numerals.integer(shown.count, language)
      return language == .nl ? " (de \(count) gewoonste)" : " (the \(count) commonest)"
    }
  }

  private func chart(_ counts: [Int], of cases: Int, _ title: Text) -> Report.Block {
    let steps = (1...max(1, shown.map(\.touchpoints.count).max() ?? 1)).map { "step_\($0)" }
    let columns =
      steps.enumerated().map { place, id in
        Column(id, Text("Step \(place + 1)", nl: "Stap \(place + 1)"), .text)
      } + [
        Column("n", .verbatim("n"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
      ]
    func row(_ way: [Int], _ count: Int) -> [Value] {
      way.map { Value.text(inquiry.log.activities[$0]) }
        + Array(repeating: .missing(.notApplicable), count: steps.count - way.count)
        + [.integer(count)] + inquiry.share(count, of: cases).cells
    }
    let table = Table(
      id: "paths-flow", title: title, columns: columns,
      rows: zip(shown, counts).map { row($0.touchpoints, $1) },
      totals: branches(counts).map { row($0.beginning, $0.count) })
    return .chart(
      Chart(
        title: title, table: table,
        specification: ChartSpecification(
          mark: .flow, labels: steps, value: "share", low: "low", high: "high")))
  }

  /// The beginnings at which ways part, each with the cases of all ways drawn that begin so.
  private func branches(_ counts: [Int]) -> [(beginning: [Int], count: Int)] {
    var order: [[Int]] = []
    var ways: [[Int]: [Int]] = [:]
    for (way, path) in shown.enumerated() {
      for length in path.touchpoints.indices.map({ $0 + 1 }) {
        let beginning = Array(path.touchpoints.prefix(length))
        if ways[beginning] == nil { order.append(beginning) }
        ways[beginning, default: []].append(way)
      }
    }
    return order.compactMap { beginning in
      guard let here = ways[beginning], here.count > 1 else { return nil }
      // Where all go on alike, the branch goes on.
      let onward = Set(here.map { shown[$0].touchpoints.dropFirst(beginning.count).first })
      guard onward.count > 1 else { return nil }
      return (beginning, here.reduce(0) { $0 + counts[$1] })
    }
  }
}
