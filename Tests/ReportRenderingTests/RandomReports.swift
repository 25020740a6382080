import Diagnostics
import WorkbenchKit

/// A small repeatable source of numbers: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Tables that no tidy workspace would hold: every script, emoji, control characters, huge numbers.
enum RandomReports {
  private static let fragments = [
    "a", "Klantenservice", "東京", "한글", "👨‍👩‍👧‍👦", "🇳🇱", "❤️", "1️⃣", "e\u{301}", "ß", "नमस्ते", "مرحبا", " ",
    "\t", "\n", "\r\n", "\u{1B}[31m", "\u{9B}2J", "\u{7}", "\u{202E}", "\u{2066}", "\u{200B}",
    "|", "`", "*", "\"", ",", ";", "=1+1", "-", "Ａ", "ｱ", "\u{FEFF}", "\u{0}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽",
  ]

  static func words(_ dice: inout Dice, most: Int = 12) -> String {
    (0..<Int.random(in: 0...most, using: &dice)).map { _ in
      fragments.randomElement(using: &dice) ?? ""
    }.joined()
  }

  static func number(_ dice: inout Dice) -> Double {
    switch Int.random(in: 0...5, using: &dice) {
    case 0: 0
    case 1: Double.random(in: -1...1, using: &dice)
    case 2: 1e300
    case 3: -Double.leastNonzeroMagnitude
    default: Double.random(in: -150...150, using: &dice)
    }
  }

  static func value(_ kind: Column.Kind, _ dice: inout Dice) -> Value {
    switch (kind, Int.random(in: 0...9, using: &dice)) {
    case (_, 0): .missing(.suppressed)
    case (_, 1): .missing(.notVisited)
    case (.text, 2): .term(.total)
    case (.text, _): .text(words(&dice))
    case (.date, _): .date("2026-03-31")
    case (.integer, _), (.ordinal, _): .integer(Int.random(in: -9...99_999, using: &dice))
    case (.share, _): .share(Double.random(in: 0...1, using: &dice))
    case (.probability, _): .decimal(Double.random(in: 0...1, using: &dice))
    case (.decimal, _), (.score, _): .decimal(number(&dice))
    }
  }

  static func table(_ dice: inout Dice) -> Table {
    let kinds: [Column.Kind] = [
      .text, .text, .integer, .ordinal, .decimal(digits: 2), .score(digits: 1), .share(digits: 1),
      .probability, .date,
    ]
    let columns = (0..<Int.random(in: 1...14, using: &dice)).map { index in
      Column(
        "c\(index)", .verbatim(words(&dice, most: 5)), kinds.randomElement(using: &dice) ?? .text)
    }
    let rows = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
      columns.map { value($0.kind, &dice) }
    }
    let totals = Bool.random(using: &dice) ? [columns.map { value($0.kind, &dice) }] : []
    return Table(
      id: "random", title: .verbatim(words(&dice)), columns: columns, rows: rows, totals: totals)
  }

  static func chart(_ dice: inout Dice) -> Chart {
    let mark = ChartSpecification.Mark.allCases.randomElement(using: &dice) ?? .bar
    let kinds: [Column.Kind] = [.score(digits: 1), .share(digits: 1), .decimal(digits: 2)]
    let kind = kinds.randomElement(using: &dice) ?? .text
    let columns =
      ["a", "b"].map { Column($0, .verbatim(words(&dice, most: 4)), .text) }
      + ["p", "q", "r", "n"].map { Column($0, .verbatim(words(&dice, most: 4)), .integer) }
      + ["v", "low", "high"].map { Column($0, .verbatim(words(&dice, most: 4)), kind) }
    let rows = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
      columns.map { value($0.kind, &dice) }
    }
    return Chart(
      title: .verbatim(words(&dice)),
      table: Table(id: "random", title: .verbatim(""), columns: columns, rows: rows),
      specification: ChartSpecification(
        mark: mark, labels: Bool.random(using: &dice) ? ["a"] : ["a", "b"], value: "v",
        low: Bool.random(using: &dice) ? "low" : nil, high: "high",
        parts: Bool.random(using: &dice) ? ["p", "q", "r"] : [],
        start: Bool.random(using: &dice) ? "low" : nil,
        plane: Bool.random(using: &dice) ? plane(&dice) : nil))
  }

  private static func plane(_ dice: inout Dice) -> ChartPlane {
    func name(_ dice: inout Dice) -> Text { .verbatim(words(&dice, most: 4)) }
    return ChartPlane(
      across: Bool.random(using: &dice) ? "n" : "v", low: "low", high: "high",
      acrossLine: number(&dice), upLine: number(&dice),
      quarters: ChartPlane.Quarters(
        topLeft: name(&dice), topRight: name(&dice), bottomLeft: name(&dice),
        bottomRight: name(&dice)))
  }
}
