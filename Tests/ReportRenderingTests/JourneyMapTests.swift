import ReportRendering
import Testing
import WorkbenchKit

/// The map of a journey, at every width and in every mode.
@Suite struct JourneyMapTests {
  /// An imaginary errand: measured, told, both, neither; wide letters; a suppressed figure.
  static func chart(_ count: Int = 9, compact: Bool = false) -> Chart {
    let names = [
      "Poster 海报 in the bus shelter", "Folder", "List in the app", "Entrance with sliding doors",
      "👩‍👩‍👧 A chat with the butcher", "Green beans on the floor", "Cashier", "Cycling home",
      "Cupboard",
    ]
    let measured: [Double?] = [nil, 0.5, 0.66, nil, 1.13, -0.2, 0.75, nil, nil]
    let told: [Double?] = [nil, 0, 0.66, 0, 2, -2, 2, 0, nil]
    let lanes = [
      "Awareness", "Consideration", "Consideration", "Purchase", "Purchase", "Purchase",
      "Purchase", "Service", "Loyalty",
    ]
    let rows: [[Value]] = (0..<count).map { place in
      let kind = place % 9
      let lane = count == 9 ? lanes[kind] : "Phase \(place * 6 / count + 1)"
      let value = measured[kind]
      let isSmall = kind == 3
      return [
        .text(lane), .text(names[kind]), .text(kind == 2 ? "app" : "shop"),
        kind == 7 ? .missing(.empty) : .text("Store manager"),
        place == 0
          ? .term(JourneyChannels.firstContact)
          : place == 6 ? .term(JourneyChannels.conversion) : .missing(.empty),
        value == nil ? isSmall ? .integer(6) : .missing(.notAsked) : .integer(300 + place),
        isSmall ? .missing(.suppressed) : .decimal(value, orMissing: .notAsked),
        .decimal(value.map { $0 - 0.6 }, orMissing: .notAsked),
        .decimal(value.map { $0 + 0.6 }, orMissing: .notAsked),
        .decimal(told[kind], orMissing: .notAsked),
        told[kind] == nil ? .missing(.notAsked) : .integer(1),
      ]
    }
    let columns = [
      Column("phase", .verbatim("Phase"), .text), Column("name", .verbatim("Name"), .text),
      Column("channel", .verbatim("Channel"), .text), Column("owner", .verbatim("Owner"), .text),
      Column("event", .verbatim("Mark"), .text), Column("n", .verbatim("n"), .integer),
      Column("feeling", Text("Feeling", nl: "Gevoel"), .score(digits: 2)),
      Column("low", .verbatim("Low"), .score(digits: 2)),
      Column("high", .verbatim("High"), .score(digits: 2)),
      Column("told", .verbatim("Told"), .score(digits: 1)),
      Column("told_n", .verbatim("By"), .integer),
    ]
    var specification = ChartSpecification(
      mark: .journey, labels: ["name"], value: "feeling", low: "low", high: "high", domain: -2...2)
    specification.journey = JourneyChannels(
      lane: "phase", told: "told", toldCount: "told_n", event: "event",
      details: ["channel", "owner"], isCompact: compact)
    return Chart(
      title: Text("Doing the shopping – regulars", nl: "Boodschappen doen – vaste klanten"),
      table: Table(id: "journey", title: .verbatim(""), columns: columns, rows: rows),
      specification: specification)
  }

  private func text(
    _ chart: Chart, _ width: Int, _ characters: RenderingOptions.Characters = .unicode,
    _ language: Language = .en
  ) -> String {
    TerminalChart.text(
      of: chart, RenderingOptions(language: language, width: width, characters: characters))
  }

  @Test(arguments: [20, 40, 60, 80, 100, 120, 160, 200], [1, 2, 9, 40, 150, 1_200])
  func noLineIsWiderThanThePage(_ width: Int, _ count: Int) {
    for characters in RenderingOptions.Characters.allCases {
      for isCompact in [false, true] {
        let text = text(Self.chart(count, compact: isCompact), width, characters)
        for line in text.split(separator: "\n") {
          #expect(DisplayText.width(of: String(line)) <= width, "\(line)")
        }
        #expect(characters == .unicode || text.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  /// Every measured touchpoint has its full mark, every told one its hollow mark, wherever they do
  /// not lie on each other.
  @Test(arguments: [60, 80, 100, 200])
  func bothLayersStayVisible(_ width: Int) {
    let lines = text(Self.chart(), width).split(separator: "\n").map(String.init)
    let curve = lines.filter { line in line.prefix(4).contains { "┤│".contains($0) } }.joined()
    #expect(curve.count { $0 == "●" } == 4)
    #expect(curve.count { $0 == "◉" } == 1)
    #expect(curve.count { $0 == "○" } == 6)
    #expect(lines.contains { $0.contains("▸") && $0.contains("◆") })
  }

  @Test func heightsAreTrueToTheFigures() throws {
    let lines = text(Self.chart(), 200).split(separator: "\n").map(String.init)
    func row(_ label: String) throws -> Int {
      try #require(lines.firstIndex { $0.hasPrefix(label) })
    }
    let hollow = try #require(lines.firstIndex { $0.contains("○") && $0.hasPrefix("+2") })
    #expect(hollow == (try row("+2")))
    #expect(try row(" 0") - row("+2") == row("−2") - row(" 0"))
  }

  /// An interval that is cut would be another interval.
  @Test(arguments: 60...200)
  func figuresAreNeverCut(_ width: Int) {
    for characters in RenderingOptions.Characters.allCases {
      let text = text(Self.chart(), width, characters)
      let (to, minus) = characters == .ascii ? ("..", "-") : ("…", "−")
      for interval in ["\(minus)0.10\(to)+1.10", "+0.53\(to)+1.73", "\(minus)0.80\(to)+0.40"] {
        #expect(text.contains(interval), "\(width): \(interval)")
      }
    }
  }

  @Test func suppressedFiguresAreWords() {
    #expect(text(Self.chart(), 80).contains("n too small"))
    #expect(text(Self.chart(), 80, .unicode, .nl).contains("n te klein"))
  }

  @Test(arguments: Language.allCases)
  func looksApproved(_ language: Language) throws {
    let page = [60, 80, 100, 200].map { width in
      "=== width \(width)\n" + text(Self.chart(), width, .unicode, language)
    }
    try Golden.expect(page.joined(separator: "\n"), matches: "journey.\(language).txt")
  }

  @Test func compactAndPlainLookApproved() throws {
    let page = [
      "=== compact\n" + text(Self.chart(compact: true), 80),
      "=== ascii\n" + text(Self.chart(), 80, .ascii),
      "=== forty\n" + text(Self.chart(40), 80),
    ]
    try Golden.expect(page.joined(separator: "\n"), matches: "journey.other.txt")
  }
}
