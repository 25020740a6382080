import WorkbenchKit

extension ChartSpecification {
  /// Follows a column that got another id.
  mutating func rename(_ old: String, to new: String) {
    labels = labels.map { $0 == old ? new : $0 }
    parts = parts.map { $0 == old ? new : $0 }
    if value == old { value = new }
    if low == old { low = new }
    if high == old { high = new }
  }
}
