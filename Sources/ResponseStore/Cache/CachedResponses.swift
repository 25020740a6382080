/// Responses with what the cache has of them.
public struct CachedResponses: Sendable {
  /// How responses were come by.
  public enum Origin: Sendable, Hashable {
    /// From the source, for this reason.
    case source(CacheFault)
    /// From the cache, as far as it had the columns.
    case cache
    /// From the cache, and the rows from the source that were added since.
    case grown
  }

  /// The responses.
  public let dataset: ResponseDataset
  /// How they were come by when they were first loaded.
  public let origin: Origin
  /// Whether some column in the cache was damaged, and read from the source instead.
  public let hadDamage: Bool

  /// What ties columns to the index; nil before there is one.
  let key: UInt64?
  /// The sources as they were when read.
  let sources: [SourceState]
  /// Whether the index in the cache speaks about these sources.
  let hasIndex: Bool
  /// How many segments the cache has of each column.
  let covered: [Int]
  /// The files that values are borrowed from.
  let files: [MappedFile]

  /// Whether the cache lacks something of the responses.
  public var needsSaving: Bool {
    let count = dataset.storage.segments.count
    return !hasIndex || covered.contains { $0 < count }
  }

  /// Whether the files that values are borrowed from are as long as they were.
  ///
  /// If not, let go of the responses before another question.
  public var isIntact: Bool { files.allSatisfy(\.isIntact) }

  /// The number of columns that came from the cache, whole or in part.
  public var columnsFromCache: Int { files.count }
}

extension CachedResponses {
  /// The same responses after some of them were saved.
  ///
  /// - Parameter earlier: what `save` gave for these responses when they had fewer columns.
  public func knowing(_ earlier: CachedResponses) -> CachedResponses {
    let columns = earlier.dataset.columns
    guard sources == earlier.sources, columns == Array(dataset.columns.prefix(columns.count)),
      dataset.storage.segments.count == earlier.dataset.storage.segments.count
    else { return self }
    return CachedResponses(
      dataset: dataset, origin: origin, hadDamage: hadDamage, key: earlier.key, sources: sources,
      hasIndex: earlier.hasIndex, covered: earlier.covered + covered.dropFirst(columns.count),
      files: files)
  }
}
