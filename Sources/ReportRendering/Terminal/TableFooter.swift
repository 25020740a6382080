import Diagnostics
import WorkbenchKit

/// The line under a table that says what is not shown and how to see it.
struct TableFooter {
  /// The line; nil when everything is shown.
  let text: String?

  /// Looks for what is not shown.
  ///
  /// - Parameters:
  ///   - fit: the columns shown and hidden.
  ///   - hiddenRows: how many rows are not shown.
  ///   - totalRows: how many rows there are.
  ///   - pen: gives language and characters.
  init(_ fit: TableFit, hiddenRows: Int, totalRows: Int, _ pen: Pen) {
    var facts: [Text] = []
    if hiddenRows > 0 {
      let (hidden, total) = (hiddenRows, totalRows)
      facts.append(
        Text { language in
          let hidden = Numerals.integer(hidden, language)
          let total = Numerals.integer(total, language)
          return language == .nl
            ? "\(hidden) van \(total) rijen niet getoond" : "\(hidden) of \(total) rows hidden"
        })
    }
    if !fit.hidden.isEmpty {
      let names = fit.hidden.map(\.column.id).joined(separator: ", ")
      let count = fit.hidden.count
      facts.append(
        Text(
          "\(count) \(count == 1 ? "column" : "columns") hidden: \(names)",
          nl: "\(count) \(count == 1 ? "kolom" : "kolommen") niet getoond: \(names)"))
    }
    let cut = fit.shown.indices.filter { fit.cuts($0, pen) }.map { fit.shown[$0].column.id }
    if !cut.isEmpty {
      let names = cut.joined(separator: ", ")
      facts.append(Text("shortened: \(names)", nl: "ingekort: \(names)"))
    }
    guard !facts.isEmpty else {
      text = nil
      return
    }
    let isTooNarrow = !fit.hidden.isEmpty || !cut.isEmpty
    let wider = isTooNarrow && fit.naturalWidth <= Self.widestAdvice
    let ways = (wider ? ["--width \(fit.naturalWidth)"] : []) + ["--format csv"]
    let advice = Text(
      "see all with " + ways.joined(separator: " or "),
      nl: "alles zien met " + ways.joined(separator: " of "))
    text =
      facts.map { pen.words($0) }.joined(separator: "; ") + "; "
      + pen.words(advice)
  }

  /// Nobody has a wider terminal than this.
  private static let widestAdvice = 400
}
