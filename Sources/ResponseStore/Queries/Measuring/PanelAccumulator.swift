import Synchronization

/// Gathers the answers of persons on two sides: rows are put into parts by the hash of the person
/// as they come, and every part is then added up on its own, near the processor.
final class PanelAccumulator: MeasureAccumulator {
  private let panel: BoundPanel
  private let columns: [LoadedColumn]
  private let persons: ValueKeyReader
  private let parting: PanelParting
  private let entries = DistinctEntries()
  /// The entries of other workers, with the groups that theirs are here.
  private var absorbed: [DistinctTable.Share] = []
  private var changes: [PanelChanges] = []

  private var sides: (segment: (file: Int, from: Int), PreparedPredicate, PreparedPredicate)?
  private var keys = [ValueKey?](repeating: nil, count: MaskKernels.batch)
  private var first = [UInt8](repeating: 0, count: MaskKernels.batch)
  private var second = [UInt8](repeating: 0, count: MaskKernels.batch)
  private var counting = [UInt32](repeating: 0, count: MaskKernels.batch)
  private var details = [UInt32](repeating: 0, count: MaskKernels.batch)

  init(_ panel: BoundPanel, _ storage: Storage) {
    self.panel = panel
    columns = storage.columns
    persons = ValueKeyReader(column: panel.persons, storage)
    parting = PanelParting(column: panel.persons, storage)
  }

  func reserve(groups: Int) {
    if changes.count < groups {
      changes.append(contentsOf: repeatElement(PanelChanges(), count: groups - changes.count))
    }
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    let (before, after) = prepared(segment)
    guard before.mayTouch(range) || after.mayTouch(range) else { return }
    MaskKernels.evaluate(before, range, into: &first)
    MaskKernels.evaluate(after, range, into: &second)
    switch segment.columns[panel.answers] {
    case .scores(let codes), .codes8(let codes):
      code(codes.span.extracting(range), groups)
    case .codes16(let codes): code(codes.span.extracting(range), groups)
    case .codes32(let codes): code(codes.span.extracting(range), groups)
    default: return
    }
    let (counting, details) = (counting, details)
    if case .numbers(let shift) = parting,
      case .identifiers32(let numbers, _) = segment.columns[panel.persons]
    {
      entries.add(
        numbers.span.extracting(range), shift: shift, counting.span, details: details.span)
      return
    }
    persons.read(segment, range, into: &keys)
    let read = keys
    entries.add(read.span, counting.span, details: details.span, count: range.count)
  }

  /// The conditions of both sides for a segment.
  private func prepared(_ segment: Segment) -> (PreparedPredicate, PreparedPredicate) {
    if let sides, sides.segment == (segment.file, segment.from) { return (sides.1, sides.2) }
    let before = PreparedPredicate(panel.first, segment, columns)
    let after = PreparedPredicate(panel.second, segment, columns)
    sides = ((segment.file, segment.from), before, after)
    return (before, after)
  }

  private func code<Code: FixedWidthInteger & BitwiseCopyable>(
    _ codes: Span<Code>, _ groups: [UInt32]
  ) {
    Self.code(codes, panel.values, first, second, groups, &counting, &details)
  }

  /// Writes per row the group in which it counts, 0 for none, and its side and value.
  private static func code<Code: FixedWidthInteger & BitwiseCopyable>(
    _ codes: Span<Code>, _ values: [Int16], _ first: [UInt8], _ second: [UInt8],
    _ groups: [UInt32], _ counting: inout [UInt32], _ details: inout [UInt32]
  ) {
    let values = values.span
    let (first, second, groups) = (first.span, second.span, groups.span)
    var group = counting.mutableSpan
    var detail = details.mutableSpan
    for row in codes.indices {
      let value = values[Int(codes[row])]
      let isCounted = first[row] != second[row] && value != BoundPanel.none
      group[row] = isCounted ? groups[row] : 0
      detail[row] = UInt32(UInt16(bitPattern: value)) | UInt32(second[row]) &<< 16
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? PanelAccumulator else { return }
    absorbed.append((other.entries, map))
    absorbed += other.absorbed.map { later in
      (later.entries, later.map.map { $0.map { map[$0] } } ?? map)
    }
  }

  func finish(workers: Int) throws {
    let shares = [(entries, nil)] + absorbed
    let (groups, parting) = (changes.count, parting)
    let total = Mutex([[PanelTable.Change: Int]](repeating: [:], count: groups))
    try Workers.run(workers) { next in
      var found = [[PanelTable.Change: Int]](repeating: [:], count: groups)
      var table = PanelTable(shares, parting)
      while let part = next(DistinctEntries.parts) { table.count(part: part, into: &found) }
      table.finish(into: &found)
      total.withLock { total in
        for group in found.indices { total[group].merge(found[group], uniquingKeysWith: +) }
      }
    }
    changes = total.withLock { $0 }.map { counts in
      PanelChanges(
        counts.map { change, persons in
          PanelChanges.Entry(
            before: PanelChanges.Answers(
              count: Int(change.countBefore), sum: change.sumBefore),
            after: PanelChanges.Answers(
              count: Int(change.countAfter), sum: change.sumAfter),
            persons: persons)
        })
    }
    absorbed = []
  }

  func result(group: Int, rows: Int) -> MeasureResult { .panel(changes[group]) }
}
