import Diagnostics
import ResponseStore

extension SurveyResponses {
  /// The survey's files with the columns read that are asked for.
  ///
  /// - Parameters:
  ///   - specifications: the columns, by stored name.
  ///   - reading: how somebody follows and stops the reading.
  /// - Throws: `file.missing` and its kin, `column.unknown` for declared columns that no file has,
  ///   `declaration.invalid`.
  func dataset(
    with specifications: [ColumnSpec], _ reading: Reading
  ) throws(Diagnostic) -> ResponseDataset {
    var opened = try opened()
    var wanted: [ColumnSpec] = []
    let known = Set((opened.dataset?.columns ?? []).map(\.name))
    for specification in specifications
    where !known.contains(specification.name) && !wanted.contains(specification) {
      wanted.append(specification)
    }
    if let dataset = opened.dataset, wanted.isEmpty { return dataset }
    if wanted.isEmpty, let first = opened.catalogue.columns.first {
      wanted = [opened.catalogue.specifications(of: first)[0]]
    }
    try MemoryNeed(wanted, of: opened).check(reading.memoryLimit, shownFrom: shownFrom)
    let options = options(reading, opened)
    do {
      try read(wanted, into: &opened, options)
    } catch {
      if case ReadFailure.changed = error { forget() }
      throw diagnostic(for: error, opened.catalogue)
    }
    keep(opened)
    guard let dataset = opened.dataset else { throw StoreDiagnostics.stopped }
    return dataset
  }

  /// Reads columns, from the cache where it has them.
  private func read(
    _ wanted: [ColumnSpec], into opened: inout OpenedSurvey, _ options: LoadOptions
  ) throws {
    if let cache, cache.isOn, let known = opened.cached, known.dataset === opened.dataset {
      opened.cached = try cache.store.adding(
        wanted, to: known, label: cacheLabel, options: options)
      opened.dataset = opened.cached?.dataset
    } else if let dataset = opened.dataset {
      opened.dataset = try dataset.adding(wanted, options: options)
    } else if let cache, cache.isOn, opened.bytes >= SurveyCache.smallestSource {
      opened.cached = try cache.store.load(
        opened.plan(wanted), label: cacheLabel, options: options)
      opened.dataset = opened.cached?.dataset
    } else {
      opened.dataset = try ResponseDataset.load(opened.plan(wanted), options: options)
    }
  }

  /// Remembers what was read, and lets the cache write it when the time has come.
  private func keep(_ opened: OpenedSurvey) {
    remember(opened)
    guard let cached = opened.cached, cached.dataset === opened.dataset else { return }
    cache?.keep(cached, label: cacheLabel) { [weak self] saved in self?.note(saved: saved) }
  }

  /// How the store is to read.
  ///
  /// - Parameters:
  ///   - reading: how somebody follows and stops the reading.
  ///   - opened: what is read.
  func options(_ reading: Reading, _ opened: OpenedSurvey) -> LoadOptions {
    var options = LoadOptions(cancellation: reading.cancellation)
    guard let progress = reading.progress else { return options }
    let activity =
      if opened.files.count == 1, let file = opened.files.first {
        Text(
          "reading \(FilePath.name(of: file.identity.path))",
          nl: "leest \(FilePath.name(of: file.identity.path))")
      } else {
        Text("reading \(opened.files.count) files", nl: "leest \(opened.files.count) bestanden")
      }
    options.progress = { step in
      let fraction = step.totalBytes > 0 ? Double(step.bytes) / Double(step.totalBytes) : 0
      progress(Reading.Step(activity: activity, fraction: min(1, fraction), rows: step.rows))
    }
    return options
  }
}
