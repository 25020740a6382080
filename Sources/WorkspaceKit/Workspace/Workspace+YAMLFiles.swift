public import Diagnostics

/// Files of the workspace that a plugin gives a meaning to, such as codebooks.
extension Workspace {
  /// The YAML files of a folder, as paths relative to the workspace, sorted by bytes.
  ///
  /// - Parameter folder: relative to the workspace.
  /// - Returns: empty where there is no such folder.
  public func yamlFiles(in folder: String) -> [String] {
    (FolderListing.names(in: FilePath.resolve(folder, in: root)) ?? [])
      .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
      .map { "\(folder)/\($0)" }
  }

  /// A YAML file, in pieces with places.
  ///
  /// - Parameter path: relative to the workspace.
  /// - Throws: `file.missing` and its kin, `yaml.too-much`, `yaml.encoding`; what is wrong with the
  ///   form of the file is in the document's `problems`.
  public func yamlFile(_ path: String) throws(Diagnostic) -> YAMLDocument {
    let limits = YAMLLimits()
    let bytes = try SmallFile.bytes(
      of: FilePath.resolve(path, in: root), shown: path, limit: limits.bytes)
    return try YAMLDocument(bytes: bytes, path: path, limits: limits)
  }
}
