public import Diagnostics

/// What a workspace says about its audits: thresholds, suppressions, a baseline, rules of its own.
public struct AuditFiles: Sendable {
  /// What `audit.yaml` says; empty where there is none.
  public var audit = AuditFile()
  /// What was there when the baseline was written; nil without one.
  public var baseline: AuditBaseline?
  /// The rules of `rules/*.yaml`, file by file.
  public var rules: [WorkspaceRule] = []
  /// What is wrong with these files, sorted by file and place.
  public var problems: [Diagnostic] = []

  /// What a workspace says that says nothing.
  public init() {}

  /// Reads the files of a workspace; what is sound is kept, all problems are collected.
  ///
  /// - Parameter root: the workspace's folder, as an absolute path.
  public init(root: String) {
    var found: [Diagnostic] = []
    func object<Object: FileObject>(_ path: String, _ type: Object.Type) -> Object? {
      guard FolderListing.status(of: FilePath.resolve(path, in: root)) != nil else { return nil }
      return WorkspaceObject.read(path, in: root, as: type, &found)
    }
    audit = object("audit.yaml", AuditFile.self) ?? AuditFile()
    baseline = object(AuditBaseline.path, AuditBaseline.self)
    let names = FolderListing.names(in: FilePath.resolve(RulePack.folder, in: root)) ?? []
    for name in names where !name.hasPrefix(".") {
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
      rules += object("\(RulePack.folder)/\(name)", RulePack.self)?.rules ?? []
    }
    problems = AtlasDiagnostics.sorted(found)
  }
}

extension Workspace {
  /// What the workspace says about its audits, as its files are now.
  public var audits: AuditFiles { AuditFiles(root: root) }

  /// Whether the workspace holds a file.
  ///
  /// - Parameter path: the path, relative to the workspace.
  public func holds(_ path: String) -> Bool {
    FolderListing.status(of: FilePath.resolve(path, in: root)) != nil
  }
}
