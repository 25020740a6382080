/// What a command gives back: one value that the terminal, every file format, replay and the tests read.
public struct Report: Sendable, Hashable {
  /// One part of a report.
  public enum Block: Sendable, Hashable {
    /// A headline figure.
    case metric(Metric)
    /// Rows and columns.
    case table(Table)
    /// What rules found.
    case findings([Finding])
    /// A drawing.
    case chart(Chart)
    /// Words.
    case note(Note)
  }

  /// The parts, in reading order.
  public var blocks: [Block]
  /// Files to be written; the engine writes them, atomically.
  public var artifacts: [Artifact]
  /// What the command asks the session to change.
  public var effects: [SessionEffect]
  /// Cautions about the input that do not spoil the result.
  public var warnings: [Diagnostic]
  /// Whether the answer is "no", for exit code 1.
  ///
  /// So it is for an expectation that is not met and for findings at or above `--fail-on`.
  public var isFailure: Bool
  /// Whether the report only speaks about the last result and leaves it in its place, so that the
  /// next command still finds that.
  public var keepsLast = false
  /// How the report came about; attached by the engine.
  public var provenance: Provenance?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - blocks: the parts, in reading order.
  ///   - artifacts: files to be written.
  ///   - effects: what the session should change.
  ///   - warnings: cautions about the input.
  ///   - isFailure: whether the answer is *no*.
  public init(
    _ blocks: [Block] = [], artifacts: [Artifact] = [], effects: [SessionEffect] = [],
    warnings: [Diagnostic] = [], isFailure: Bool = false
  ) {
    self.blocks = blocks
    self.artifacts = artifacts
    self.effects = effects
    self.warnings = warnings
    self.isFailure = isFailure
  }

  /// The first table, which is what a pipe hands on; findings are a table like any other.
  public var table: Table? {
    for block in blocks {
      switch block {
      case .table(let table): return table
      case .findings(let findings): return Table(findings)
      case .metric, .chart, .note: continue
      }
    }
    return nil
  }

  /// The same report with its first table replaced, or the table added when there was none.
  ///
  /// - Parameter table: the new table.
  public func replacingTable(with table: Table) -> Report {
    var copy = self
    for (position, block) in blocks.enumerated() {
      switch block {
      case .table, .findings:
        copy.blocks[position] = .table(table)
        return copy
      case .metric, .chart, .note: continue
      }
    }
    copy.blocks.append(.table(table))
    return copy
  }
}

/// How a report came about; the engine attaches it, so that no plugin can forget it.
public struct Provenance: Sendable, Hashable {
  /// The statement, resolved and explicit.
  public var statement: String
  /// The plugin that answered, and its version.
  public var plugin: String
  /// The workbench's version.
  public var workbench: String
  /// The workspace's name, or nil without one.
  public var workspace: String?
  /// The session's filter in words, or nil without one.
  public var filter: String?
  /// Settings that differ from their defaults, by name.
  public var settings: [String: String]
  /// Files that were read, by path, with a fingerprint of their content.
  public var sources: [String: String]

  /// Describes how a report came about.
  ///
  /// - Parameters:
  ///   - statement: the statement, resolved and explicit.
  ///   - plugin: the plugin that answered, and its version.
  ///   - workbench: the workbench's version.
  ///   - workspace: the workspace's name.
  ///   - filter: the session's filter in words.
  ///   - settings: settings that differ from their defaults.
  ///   - sources: files read, with fingerprints.
  public init(
    statement: String, plugin: String, workbench: String, workspace: String? = nil,
    filter: String? = nil, settings: [String: String] = [:], sources: [String: String] = [:]
  ) {
    self.statement = statement
    self.plugin = plugin
    self.workbench = workbench
    self.workspace = workspace
    self.filter = filter
    self.settings = settings
    self.sources = sources
  }
}

/// A file that a command wants written.
public struct Artifact: Sendable, Hashable {
  /// The path as the person wrote it; relative to the session's folder or the script's.
  public var path: String
  /// The media type, such as `text/csv`.
  public var mediaType: String
  /// The content.
  public var bytes: [UInt8]
  /// Whether a file that is already there may be replaced.
  public var overwrites: Bool
  /// Where the path was typed, for a caret when it cannot be written.
  public var span: SourceSpan?
  /// Whether the folder is made where it is missing: for folders that belong to every workspace.
  public var makesFolder = false

  /// Describes a file to be written.
  ///
  /// - Parameters:
  ///   - path: the path as the person wrote it.
  ///   - mediaType: the media type.
  ///   - bytes: the content.
  ///   - overwrites: whether a file that is already there may be replaced.
  ///   - span: where the path was typed.
  public init(
    path: String, mediaType: String, bytes: [UInt8], overwrites: Bool = false,
    span: SourceSpan? = nil
  ) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
    self.overwrites = overwrites
    self.span = span
  }
}
