import WorkbenchKit

/// Ways that share their beginnings, as a tree: steps that all of a branch take stand on one branch.
struct FlowTree {
  /// A stretch of steps without a fork.
  struct Branch {
    /// The steps, in order; empty for the end of ways that others continue.
    var steps: [String]
    /// The values of all ways through it, together.
    var value: Double
    /// The numbers of all ways through it, together; nil where one is not known.
    var count: Int?
    /// The row of the only way through it; nil where there are more.
    var row: Int?
    /// The total row of the ways that begin so; nil where the table has none.
    var total: Int?
    /// What follows, the widest first.
    var branches: [Branch]
  }

  /// The ways at their first step, the widest first.
  let branches: [Branch]

  /// Merges ways.
  ///
  /// - Parameter rows: one per way, with its steps, and totals of ways that begin alike; rows
  ///   without value or steps are left out.
  init(_ rows: [ChartData.Row]) {
    let known = rows.indices.filter { rows[$0].value != nil && !rows[$0].steps.isEmpty }
    let ways = known.filter { !rows[$0].isTotal }
    let totals = known.filter { rows[$0].isTotal }
    branches = Self.branches(
      of: ways, from: 0, rows,
      Dictionary(totals.map { (rows[$0].steps, $0) }) { first, _ in first })
  }

  private static func branches(
    of ways: [Int], from depth: Int, _ rows: [ChartData.Row], _ totals: [[String]: Int]
  ) -> [Branch] {
    var order: [String?] = []
    var groups: [String?: [Int]] = [:]
    for way in ways {
      let steps = rows[way].steps
      let step = depth < steps.count ? steps[depth] : nil
      if groups[step] == nil { order.append(step) }
      groups[step, default: []].append(way)
    }
    let found = order.map { step in branch(of: groups[step] ?? [], at: step, depth, rows, totals) }
    // Sorting keeps the order of equals: by place where widths are the same.
    return found.enumerated().sorted {
      $0.element.value == $1.element.value
        ? $0.offset < $1.offset : $0.element.value > $1.element.value
    }.map(\.element)
  }

  private static func branch(
    of ways: [Int], at step: String?, _ depth: Int, _ rows: [ChartData.Row],
    _ totals: [[String]: Int]
  ) -> Branch {
    let counts = ways.compactMap { rows[$0].count }
    var branch = Branch(
      steps: [], value: ways.reduce(0) { $0 + (rows[$1].value ?? 0) },
      count: counts.count == ways.count ? counts.reduce(0, +) : nil,
      row: ways.count == 1 ? ways[0] : nil, branches: [])
    guard let step else { return branch }
    branch.steps = [step]
    var end = depth + 1
    // A stretch goes on as long as all its ways take the same next step.
    while let next = rows[ways[0]].steps.dropFirst(end).first,
      ways.allSatisfy({ rows[$0].steps.count > end && rows[$0].steps[end] == next })
    {
      branch.steps.append(next)
      end += 1
    }
    if ways.count > 1 {
      branch.total = totals[Array(rows[ways[0]].steps.prefix(end))]
      branch.branches = branches(of: ways, from: end, rows, totals)
    }
    return branch
  }
}
