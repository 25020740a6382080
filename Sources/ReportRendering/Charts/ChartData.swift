import Diagnostics
import WorkbenchKit

/// The figures of a chart, read from the columns that its specification names.
struct ChartData {
  /// One row of the table, ready to be drawn.
  struct Row {
    /// The names of the row, one for each label column.
    var labels: [String]
    /// All the names in one.
    var label: String
    /// The figure; nil when there is none.
    var value: Double?
    /// The figure as people read it, or a dash.
    var figure: String
    /// Why there is no figure.
    var reason: MissingReason?
    /// The lower bound.
    var low: Double?
    /// The upper bound.
    var high: Double?
    /// The parts of the whole from left to right; empty when they are unknown or sum to nothing.
    var parts: [Double]
    /// The number of answers.
    var count: Int?
    /// Whether the row is about everything together.
    var isTotal: Bool
    /// Where its bar begins; 0 unless the chart says otherwise.
    var start = 0.0
    /// Its place on the axis across, for charts with a plane.
    var across: Across?
    /// The names that are not missing: the steps of a way.
    var steps: [String] = []

    /// A place on the axis across.
    struct Across {
      /// The figure.
      var value: Double
      /// The figure as people read it.
      var figure: String
      /// The lower bound.
      var low: Double?
      /// The upper bound.
      var high: Double?
    }
  }

  /// The heading.
  let title: String
  /// The rows from the top, totals last.
  private(set) var rows: [Row]
  /// The headings of the label columns.
  let labelTitles: [String]
  /// The headings of the parts.
  let partTitles: [String]
  /// The heading of the figure.
  let valueTitle: String
  /// What the figure is.
  let kind: Column.Kind
  /// The ends of the value axis, where they are given.
  let domain: ClosedRange<Double>?
  /// The axis across, for charts with a plane.
  let plane: Plane?

  /// The axis across of a plane.
  struct Plane {
    /// The lines and the names of the quarters.
    let chart: ChartPlane
    /// The heading of the axis.
    let title: String
    /// What the figures are.
    let kind: Column.Kind
    fileprivate let column: Int
    fileprivate let low: Int?
    fileprivate let high: Int?
  }

  /// Reads a chart's figures; nil when the column drawn does not exist.
  ///
  /// - Parameters:
  ///   - chart: the figures and how they are drawn.
  ///   - pen: gives language and characters.
  init?(_ chart: Chart, _ pen: Pen) {
    let table = chart.table
    let specification = chart.specification
    guard let value = table.position(of: specification.value) else { return nil }
    let labels = specification.labels.compactMap(table.position(of:))
    let parts = specification.parts.compactMap(table.position(of:))
    let low = specification.low.flatMap(table.position(of:))
    let high = specification.high.flatMap(table.position(of:))
    let count = table.position(of: "n")
    let kind = table.columns[value].kind
    self.kind = kind
    domain = specification.domain
    let plane = specification.plane.flatMap { Self.plane($0, table, pen) }
    self.plane = plane
    let start = specification.start.flatMap(table.position(of:))
    title = pen.words(chart.title)
    labelTitles = labels.map { pen.words(table.columns[$0].heading) }
    partTitles = parts.map { pen.words(table.columns[$0].heading) }
    valueTitle = pen.words(table.columns[value].heading)
    rows = (table.rows + table.totals).enumerated().map { position, row in
      let number = Self.bounded(row[value].number)
      let amounts = parts.map { max(0, Self.bounded(row[$0].number) ?? 0) }
      var reason: MissingReason?
      if case .missing(let why) = row[value] { reason = why }
      let names = labels.map { column in
        pen.data(Figure.text(of: row[column], in: table.columns[column].kind, pen.language))
      }
      return Row(
        labels: names,
        label: names.joined(separator: pen.glyphs.pair),
        value: number,
        figure: number == nil
          ? pen.glyphs.missing : pen.data(Figure.text(of: row[value], in: kind, pen.language)),
        reason: number == nil ? reason ?? .notApplicable : nil,
        low: low.flatMap { Self.bounded(row[$0].number) },
        high: high.flatMap { Self.bounded(row[$0].number) },
        parts: amounts.reduce(0, +) > 0 ? amounts : [],
        count: count.flatMap { row[$0].number }.flatMap { Int(exactly: $0.rounded()) },
        isTotal: position >= table.rows.count,
        start: start.flatMap { Self.bounded(row[$0].number) } ?? 0,
        across: plane.flatMap { Self.across(row, $0, pen) },
        steps: zip(labels, names).filter { !row[$0.0].isMissing }.map(\.1))
    }
  }

  /// The same figures with other rows, such as those of one group under a heading of its own.
  ///
  /// - Parameter rows: the rows.
  func with(_ rows: [Row]) -> ChartData {
    var copy = self
    copy.rows = rows
    return copy
  }

  private static func plane(_ chart: ChartPlane, _ table: Table, _ pen: Pen) -> Plane? {
    table.position(of: chart.across).map { column in
      Plane(
        chart: chart, title: pen.words(table.columns[column].heading),
        kind: table.columns[column].kind, column: column,
        low: chart.low.flatMap(table.position(of:)), high: chart.high.flatMap(table.position(of:)))
    }
  }

  private static func across(_ row: [Value], _ plane: Plane, _ pen: Pen) -> Row.Across? {
    guard let value = bounded(row[plane.column].number) else { return nil }
    return Row.Across(
      value: value,
      figure: pen.data(Figure.text(of: row[plane.column], in: plane.kind, pen.language)),
      low: plane.low.flatMap { bounded(row[$0].number) },
      high: plane.high.flatMap { bounded(row[$0].number) })
  }

  /// The whole numbers of answers as people read them, such as `n 2,746`; empty where unknown.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - pen: gives the language.
  func count(of row: Row, _ pen: Pen) -> String {
    row.count.map { "n " + pen.count($0) } ?? ""
  }

  /// Why a row has no figure, in two or three words.
  ///
  /// - Parameters:
  ///   - row: a row without figure.
  ///   - pen: gives the language.
  func remark(of row: Row, _ pen: Pen) -> String {
    if row.reason == .suppressed { return pen.words(Text("n too small", nl: "n te klein")) }
    return row.reason.map { pen.words($0.title) } ?? ""
  }

  /// Every number that the value axis must reach.
  var extent: [Double] { rows.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } }

  /// Whether the figure is a score, with its own colours below and above zero.
  var isScore: Bool {
    if case .score = kind { true } else { false }
  }

  /// A number that can be drawn: finite, and not so large that differences overflow.
  private static func bounded(_ number: Double?) -> Double? {
    guard let number, number.isFinite else { return nil }
    return min(1e300, max(-1e300, number))
  }
}
