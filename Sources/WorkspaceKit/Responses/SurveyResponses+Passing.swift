import Diagnostics
import ResponseStore

extension SurveyResponses {
  /// Whether a question is better answered while the files are read than from columns in memory:
  /// it is the last one, or its columns would take too much memory.
  ///
  /// Columns that are in memory or in the cache are used instead, and a survey that is asked about
  /// again is kept.
  ///
  /// - Parameters:
  ///   - specifications: the columns that the question needs.
  ///   - reading: whether it is the last one, and how much memory there is.
  func mayPass(_ specifications: [ColumnSpec], _ reading: Reading) -> Bool {
    guard !specifications.isEmpty, let opened = loaded else { return false }
    let known = Set((opened.dataset?.columns ?? []).map(\.name))
    let wanted = specifications.filter { !known.contains($0.name) }
    if wanted.isEmpty { return false }
    if !MemoryNeed(wanted, of: opened).fits(reading.memoryLimit) { return true }
    guard reading.isLast, opened.dataset == nil, !passesOnceMore() else { return false }
    guard let cache, cache.isOn, opened.bytes >= SurveyCache.smallestSource else { return true }
    // Who asks a second time gets the columns kept.
    return (try? cache.store.hasSeen(cacheLabel)) != true
  }

  /// Answers requests while the files are read.
  ///
  /// - Parameters:
  ///   - requests: on stored columns.
  ///   - specifications: the columns that they need.
  ///   - reading: how somebody follows and stops the reading.
  /// - Returns: one answer per request; nil when columns are needed as a whole.
  /// - Throws: as `aggregate`.
  func pass(
    _ requests: [AggregateRequest], _ specifications: [ColumnSpec], _ reading: Reading
  ) throws(Diagnostic) -> [AggregateResult]? {
    let opened = try opened()
    var columns: [ColumnSpec] = []
    for specification in specifications where !columns.contains(specification) {
      columns.append(specification)
    }
    do {
      return try ResponseDataset.answer(
        requests, passing: opened.plan(columns), options: options(reading, opened))
    } catch {
      if case ReadFailure.changed = error { forget() }
      throw diagnostic(for: error, opened.catalogue)
    }
  }
}
