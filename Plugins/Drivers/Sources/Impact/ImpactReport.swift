import Statistics
import WorkbenchKit
import WorkspaceKit

/// Puts the answer of `touchpoint impact` together.
struct ImpactReport {
  let table: ImpactTable
  let tests: Int
  let strata: [String]
  let options: DriverOptions
  let circumstances: [Note]
  let isDrawn: Bool

  /// The table or its chart, one plain sentence, and the words under it.
  var report: Report {
    let written = table.table
    var blocks: [Report.Block] = [.table(written)]
    if isDrawn, let chart = written.chart {
      blocks = [.chart(Chart(title: written.title, table: written, specification: chart))]
    }
    let notes =
      [Note(.body, sentence, id: "sentence"), Self.association, Note(.aside, method, id: "method")]
      + (strata.isEmpty ? [Self.crude] : []) + circumstances
    return Report(blocks + notes.map { .note($0) })
  }

  private var sentence: Text {
    let verdicts = table.impacts.map(table.verdict)
    let different = verdicts.count { $0 == .different }
    if let only = table.impacts.first, table.impacts.count == 1, let comparison = only.comparison,
      only.isShown
    {
      let value = comparison.standardised.map(\.difference) ?? comparison.crude.difference
      let word = table.verdict(only).term.title
      return Text { language in
        let points = Numerals.decimal(value, digits: 0, language, signed: true)
        return language == .nl
          ? "Bezoekers van \(only.item.name.value) scoren \(points) tegenover anderen: \(word.nl)."
          : "Visitors of \(only.item.name.value) score \(points) against others: \(word.en)."
      }
    }
    return Text(
      "Of \(verdicts.count) touchpoints \(different) have visitors who score differently.",
      nl: "Van \(verdicts.count) contactmomenten hebben er \(different) bezoekers die anders "
        + "scoren.")
  }

  private var method: Text {
    Text { language in
      let share = Numerals.percentage(options.confidence.fraction, digits: 0, language)
      let weighted =
        options.weight.map { language == .nl ? "; gewogen met \($0)" : "; weighted by \($0)" }
        ?? ""
      let within =
        strata.isEmpty
        ? ""
        : language == .nl
          ? "; oordeel binnen \(strata.joined(separator: ", "))"
          : "; verdict within \(strata.joined(separator: ", "))"
      return language == .nl
        ? "interval \(share), aangepaste Wald; Holm over \(tests)\(within)\(weighted)"
        : "\(share) interval, adjusted Wald; Holm over \(tests)\(within)\(weighted)"
    }
  }

  private static let association = Note(
    .aside,
    Text(
      "who visits a touchpoint differs from who does not: an association, not its doing",
      nl: "wie een contactmoment bezoekt verschilt van wie dat niet doet: een samenhang, geen "
        + "gevolg"), id: "association")

  private static let crude = Note(
    .hint,
    Text(
      "compare people who are alike: touchpoint impact over channel",
      nl: "vergelijk mensen die op elkaar lijken: touchpoint impact over channel"), id: "crude")
}
