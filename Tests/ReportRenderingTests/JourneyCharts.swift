import Diagnostics
import WorkbenchKit

/// Charts of steps, planes and ways, one of each mark.
enum JourneyCharts {
  private static func figures(_ kind: Column.Kind) -> [Column] {
    [
      Column("n", .verbatim("n"), .integer),
      Column("value", Text("Value", nl: "Waarde"), kind),
      Column("low", Text("Low", nl: "Laag"), kind), Column("high", Text("High", nl: "Hoog"), kind),
    ]
  }

  /// From one score to another: up by 12, down by 20.
  static var waterfall: Chart {
    func row(_ name: Text, _ start: Double, _ value: Double, _ half: Double) -> [Value] {
      [
        .term(Term(name.en, name)), .missing(.notApplicable), .decimal(value),
        .decimal(value - half), .decimal(value + half), .decimal(start),
      ]
    }
    return Chart(
      title: Text("From spring to autumn", nl: "Van voorjaar naar najaar"),
      table: Table(
        id: "waterfall", title: .verbatim(""),
        columns: [Column("step", Text("Step", nl: "Stap"), .text)] + figures(.score(digits: 1)) + [
          Column("start", Text("From", nl: "Van"), .score(digits: 1))
        ],
        rows: [
          row(Text("Spring", nl: "Voorjaar"), 0, 5, 3), row(.verbatim("Service"), 5, 12, 2),
          row(.verbatim("Mix"), 17, -20, 4), row(Text("Autumn", nl: "Najaar"), 0, -3, 3),
        ]),
      specification: ChartSpecification(
        mark: .waterfall, labels: ["step"], value: "value", low: "low", high: "high",
        start: "start"))
  }

  /// Four touchpoints, one in each quarter, and one without a figure.
  static var quadrant: Chart {
    func row(_ name: String, _ importance: Double, _ mean: Double) -> [Value] {
      [
        .text(name), .integer(400), .share(importance), .share(importance - 0.03),
        .share(importance + 0.03), .decimal(mean), .decimal(mean - 0.1), .decimal(mean + 0.1),
      ]
    }
    return Chart(
      title: Text("Importance and performance", nl: "Belang en prestatie"),
      table: Table(
        id: "quadrant", title: .verbatim(""),
        columns: [Column("name", Text("Driver", nl: "Driver"), .text)] + figures(.share(digits: 0))
          + [
            Column("mean", Text("Performance", nl: "Prestatie"), .decimal(digits: 1)),
            Column("mean_low", Text("Low", nl: "Laag"), .decimal(digits: 1)),
            Column("mean_high", Text("High", nl: "Hoog"), .decimal(digits: 1)),
          ],
        rows: [
          row("Checkout", 0.4, 4.4), row("Delivery", 0.35, 2.9), row("Returns", 0.1, 2.5),
          row("Newsletter", 0.05, 4.2),
          [.text("Chat"), .integer(7)] + Array(repeating: .missing(.suppressed), count: 6),
        ]),
      specification: ChartSpecification(
        mark: .quadrant, labels: ["name"], value: "value", low: "low", high: "high",
        plane: ChartPlane(
          across: "mean", low: "mean_low", high: "mean_high", acrossLine: 3.5, upLine: 0.225,
          quarters: ChartPlane.Quarters(
            topLeft: Text("improve", nl: "verbeteren"), topRight: Text("keep", nl: "vasthouden"),
            bottomLeft: .verbatim("later"), bottomRight: Text("too much", nl: "te veel")))))
  }

  /// Two groups of a funnel.
  static var funnel: Chart {
    func rows(_ group: String, _ counts: [Int]) -> [[Value]] {
      zip(["Search", "Basket", "Payment"], counts).map { step, count in
        let share = Double(count) / Double(counts[0])
        return [
          .text(group), .text(step), .integer(count), .share(share), .share(max(0, share - 0.05)),
          .share(min(1, share + 0.05)),
        ]
      }
    }
    return Chart(
      title: Text("Web shop", nl: "Webwinkel"),
      table: Table(
        id: "funnel", title: .verbatim(""),
        columns: [
          Column("device", Text("Device", nl: "Apparaat"), .text),
          Column("step", Text("Step", nl: "Stap"), .text),
        ] + figures(.share(digits: 0)),
        rows: rows("phone", [400, 100, 20]) + rows("desktop", [300, 240, 180])),
      specification: ChartSpecification(
        mark: .funnel, labels: ["device", "step"], value: "value", low: "low", high: "high",
        domain: 0...1))
  }

  /// Four ways; two begin alike and one of these ends where the other goes on.
  static var flow: Chart {
    func row(_ steps: [String], _ count: Int) -> [Value] {
      let share = Double(count) / 500
      let missing: [Value] = Array(repeating: .missing(.notApplicable), count: 4 - steps.count)
      return steps.map { .text($0) } + missing + [
        .integer(count), .share(share), .share(share - 0.02), .share(share + 0.02),
      ]
    }
    return Chart(
      title: Text("Ways", nl: "Wegen"),
      table: Table(
        id: "flow", title: .verbatim(""),
        columns: (1...4).map { Column("step_\($0)", .verbatim("Step \($0)"), .text) }
          + figures(.share(digits: 0)),
        rows: [
          row(["home", "search"], 200), row(["home", "search", "basket", "payment"], 100),
          row(["basket"], 90), row(["home", "help"], 60),
        ]),
      specification: ChartSpecification(
        mark: .flow, labels: (1...4).map { "step_\($0)" }, value: "value", low: "low",
        high: "high"))
  }
}
