import Diagnostics
import WorkbenchKit

/// The figures of touchpoints as people read them.
struct JourneyFigures {
  private let data: ChartData
  private let pen: Pen

  /// - Parameters:
  ///   - data: what the figures are.
  ///   - pen: gives language and characters.
  init(_ data: ChartData, _ pen: Pen) {
    self.data = data
    self.pen = pen
  }

  private func text(_ number: Double) -> String {
    pen.data(Figure.text(of: .decimal(number), in: data.kind, pen.language))
  }

  /// The measured figure, or why there is none where that is worth saying.
  func value(of stop: JourneyStop) -> String {
    stop.measured.map { text($0.value) } ?? (stop.remark.isEmpty ? pen.glyphs.missing : stop.remark)
  }

  /// The bounds, such as `+0.2…+0.4`.
  func interval(of stop: JourneyStop) -> String {
    guard let low = stop.measured?.low, let high = stop.measured?.high else { return "" }
    return text(low) + pen.glyphs.to + text(high)
  }

  /// The number of answers, such as `n 2,746`.
  func count(of stop: JourneyStop) -> String {
    stop.measured?.count.map { "n " + pen.count($0) } ?? ""
  }

  /// What was told, by how many: `○ +2.0 (1)`.
  func told(of stop: JourneyStop, _ mark: String) -> String {
    guard let told = stop.told else { return "" }
    let start = mark.isEmpty ? "" : mark + " "
    return start + text(told) + (stop.toldCount.map { " (\(pen.count($0)))" } ?? "")
  }
}
