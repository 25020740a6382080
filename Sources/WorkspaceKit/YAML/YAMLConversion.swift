import Diagnostics
import Yams

/// Turns the parser's tree into pieces with places, within limits.
///
/// The parser shares what an alias stands for, so its tree is small even where what it stands for
/// is not; every piece is counted here before it is copied.
struct YAMLConversion {
  let source: YAMLSource
  let limits: YAMLLimits
  private var nodes = 0

  init(source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// Converts a piece and all within it.
  ///
  /// - Parameters:
  ///   - node: the parser's piece.
  ///   - depth: how deep it lies; 1 for the root.
  /// - Throws: `yaml.too-much` past the limits of depth and number.
  mutating func convert(_ node: Node, depth: Int) throws(Diagnostic) -> YAMLNode {
    let line = max(1, node.mark?.line ?? 1)
    let column = max(1, node.mark?.column ?? 1)
    nodes += 1
    guard nodes <= limits.nodes else {
      throw tooMuch(
        Text(
          "the file stands for more than \(limits.nodes) pieces",
          nl: "het bestand staat voor meer dan \(limits.nodes) onderdelen"), line, column)
    }
    guard depth <= limits.depth else {
      throw tooMuch(
        Text(
          "lists and mappings lie more than \(limits.depth) levels deep",
          nl: "lijsten en groepen liggen meer dan \(limits.depth) niveaus diep"), line, column)
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      return YAMLNode(.scalar(scalar.string, isQuoted: isQuoted), line: line, column: column)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return YAMLNode(.sequence(items), line: line, column: column)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        let key = try convert(key, depth: depth + 1)
        let value = try convert(value, depth: depth + 1)
        if let name = key.scalar, YAMLDuplicateKeys.isRenamed(name) { continue }
        entries.append(YAMLNode.Entry(key: key, value: value))
      }
      return YAMLNode(.mapping(entries), line: line, column: column)
    case .alias(let alias):
      // Aliases are filled in by the parser; this only keeps the switch complete.
      return YAMLNode(
        .scalar("*\(alias.anchor.rawValue)", isQuoted: false), line: line, column: column)
    }
  }

  private func tooMuch(_ message: Text, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      .yamlTooMuch, message, at: source.place(line, column),
      hint: Text("write a simpler file", nl: "schrijf een eenvoudiger bestand"))
  }
}
