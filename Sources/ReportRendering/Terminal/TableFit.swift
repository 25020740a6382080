import WorkbenchKit

/// Decides which columns of a table are shown and how wide, so that the table fits the page.
///
/// Headings wrap first; then the widest column of words is shortened, again and again; when that is
/// not enough, the least important columns are left out. Numbers are never cut.
struct TableFit {
  /// The columns shown, from left to right.
  private(set) var shown: [TableColumn]
  /// Their widths.
  private(set) var widths: [Int]
  /// The columns left out, from left to right.
  private(set) var hidden: [TableColumn] = []
  /// The width at which nothing would be cut or left out.
  let naturalWidth: Int

  /// Cells between two columns.
  static let gap = 2
  /// Columns of words are not made narrower than this while another column could go instead.
  private static let comfortable = 12
  /// The least a column of words may have.
  private static let least = 6

  /// Fits columns into a width.
  ///
  /// - Parameters:
  ///   - columns: the columns from left to right.
  ///   - importance: for each column its rank, 0 for the most important.
  ///   - width: the cells there are; nil for no limit.
  init(_ columns: [TableColumn], importance: [Int], width: Int?) {
    shown = columns
    widths = columns.map(\.naturalWidth)
    naturalWidth = Self.total(widths)
    guard let width else { return }
    let ranks = Dictionary(uniqueKeysWithValues: zip(columns.map(\.position), importance))
    let rank = { (column: TableColumn) in ranks[column.position] ?? 0 }
    while !narrow(to: width), shown.count > 1 {
      guard let last = shown.indices.max(by: { rank(shown[$0]) < rank(shown[$1]) }) else { break }
      hidden.append(shown.remove(at: last))
      widths = shown.map(\.naturalWidth)
    }
    if shown.count == 1 { widths[0] = min(widths[0], max(1, width)) }
    hidden.sort { $0.position < $1.position }
  }

  /// Whether a column shown has cells or words of its heading that are cut.
  ///
  /// - Parameters:
  ///   - slot: the place among the columns shown.
  ///   - pen: gives the ellipsis.
  func cuts(_ slot: Int, _ pen: Pen) -> Bool {
    shown[slot].cellWidth > widths[slot]
      || shown[slot].headingLines(width: widths[slot], pen).isCut
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// Makes the columns narrower until they fit; false when they cannot.
  private mutating func narrow(to width: Int) -> Bool {
    shrink(to: width) { $0.snugWidth }
    shrink(to: width) { column in
      column.column.isNumeric ? column.snugWidth : min(column.snugWidth, Self.comfortable)
    }
    if shown.count <= 2 {
      shrink(to: width) { $0.column.isNumeric ? $0.snugWidth : min($0.snugWidth, Self.least) }
    }
    return Self.total(widths) <= width
  }

  /// Takes cells from the widest column that can spare one, until the table fits.
  private mutating func shrink(to width: Int, floor: (TableColumn) -> Int) {
    let floors = shown.map(floor)
    var excess = Self.total(widths) - width
    while excess > 0 {
      let spare = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = spare.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}
