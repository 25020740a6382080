import Diagnostics
import WorkbenchKit

/// How the cells of a table look: the figure that matters stands out, what qualifies it stands back.
struct TableLook {
  private let figure: String?
  private let bounds: Set<String>

  /// Reads from a table which column matters.
  ///
  /// - Parameter table: the table.
  init(_ table: Table) {
    let firstScore = table.columns.first {
      if case .score = $0.kind { $0.id != "low" && $0.id != "high" } else { false }
    }
    figure = table.chart?.value ?? firstScore?.id
    bounds = Set([table.chart?.low ?? "low", table.chart?.high ?? "high"])
  }

  /// The look of a cell.
  ///
  /// - Parameters:
  ///   - value: what the cell holds.
  ///   - column: its column.
  ///   - isTotal: whether it stands in a row over everything together.
  func style(of value: Value, in column: Column, isTotal: Bool) -> Style {
    if value.isMissing { return .faint }
    if case .term(let term) = value, term == .indicative { return .ink(Palette.caution) }
    if case .term(let term) = value, term == .suppressed { return .faint }
    if bounds.contains(column.id) { return .faint }
    var style = Style(bold: isTotal)
    if column.id == figure, let number = value.number {
      style.bold = true
      if case .score = column.kind { style.ink = Palette.sentiment(number, extent: 40) }
    }
    return style
  }
}
