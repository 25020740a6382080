import WorkbenchKit

extension ChartSpecification {
  /// Follows a column that got another id.
  mutating func rename(_ old: String, to new: String) {
    func renamed(_ id: String) -> String { id == old ? new : id }
    labels = labels.map(renamed)
    parts = parts.map(renamed)
    value = renamed(value)
    low = low.map(renamed)
    high = high.map(renamed)
    start = start.map(renamed)
    guard var plane else { return }
    plane.across = renamed(plane.across)
    plane.low = plane.low.map(renamed)
    plane.high = plane.high.map(renamed)
    self.plane = plane
  }
}
