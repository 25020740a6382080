public import Diagnostics

/// What a person's `config.yaml` says: language, format of results, settings.
public struct PersonalConfiguration: Sendable {
  /// The language in which `reis` speaks; nil leaves it to the environment.
  public var language: Language?
  /// The format of results; nil for tables.
  public var format: String?
  /// Settings with which every session starts, in the order written.
  public var settings: [WorkspaceSetting] = []
  /// What is wrong with the file, in order of place.
  public var diagnostics: [Diagnostic] = []

  /// A configuration that says nothing.
  public init() {}

  /// Reads a configuration file; one that is not there says nothing.
  ///
  /// - Parameter path: the file's path.
  public init(path: String) {
    guard FolderListing.isFile(path) else { return }
    let limits = YAMLLimits()
    do throws(Diagnostic) {
      let bytes = try SmallFile.bytes(of: path, shown: path, limit: limits.bytes)
      let document = try YAMLDocument(bytes: bytes, path: path, limits: limits)
      let reader = YAMLReader(document)
      read(document, reader)
      diagnostics = reader.problems
    } catch {
      diagnostics = [error]
    }
  }

  private mutating func read(_ document: YAMLDocument, _ reader: YAMLReader) {
    guard let root = document.root, !root.isNull else { return }
    let read = reader.mapping(root, "a configuration") { keys in
      var configuration = PersonalConfiguration()
      configuration.language = keys.word("language", as: Language.self)
      configuration.format = keys.string("format")
      configuration.settings =
        keys.mapping("settings") { WorkspaceSetting.all(in: $0, reader) } ?? []
      return configuration
    }
    if let read { self = read }
  }
}
