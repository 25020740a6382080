import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// A small brand with one journey of three touchpoints, two values and a rival, written for a test.
enum BrandWorkspace {
  static let brand = """
    values: {near: We know you, fast: Done at once}
    signals: {phone-menu: {rating: contradicts, values: near, touchpoint: shop/till, seen: A tape}}
    usps: {shelf: {text: Full shelves, rival: cheapo, visible-at: shop/shelf}}
    competitors:
      cheapo:
        name: Cheapo
        values: {low: The lowest price}
        facts:
          - {touchpoint: shop/shelf, text: Torn boxes, for-them: {low: fits}, for-us: {near: contradicts, fast: fits}}
          - {touchpoint: shop/till, text: Fast tills, for-them: {low: fits}, for-us: {fast: fits}}
          - {touchpoint: shop/door, text: A door, for-them: {low: fits}}
    """

  static let journey = """
    title: Shop
    touchpoints:
      - {id: door, values: [near], purpose: acquire}
      - {id: shelf, values: [fast], target: 4, expectation: Full, events: [pick]}
      - {id: till, values: [near, fast], events: [queue, pay]}
    """

  static func audit(_ auditor: String, _ marks: [String]) -> String {
    "auditor: \(auditor)\ntouchpoints:\n"
      + zip(["door", "shelf", "till"], marks).map { "  - {at: shop/\($0), values: {\($1)}}\n" }
      .joined()
  }

  /// The files, with others added or replaced.
  static func files(_ others: [String: String] = [:]) -> [String: String] {
    ["brand.yaml": brand, "journeys/shop.yaml": journey].merging(others) { $1 }
  }

  /// Two auditors, of whom the second is exactly one mark stricter.
  static let strict = [
    "audits/a.yaml": audit("ann", ["near: 2, fast: 1", "near: 1, fast: 4", "near: 3, fast: 2"]),
    "audits/b.yaml": audit("bob", ["near: 1, fast: 0", "near: 0, fast: 3", "near: 2, fast: 1"]),
  ]

  /// What a statement reports in a workspace.
  ///
  /// - Parameters:
  ///   - line: the statement.
  ///   - files: the workspace's files.
  /// - Returns: the report, or the problem that stands in its place.
  static func outcome(
    _ line: String, _ files: [String: String]
  ) async throws -> (report: Report?, problem: Diagnostic?, warnings: [Diagnostic]) {
    let tested = try await WrittenWorkspace(files).session()
    if case .failed(let problem) = await tested.run(line) { return (nil, problem, []) }
    return (tested.output.reports.last, nil, tested.output.diagnostics)
  }
}

extension Report {
  /// The findings, as `RULE subject`.
  var foundRules: [String] {
    blocks.flatMap { block -> [String] in
      if case .findings(let findings) = block {
        findings.map { "\($0.rule) \($0.subject)" }
      } else {
        []
      }
    }
  }

  /// The first headline figure.
  var metric: Metric? {
    for block in blocks {
      if case .metric(let metric) = block { return metric }
    }
    return nil
  }
}
