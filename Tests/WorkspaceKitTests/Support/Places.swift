import Diagnostics

extension Diagnostic {
  /// `line:column` of a problem in a file, for comparison.
  var position: String {
    guard case .file(_, let line, let column, _) = place else { return "" }
    return "\(line ?? 0):\(column ?? 0)"
  }

  /// `line:column code`, for comparison.
  var summary: String { "\(position) \(code.id)" }

  /// The word of a statement that a problem points at.
  func word(in statement: String) -> String? {
    guard case .statement(let span) = place else { return nil }
    let bytes = Array(statement.utf8)
    guard span.start >= 0, span.end <= bytes.count else { return nil }
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}
