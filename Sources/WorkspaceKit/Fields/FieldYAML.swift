/// Writes values of workspace files as YAML that people like to read: short things on one line, long
/// ones on lines of their own.
struct FieldYAML {
  /// The longest line that is still written on one line, in characters.
  static let width = 100

  /// The lines of an object at the left edge.
  ///
  /// - Parameters:
  ///   - value: keys with values.
  ///   - spaced: the key whose list has an empty line between its objects.
  static func lines(of value: FieldValue, spaced: String? = nil) -> [String] {
    guard case .entries(let entries) = value else { return [flow(value)] }
    return entries.flatMap { entry -> [String] in
      guard entry.key == spaced, case .list(let items) = entry.value else {
        return lines(of: entry, indent: "")
      }
      var lines = ["", "\(key(entry.key)):"]
      for (place, item) in items.enumerated() {
        if place > 0 { lines.append("") }
        lines += self.item(item, indent: "  ", mayBeShort: false)
      }
      return lines
    }
  }

  private static func lines(of entry: FieldValue.Entry, indent: String) -> [String] {
    let line = "\(indent)\(key(entry.key)): \(flow(entry.value))"
    if line.count <= width, !entry.value.holdsObjects { return [line] }
    switch entry.value {
    case .words, .literal: return [line]
    case .list(let items):
      if items.isEmpty { return [line] }
      return ["\(indent)\(key(entry.key)):"]
        + items.flatMap { item($0, indent: indent + "  ", mayBeShort: true) }
    case .entries(let entries):
      if entries.isEmpty { return [line] }
      return ["\(indent)\(key(entry.key)):"]
        + entries.flatMap { lines(of: $0, indent: indent + "  ") }
    }
  }

  private static func item(_ value: FieldValue, indent: String, mayBeShort: Bool) -> [String] {
    let line = "\(indent)- \(flow(value))"
    guard case .entries(let entries) = value, !entries.isEmpty,
      !mayBeShort || line.count > width
    else { return [line] }
    var lines = entries.flatMap { self.lines(of: $0, indent: indent + "  ") }
    lines[0] = indent + "- " + lines[0].dropFirst(indent.count + 2)
    return lines
  }

  /// A value on one line.
  static func flow(_ value: FieldValue) -> String {
    switch value {
    case .words(let text): YAMLScalar.written(text)
    case .literal(let text): text
    case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
    case .entries(let entries):
      "{\(entries.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  private static func key(_ text: String) -> String { YAMLScalar.written(text) }
}

extension FieldValue {
  /// Whether it is a list of objects, each of which is better on a line of its own.
  fileprivate var holdsObjects: Bool {
    guard case .list(let items) = self else { return false }
    return items.count > 0
      && items.contains { item in
        if case .entries = item { true } else { false }
      }
  }
}
