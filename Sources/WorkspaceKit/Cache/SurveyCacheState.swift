public import Diagnostics
import ResponseStore

/// What the cache has of a survey, and what it was good for in this session.
public struct SurveyCacheState: Sendable, Hashable {
  /// What the cache was good for.
  public enum Use: Sendable, Hashable {
    /// Nothing was read in this session yet.
    case notRead
    /// The files are so small that they are parsed each time.
    case tooSmall
    /// The cache is off.
    case off
    /// The columns came from the files: nothing was kept.
    case nothingKept
    /// The columns came from the files: what was kept was of another state of them.
    case sourceChanged
    /// The columns came from the files: what was kept was of another version of the program.
    case otherVersion
    /// Some or all columns came from the files: what was kept was damaged.
    case damaged
    /// So many columns came from the cache.
    case columns(Int)
    /// So many columns came from the cache, and the rows added since from the files.
    case grown(Int)
  }

  /// The size of the survey's files, in bytes.
  public let sourceBytes: Int
  /// The size of what is kept, in bytes; 0 where nothing is.
  public let keptBytes: Int
  /// The number of columns kept.
  public let keptColumns: Int
  /// When they were last written, in seconds since 1970; nil where nothing is kept.
  public let written: Int?
  /// What the cache was good for in this session.
  public let use: Use
}

extension SurveyCacheState.Use {
  /// What the cache was good for when responses were loaded.
  init(_ responses: CachedResponses) {
    self =
      switch responses.origin {
      case _ where responses.hadDamage: .damaged
      case .source(.absent): .nothingKept
      case .source(.otherVersion), .source(.foreign): .otherVersion
      case .source(.damaged): .damaged
      case .source(.otherSource): .sourceChanged
      case .cache: .columns(responses.columnsFromCache)
      case .grown: .grown(responses.columnsFromCache)
      }
  }
}

extension SurveyResponses {
  /// What the cache has of the survey, and what it was good for in this session; nothing is read.
  ///
  /// - Throws: `file.missing` and its kin.
  public func cacheState() throws(Diagnostic) -> SurveyCacheState {
    let paths = try OpenedSurvey.paths(of: declaration, base: base, shownFrom: shownFrom)
    let bytes = OpenedSurvey.stamps(of: paths).values.reduce(0) { $0 + $1.size }
    let kept = cache?.store.entry(cacheLabel)
    let use: SurveyCacheState.Use =
      if let cached = loaded?.cached {
        SurveyCacheState.Use(cached)
      } else if cache?.isOn != true {
        .off
      } else if bytes < SurveyCache.smallestSource {
        .tooSmall
      } else {
        .notRead
      }
    return SurveyCacheState(
      sourceBytes: bytes, keptBytes: kept?.bytes ?? 0, keptColumns: kept?.columns ?? 0,
      written: kept?.written, use: use)
  }

  /// What tells the survey's files from others, whatever files it has today.
  var cacheLabel: String {
    declaration.files.map { FilePath.resolve($0, in: base) }.joined(separator: ", ")
  }
}

extension SurveyCache {
  /// What is kept of surveys other than some that are open.
  ///
  /// - Parameter surveys: those not to be counted.
  /// - Returns: how many, and their size in bytes.
  public func others(than surveys: [SurveyResponses]) -> (count: Int, bytes: Int) {
    let open = Set(surveys.map(\.cacheLabel))
    let others = store.contents.filter { entry in entry.label.map { !open.contains($0) } ?? true }
    return (others.count, others.reduce(0) { $0 + $1.bytes })
  }
}
