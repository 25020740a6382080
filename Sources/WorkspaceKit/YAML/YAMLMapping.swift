public import Diagnostics

/// The keys of one mapping while they are being read.
///
/// Asking for a key makes it known; `YAMLReader.mapping` reports the others, each with the nearest
/// known key. A key without a value counts as absent.
public final class YAMLMapping {
  /// The keys with their values, in the order written.
  public let entries: [YAMLNode.Entry]
  /// The mapping itself.
  public let node: YAMLNode
  private let reader: YAMLReader
  private var known: [String] = []

  /// - Parameters:
  ///   - entries: the keys with their values.
  ///   - node: the mapping.
  ///   - reader: collects what is wrong.
  init(_ entries: [YAMLNode.Entry], of node: YAMLNode, reader: YAMLReader) {
    self.entries = entries
    self.node = node
    self.reader = reader
  }

  /// The value of a key; nil when it is absent or empty.
  ///
  /// - Parameter key: the key.
  public func value(_ key: String) -> YAMLNode? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key.scalar == key && !$0.value.isNull }?.value
  }

  /// The value of a key that must be there; its absence is reported.
  ///
  /// - Parameter key: the key.
  public func required(_ key: String) -> YAMLNode? {
    if let value = value(key) { return value }
    reader.reportMissing(key, in: node)
    return nil
  }

  /// Makes keys known without reading them, for mappings whose keys are chosen by people.
  public func acceptAllKeys() {
    known += entries.compactMap(\.key.scalar)
  }

  /// The characters of a single value.
  ///
  /// - Parameter key: the key.
  public func string(_ key: String) -> String? { value(key).flatMap { reader.string($0, key) } }

  /// Words for people.
  ///
  /// - Parameter key: the key.
  public func text(_ key: String) -> Text? { value(key).flatMap { reader.text($0, key) } }

  /// A list of single values.
  ///
  /// - Parameter key: the key.
  public func strings(_ key: String) -> [String]? {
    value(key).flatMap { reader.strings($0, key) }
  }

  /// A truth value.
  ///
  /// - Parameter key: the key.
  public func boolean(_ key: String) -> Bool? { value(key).flatMap { reader.boolean($0, key) } }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - range: the numbers allowed.
  public func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key).flatMap { reader.integer($0, key, in: range) }
  }

  /// One value of an enumeration, by its raw value.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - type: the enumeration.
  public func word<Value: RawRepresentable & CaseIterable>(
    _ key: String, as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    value(key).flatMap { reader.word($0, key, as: type) }
  }

  /// One of a few words.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - words: the words allowed.
  public func word(_ key: String, oneOf words: [String]) -> String? {
    value(key).flatMap { reader.word($0, key, oneOf: words) }
  }

  /// A mapping below a key; keys that nobody asks for are reported.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - read: reads the keys of the mapping below.
  public func mapping<Result>(_ key: String, _ read: (YAMLMapping) -> Result) -> Result? {
    value(key).flatMap { reader.mapping($0, key, read) }
  }

  /// Reports the keys that nobody asked for.
  func reportUnknownKeys() {
    for entry in entries {
      guard let key = entry.key.scalar, known.contains(key) else {
        reader.reportUnknown(entry, known: known)
        continue
      }
    }
  }
}

extension YAMLReader {
  /// Reports that a key that must be there is not.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - node: the mapping.
  func reportMissing(_ key: String, in node: YAMLNode) {
    report(
      .yamlMissingKey, at: node,
      Text("the key \"\(key)\" is missing", nl: "de sleutel \"\(key)\" ontbreekt"),
      hint: Text("add \(key): …", nl: "voeg \(key): … toe"))
  }

  /// Reports a key that nobody asked for, with the nearest known one.
  ///
  /// - Parameters:
  ///   - entry: the key with its value.
  ///   - known: the keys that may stand there.
  func reportUnknown(_ entry: YAMLNode.Entry, known: [String]) {
    guard let key = entry.key.scalar else {
      report(
        .yamlType, at: entry.key,
        Text("a key must be a single word", nl: "een sleutel moet een enkel woord zijn"))
      return
    }
    let near = Suggestion.nearest(to: key, in: known)
    let list = known.joined(separator: ", ")
    report(
      .yamlUnknownKey, at: entry.key,
      Text("there is no key \"\(key)\" here", nl: "er is hier geen sleutel \"\(key)\""),
      hint: Self.commaHint(entry)
        ?? near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text("keys here: \(list)", nl: "sleutels hier: \(list)"))
  }

  /// In `{en: one, two, nl: …}` the words after the comma look like a key without a value.
  private static func commaHint(_ entry: YAMLNode.Entry) -> Text? {
    guard entry.value.isNull, entry.key.scalar?.contains(" ") == true else { return nil }
    return Text(
      "a comma ends a value here: put text that has one in double quotes",
      nl: "een komma sluit hier een waarde af: zet tekst met een komma tussen dubbele "
        + "aanhalingstekens")
  }
}
