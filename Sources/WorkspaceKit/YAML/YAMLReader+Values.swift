import Diagnostics
public import ResponseStore

extension YAMLReader {
  /// A number, with a decimal point.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - range: the numbers allowed.
  public func number(_ node: YAMLNode, _ name: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = node.scalar, let number = Double(text), number.isFinite else {
      expect(Text("a number", nl: "een getal"), node, name)
      return nil
    }
    guard range.contains(number) else {
      let low = Self.shortest(range.lowerBound)
      let high = Self.shortest(range.upperBound)
      report(
        .yamlValue, at: node,
        Text(
          "\(name) is \(text), but must be \(low) to \(high)",
          nl: "\(name) is \(text), maar moet \(low) tot en met \(high) zijn"))
      return nil
    }
    return number
  }

  /// A day: `2026-03-31`, `31-03-2026`, `31 maart 2026` or `March 31, 2026`.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func date(_ node: YAMLNode, _ name: String) -> CivilDate? {
    if let text = node.scalar, let day = CivilDate(written: text) { return day }
    expect(
      Text("a day such as 2026-03-31", nl: "een dag zoals 2026-03-31"), node, name)
    return nil
  }

  /// The stable id of something: letters, digits, `-`, `_` and `.`, at most 80 of them.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func identifier(_ node: YAMLNode, _ name: String) -> String? {
    guard let text = string(node, name) else { return nil }
    let isSound =
      text.count <= 80
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0)
      }
    guard isSound else {
      report(
        .yamlValue, at: node,
        Text(
          "\(name) cannot be \"\(text.prefix(80))\"",
          nl: "\(name) kan niet \"\(text.prefix(80))\" zijn"),
        hint: Text(
          "an id is letters, digits, -, _ and . without spaces; names for people go under name",
          nl:
            "een id is letters, cijfers, -, _ en . zonder spaties; namen voor mensen horen bij name"
        ))
      return nil
    }
    return text
  }

  /// The pieces of a list of texts; one text alone, in one wording or in two languages, is a list of one.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  func textItems(_ node: YAMLNode, _ name: String) -> [YAMLNode]? {
    if case .mapping = node.content { return [node] }
    return list(node, name)
  }

  /// Keys that people choose, each with a value of one kind.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - read: reads one value.
  func named<Value>(
    _ node: YAMLNode, _ name: String, _ read: (YAMLNode) -> Value?
  ) -> [String: Value]? {
    mapping(node, name) { keys in
      keys.acceptAllKeys()
      var values: [String: Value] = [:]
      for entry in keys.entries {
        guard let key = entry.key.scalar, let value = read(entry.value) else { continue }
        values[key] = value
      }
      return values
    }
  }

  /// A bound as a person would write it: `1`, `0.5`.
  private static func shortest(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
