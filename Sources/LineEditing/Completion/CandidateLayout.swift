/// The list of candidates below the line, by display width.
///
/// With descriptions there is one candidate a row, `name   description`; without, they stand in columns,
/// read downwards. libedit's own list measures bytes and misaligns every accent.
struct CandidateLayout {
  /// Width of the terminal; the last column stays free, so that no row wraps.
  let columns: Int

  /// Rows the list may take, the row that says how many more there are included.
  let rows: Int

  /// One row, already padded and cut.
  struct Row: Equatable {
    var name: String
    var summary = ""
  }

  /// As many candidates as fit.
  struct Page: Equatable {
    var rows: [Row]
    var shown: Int
    var left: Int
  }

  /// Lays out candidates from the first one on, as far as the screen goes.
  func page(_ candidates: some Collection<Candidate>) -> Page {
    let all = candidates.map {
      Candidate(
        "", replacing: $0.range, label: DisplayText.visible($0.label),
        summary: DisplayText.visible($0.summary))
    }
    return all.contains { !$0.summary.isEmpty } ? described(all) : inColumns(all)
  }

  private func described(_ all: [Candidate]) -> Page {
    let shown = all.prefix(all.count <= rows ? rows : max(1, rows - 1))
    let names = shown.map { DisplayText.cut($0.label, to: max(8, columns / 2)) }
    let width = (names.map(DisplayText.width).max() ?? 0) + 3
    let lines = zip(names, shown).map { name, candidate -> Row in
      let room = columns - 1 - width
      guard !candidate.summary.isEmpty, room >= 4 else {
        return Row(name: DisplayText.cut(name, to: columns - 1))
      }
      return Row(
        name: DisplayText.padded(name, to: width),
        summary: DisplayText.cut(candidate.summary, to: room))
    }
    return Page(rows: lines, shown: shown.count, left: all.count - shown.count)
  }

  private func inColumns(_ all: [Candidate]) -> Page {
    let names = all.map { DisplayText.cut($0.label, to: columns - 1) }
    let width = (names.map(DisplayText.width).max() ?? 0) + 2
    let perRow = max(1, (columns + 1) / width)
    let fits = names.count <= perRow * rows
    let shown = Array(names.prefix(fits ? names.count : perRow * max(1, rows - 1)))
    let height = (shown.count + perRow - 1) / perRow
    let lines = (0..<height).map { row -> Row in
      let cells = stride(from: row, to: shown.count, by: height).map { shown[$0] }
      let padded = cells.dropLast().map { DisplayText.padded($0, to: width) }
      return Row(name: padded.joined() + (cells.last ?? ""))
    }
    return Page(rows: lines, shown: shown.count, left: all.count - shown.count)
  }
}
