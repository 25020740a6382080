public import Diagnostics

/// Reads typed values from the pieces of one YAML file and collects everything that is wrong, so
/// that a person sees all problems of a file at once.
///
/// Nothing throws: what cannot be read is nil and leaves a problem behind, and reading goes on.
public final class YAMLReader {
  /// The file.
  public let source: YAMLSource
  private var found: [Diagnostic]

  /// Starts to read a document.
  ///
  /// - Parameter document: the file's pieces, with the problems of its form.
  public init(_ document: YAMLDocument) {
    source = document.source
    found = document.problems
  }

  /// All problems so far, in the order of their places.
  public var problems: [Diagnostic] {
    found.enumerated().sorted { left, right in
      let (first, second) = (Self.position(left.element), Self.position(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// Adds a problem.
  ///
  /// - Parameters:
  ///   - code: the kind of problem.
  ///   - node: the piece that is wrong.
  ///   - message: what is wrong, without a full stop.
  ///   - hint: one next step.
  public func report(
    _ code: DiagnosticCode, at node: YAMLNode, _ message: Text, hint: Text? = nil
  ) {
    found.append(
      Diagnostic(code, message, at: source.place(node.line, node.column), hint: hint))
  }

  /// Adds a problem that was described elsewhere.
  ///
  /// - Parameter problem: the problem.
  public func report(_ problem: Diagnostic) { found.append(problem) }

  /// Reads a mapping and reports the keys that nobody asked for.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - read: reads the keys.
  /// - Returns: what was read, or nil when the piece is not a mapping.
  public func mapping<Result>(
    _ node: YAMLNode, _ name: String, _ read: (YAMLMapping) -> Result
  ) -> Result? {
    guard case .mapping(let entries) = node.content else {
      expect(Text("keys with values", nl: "sleutels met waarden"), node, name)
      return nil
    }
    let mapping = YAMLMapping(entries, of: node, reader: self)
    let result = read(mapping)
    mapping.reportUnknownKeys()
    return result
  }

  /// The characters of a single value.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func string(_ node: YAMLNode, _ name: String) -> String? {
    guard let text = node.scalar, !node.isNull else {
      expect(Text("a single value", nl: "een enkele waarde"), node, name)
      return nil
    }
    return text
  }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - range: the numbers allowed.
  public func integer(_ node: YAMLNode, _ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = node.scalar, let number = Int(text) else {
      expect(Text("a whole number", nl: "een heel getal"), node, name)
      return nil
    }
    guard range.contains(number) else {
      report(
        .yamlValue, at: node,
        Text(
          "\(name) is \(number), but must be \(range.lowerBound) to \(range.upperBound)",
          nl:
            "\(name) is \(number), maar moet \(range.lowerBound) tot en met \(range.upperBound) zijn"
        ))
      return nil
    }
    return number
  }

  /// A truth value: `true`, `yes`, `on` or `false`, `no`, `off`.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func boolean(_ node: YAMLNode, _ name: String) -> Bool? {
    switch node.scalar?.lowercased() {
    case "true", "yes", "on", "ja": return true
    case "false", "no", "off", "nee": return false
    default:
      expect(Text("true or false", nl: "true of false"), node, name)
      return nil
    }
  }

  /// One of a few words.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - words: the words allowed.
  public func word(_ node: YAMLNode, _ name: String, oneOf words: [String]) -> String? {
    guard let text = string(node, name) else { return nil }
    if words.contains(text) { return text }
    let near = Suggestion.nearest(to: text, in: words)
    let list = words.joined(separator: ", ")
    report(
      .yamlValue, at: node,
      Text("\(name) cannot be \"\(text)\"", nl: "\(name) kan niet \"\(text)\" zijn"),
      hint: near.map {
        Text(
          "did you mean \"\($0)\"? it is one of: \(list)",
          nl: "bedoelde je \"\($0)\"? het is een van: \(list)")
      } ?? Text("it is one of: \(list)", nl: "het is een van: \(list)"))
    return nil
  }

  /// One value of an enumeration, by its raw value.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  ///   - type: the enumeration.
  public func word<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ name: String, as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    word(node, name, oneOf: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  /// A list of single values; one value alone is a list of one.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func strings(_ node: YAMLNode, _ name: String) -> [String]? {
    list(node, name)?.compactMap { string($0, name) }
  }

  /// The pieces of a list; one value alone is a list of one.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func list(_ node: YAMLNode, _ name: String) -> [YAMLNode]? {
    switch node.content {
    case .sequence(let items): return items
    case .scalar where !node.isNull: return [node]
    case .scalar, .mapping:
      expect(Text("a list", nl: "een lijst"), node, name)
      return nil
    }
  }

  /// Words for people: one wording for both languages, or `{en: …, nl: …}`.
  ///
  /// - Parameters:
  ///   - node: the piece.
  ///   - name: what the piece is called in messages.
  public func text(_ node: YAMLNode, _ name: String) -> Text? {
    if case .mapping = node.content {
      return mapping(node, name) { keys -> Text? in
        let en = keys.string("en")
        let nl = keys.string("nl")
        guard let either = en ?? nl else {
          expect(Text("a wording in en or nl", nl: "een tekst in en of nl"), node, name)
          return nil
        }
        return Text(en ?? either, nl: nl ?? either)
      } ?? nil
    }
    return string(node, name).map(Text.verbatim)
  }

  /// Reports that a piece is of the wrong kind.
  func expect(_ what: Text, _ node: YAMLNode, _ name: String) {
    expect(what, node, .verbatim(name))
  }

  /// Reports that a piece is of another kind than it must be.
  func expect(_ what: Text, _ node: YAMLNode, _ name: Text) {
    let found = node.kindName.text
    report(
      .yamlType, at: node,
      Text(
        "\(name.en) must be \(what.en), and is \(found.en)",
        nl: "\(name.nl) moet \(what.nl) zijn, en is \(found.nl)"))
  }

  private static func position(_ problem: Diagnostic) -> (Int, Int) {
    guard case .file(_, let line, let column, _) = problem.place else { return (0, 0) }
    return (line ?? 0, column ?? 0)
  }
}
