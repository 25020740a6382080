public import Diagnostics
import Yams

/// A YAML file read into pieces with places.
public struct YAMLDocument: Sendable {
  /// The file.
  public let source: YAMLSource
  /// The document; nil when the file is empty or not well-formed.
  public let root: YAMLNode?
  /// What is wrong with the form of the file, in order of place.
  public let problems: [Diagnostic]

  /// Reads text as one YAML document.
  ///
  /// Keys written twice are all reported, and the first of them counts. Aliases are filled in
  /// within limits that are checked before anything is expanded.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much is read.
  public init(_ source: YAMLSource, limits: YAMLLimits = YAMLLimits()) {
    if let root = PlainYAML.read(source.text, limits: limits) {
      self.init(source: source, root: root)
    } else {
      self.init(general: source, limits: limits)
    }
  }

  private init(source: YAMLSource, root: YAMLNode) {
    self.source = source
    self.root = root
    problems = []
  }

  /// Reads text with the general parser, whatever is in it.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much is read.
  init(general source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    var problems: [Diagnostic] = []
    var root: YAMLNode?
    do throws(Diagnostic) {
      try YAMLAliases.refuseMany(in: source, limits: limits)
      if let composed = try Self.compose(source, problems: &problems) {
        var conversion = YAMLConversion(source: source, limits: limits)
        root = try conversion.convert(composed, depth: 1)
      }
    } catch {
      problems.append(error)
    }
    self.root = root
    self.problems = problems
  }

  /// Reads the bytes of a file as one YAML document.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: the file's path as a person would write it.
  ///   - limits: how much is read.
  /// - Throws: `yaml.too-much` and `yaml.encoding` when the bytes cannot be text.
  public init(bytes: [UInt8], path: String, limits: YAMLLimits = YAMLLimits()) throws(Diagnostic) {
    self.init(try YAMLSource(bytes: bytes, path: path, limits: limits), limits: limits)
  }

  /// The parser stops at the first mapping with keys written twice.
  ///
  /// Each such key is reported and renamed to something no file contains, so that the rest of the
  /// file is looked at as well.
  private static func compose(
    _ source: YAMLSource, problems: inout [Diagnostic]
  ) throws(Diagnostic) -> Node? {
    var duplicates = YAMLDuplicateKeys(text: source.text)
    while true {
      do {
        return try Parser(yaml: duplicates.text, encoding: .utf8).singleRoot()
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(let keys, let context) = error else {
          throw YAMLSyntax.diagnostic(for: error, in: source)
        }
        let first = (line: context.mark.line, column: context.mark.column)
        let renamed = keys.first.flatMap { duplicates.rename($0, firstAt: first) }
        problems.append(
          duplicate(keys.first ?? "", first: first, second: renamed, in: source))
        if renamed == nil { return nil }
      } catch {
        throw Diagnostic(
          .yamlSyntax, Text("the file cannot be read as YAML", nl: "het bestand is geen YAML"),
          at: .file(source.path))
      }
    }
  }

  private static func duplicate(
    _ key: String, first: (line: Int, column: Int), second: (line: Int, column: Int)?,
    in source: YAMLSource
  ) -> Diagnostic {
    let place = second ?? first
    return Diagnostic(
      .yamlDuplicateKey,
      Text(
        "the key \"\(key)\" is written twice; it stands on line \(first.line) already",
        nl: "de sleutel \"\(key)\" staat er twee keer; hij staat al op regel \(first.line)"),
      at: source.place(place.line, place.column),
      hint: Text("keep one of the two", nl: "houd een van de twee"))
  }
}
