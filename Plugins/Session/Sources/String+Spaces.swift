extension StringProtocol {
  /// The text without white space at either end.
  var trimmingSpaces: String {
    let front = drop { $0.isWhitespace }
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
  }
}
