/// Which cells a bar and its whisker cover; all places in cells from the left edge.
struct BarReach {
  /// Where zero is.
  let zero: Double
  /// Where the bar ends.
  let value: Double
  /// Where the interval starts; nil without interval.
  let low: Double?
  /// Where the interval ends; nil without interval.
  let high: Double?

  /// What is seen in a cell.
  enum Mark {
    /// A piece of the bar.
    case bar(String)
    /// A piece of the whisker beyond the bar.
    case whisker(String)
    /// Nothing.
    case nothing
  }

  /// What is seen in a cell, and whether it lies within the interval.
  ///
  /// - Parameters:
  ///   - cell: the cell.
  ///   - pen: gives the characters.
  func mark(at cell: Int, _ pen: Pen) -> (mark: Mark, isOpen: Bool) {
    let left = Double(cell)
    let middle = left + 0.5
    let isOpen = (low ?? .infinity) <= middle && middle <= (high ?? -.infinity)
    let start = min(zero, value)
    let end = max(zero, value)
    let covered = min(end, left + 1) - max(start, left)
    if let character = piece(covered, startsInside: start > left, isOpen, pen) {
      return (.bar(character), isOpen)
    }
    guard isOpen else { return (.nothing, false) }
    return (.whisker(pen.options.characters == .ascii ? "-" : "─"), true)
  }

  /// The character for a cell of which so much is covered; nil for too little to be seen.
  private func piece(
    _ covered: Double, startsInside: Bool, _ isOpen: Bool, _ pen: Pen
  ) -> String? {
    if pen.options.characters == .ascii {
      return covered >= 0.5 ? (isOpen ? "=" : "#") : nil
    }
    if startsInside {
      // Blocks that fill a cell from its right edge come in halves only.
      return covered >= 0.75 ? full(isOpen, pen) : covered >= 0.25 ? "▐" : nil
    }
    let eighths = Int((covered * 8).rounded())
    if eighths >= 8 { return full(isOpen, pen) }
    return eighths > 0 ? Self.eighths[eighths] : nil
  }

  private func full(_ isOpen: Bool, _ pen: Pen) -> String {
    isOpen && pen.options.colour < .palette ? "▓" : "█"
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
