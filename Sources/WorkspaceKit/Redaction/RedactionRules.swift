public import Diagnostics
public import TextAnalysis

/// What a workspace wants taken out of respondents' words before anybody sees them.
public struct RedactionRules: Sendable, Hashable {
  /// The kinds of personal data that are looked for in free text.
  public var kinds: Set<PersonalData.Kind>
  /// Columns that hold names: never shown themselves, and their values are taken out of free text.
  public var columns: [String]
  /// Further names that are taken out of free text, such as those of employees.
  public var names: [String]
  /// Where each name of a column is written, for complaints; nil for rules that nobody wrote.
  public var places: [String: Place]

  /// Makes rules.
  ///
  /// - Parameters:
  ///   - kinds: what is looked for; every kind unless told otherwise.
  ///   - columns: columns that hold names, by declared name or header.
  ///   - names: further names.
  ///   - places: where each column is written.
  public init(
    kinds: Set<PersonalData.Kind> = Set(PersonalData.Kind.allCases), columns: [String] = [],
    names: [String] = [], places: [String: Place] = [:]
  ) {
    self.kinds = kinds
    self.columns = columns
    self.names = names
    self.places = places
  }

  /// Reads the key `redact` of `workspace.yaml`: `kinds`, `columns`, `names`, each a list.
  ///
  /// - Parameters:
  ///   - keys: the mapping below `redact`.
  ///   - reader: collects what is wrong.
  init(_ keys: YAMLMapping, _ reader: YAMLReader) {
    self.init()
    if let nodes = keys.value("kinds").flatMap({ reader.list($0, "kinds") }) {
      kinds = Set(nodes.compactMap { reader.word($0, "kinds", as: PersonalData.Kind.self) })
    }
    for node in keys.value("columns").flatMap({ reader.list($0, "columns") }) ?? [] {
      guard let column = reader.string(node, "columns") else { continue }
      columns.append(column)
      places[column] = reader.source.place(node.line, node.column)
    }
    names = keys.strings("names") ?? []
  }
}
