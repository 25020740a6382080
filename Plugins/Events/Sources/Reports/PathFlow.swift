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
    return ways.groups.enumerated().map { group, paths in
      chart(
        PathComparison.counts(of: shown, in: paths), of: paths.n,
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
    let rows = zip(shown, counts).map { path, count -> [Value] in
      let names = path.touchpoints.map { Value.text(inquiry.log.activities[$0]) }
      return names
        + Array(repeating: .missing(.notApplicable), count: steps.count - names.count)
        + [.integer(count)] + inquiry.share(count, of: cases).cells
    }
    return .chart(
      Chart(
        title: title, table: Table(id: "paths-flow", title: title, columns: columns, rows: rows),
        specification: ChartSpecification(
          mark: .flow, labels: steps, value: "share", low: "low", high: "high")))
  }
}
