import Diagnostics
import WorkbenchKit

/// One touchpoint of a journey map, ready to be drawn.
struct JourneyStop {
  /// Its place in the journey, from 1.
  var number: Int
  /// The name of its phase; empty where the map has no phases.
  var lane: String
  /// Its name.
  var name: String
  /// Words about it, such as channel and owner; only those that say something.
  var details: [String]
  /// The measured figure with its bounds.
  var measured: Figures?
  /// Why nothing is measured, where that is worth saying: too few answers.
  var remark: String
  /// The figure told or assumed.
  var told: Double?
  /// How many told it.
  var toldCount: Int?
  /// Whether the customer first meets the organisation here.
  var isFirstContact: Bool
  /// Whether the wanted thing happens here.
  var isConversion: Bool

  /// A measured figure.
  struct Figures {
    var value: Double
    var low: Double?
    var high: Double?
    var count: Int?
  }

  /// What stands in the curve: the measured figure, and only without one the told one.
  var shown: Double? { measured?.value ?? told }

  /// The touchpoints of a chart from left to right.
  ///
  /// - Parameters:
  ///   - chart: the figures and how they are drawn.
  ///   - data: the figures as they were read.
  ///   - pen: gives language and characters.
  static func all(of chart: Chart, _ data: ChartData, _ pen: Pen) -> [JourneyStop] {
    let (table, specification) = (chart.table, chart.specification)
    let channels = specification.journey ?? JourneyChannels()
    func column(_ id: String?) -> Int? { id.flatMap(table.position(of:)) }
    let (lane, told) = (column(channels.lane), column(channels.told))
    let (toldCount, event) = (column(channels.toldCount), column(channels.event))
    let details = channels.details.compactMap(table.position(of:))
    func words(_ row: [Value], _ column: Int) -> String {
      if row[column].isMissing { return "" }
      return pen.data(
        Figure.text(of: row[column], in: table.columns[column].kind, pen.language))
    }
    return zip(table.rows, data.rows).enumerated().map { place, pair in
      let (row, figures) = pair
      let mark = event.flatMap { row[$0].word }
      return JourneyStop(
        number: place + 1, lane: lane.map { words(row, $0) } ?? "", name: figures.label,
        details: details.map { words(row, $0) }.filter { !$0.isEmpty },
        measured: figures.value.map {
          Figures(value: $0, low: figures.low, high: figures.high, count: figures.count)
        },
        remark: figures.reason == .suppressed ? data.remark(of: figures, pen) : "",
        told: told.flatMap { row[$0].number }.flatMap { $0.isFinite ? $0 : nil },
        toldCount: toldCount.flatMap { row[$0].number }.flatMap { Int(exactly: $0.rounded()) },
        isFirstContact: mark?.contains(JourneyChannels.firstContact.id) == true,
        isConversion: mark?.contains(JourneyChannels.conversion.id) == true)
    }
  }
}
