import Testing
import WorkbenchKit
import WorkbenchTesting

/// `consistency` and `consistency channels`: parts, index and what it hides, with exact figures.
@Suite struct ConsistencyTests {
  private static let survey = """
    files: [../answers.csv]
    questions:
      shelf: {column: A, kind: rating, scale: [1, 5], touchpoint: shelf}
      till: {column: B, kind: rating, scale: [1, 5], touchpoint: till}
    segments: [channel]
    """

  /// Twelve answers a channel: shelf 3 and 5 in turn everywhere, till one lower in the app.
  private static let answers =
    "A,B,channel\n"
    + (0..<24).map { row in
      let isApp = row % 2 == 0
      let high = (row / 2) % 2 == 0
      return "\(high ? 5 : 3),\((high ? 4 : 2) + (isApp ? 0 : 1)),\(isApp ? "app" : "shop")\n"
    }.joined()

  private static let measured = [
    "surveys/s.yaml": survey, "answers.csv": answers,
    "promises/p.yaml":
      "text: t\ndue-at: shop/till\nchecks: [{outcome: kept}, {outcome: kept}, {outcome: kept}, {outcome: broken}]\n",
  ]

  private func near(_ found: Double?, _ expected: Double) -> Bool {
    found.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test func partsIndexAndBand() async throws {
    let files = BrandWorkspace.files(BrandWorkspace.strict).merging(Self.measured) { $1 }
    let report = try #require(try await BrandWorkspace.outcome("consistency", files).report)
    let table = try #require(report.table)
    func part(_ id: String) throws -> TableRow { try #require(table.row(id, in: "component")) }

    // Shelf: mean 4, variance 24/23. Till: mean 3.5, variance (24 + 6)/23. Spread² of the means .0625;
    // noise ¼ · (24/23 + 30/23)/24.
    let spread = max(0, 0.0625 - 0.25 * (24.0 / 23 + 30.0 / 23) / 24).squareRoot()
    let evenness = 100 * (1 - spread / 2)
    #expect(near(try part("evenness").number("score"), evenness))
    #expect(try part("evenness").number("n") == 48)
    #expect(near(try part("promise").number("score"), 75))
    // Near: 1.5, .5, 2.5 of 4; fast: .5, 3.5, 1.5 of 4.
    let values = 100 * (4.5 / 12 + 5.5 / 12) / 2
    #expect(near(try part("values").number("score"), values))
    for id in ["emotion", "tone"] {
      #expect(try part(id).number("score") == nil)
      #expect(try part(id)["score"]?.isMissing == true)
    }
    let channels = try #require(try part("channels").number("score"))
    let scores = [evenness, channels, 75, values]
    let index = scores.reduce(0, +) / 4
    #expect(near(report.metric?.value.number, index))
    #expect(report.metric?.count == 4)
    #expect(near(try part("values").number("without"), (evenness + channels + 75) / 3))
    #expect(near(try part("values").number("doubled"), (index * 4 + values) / 5))
    #expect(near(try part("values").number("ten_points"), 2.5))
    #expect(report.note("sentence")?.text.en.contains("Weakest: values.") == true)
    #expect(report.note("caution") != nil)
  }

  @Test func twoPartsMakeNoIndex() async throws {
    let files = BrandWorkspace.files(BrandWorkspace.strict).merging([
      "promises/p.yaml": "text: t\ndue-at: shop/till\nchecks: [{outcome: kept}]\n"
    ]) { $1 }
    let report = try #require(try await BrandWorkspace.outcome("consistency shop", files).report)
    #expect(report.metric?.value.isMissing == true)
    #expect(report.note("sentence")?.text.en.hasPrefix("Parts measured: 2, too few") == true)
    #expect(report.table?.row("evenness", in: "component")?["score"]?.isMissing == true)
  }

  @Test func emotionsOfOnePersonAreLeftOut() async throws {
    func journey(_ people: Int) -> String {
      let told = (0..<12).map {
        "{respondent: p\($0 % people), emotion: \($0 < 9 ? "calm" : "cross")}"
      }
      return BrandWorkspace.journey.replacing(
        "{id: door,",
        with: "{id: door, emotion: Calm, experiences: [\(told.joined(separator: ", "))],")
    }
    func score(_ people: Int) async throws -> Double? {
      let files = BrandWorkspace.files(["journeys/shop.yaml": journey(people)])
      return try await BrandWorkspace.outcome("consistency", files).report?.table?
        .row("emotion", in: "component")?.number("score")
    }
    #expect(near(try await score(12), 75))
    #expect(try await score(1) == nil)
  }

  @Test func toneIsTheShareOfTouchpointsThatAddressAsAgreed() async throws {
    let workspace = """
      name: written
      texts:
        - {files: door.txt, channel: web, language: nl, touchpoint: shop/door}
        - {files: shelf.txt, channel: web, language: nl, touchpoint: shop/shelf}
        - {files: till.txt, channel: web, language: nl, touchpoint: shop/till}
      """
    let files = BrandWorkspace.files([
      "workspace.yaml": workspace, "brand.yaml": BrandWorkspace.brand + "\naddress: [{form: je}]\n",
      "door.txt": "Kom je binnen?\n", "shelf.txt": "Hier vindt u alles.\n", "till.txt": "Dank.\n",
    ])
    let report = try #require(try await BrandWorkspace.outcome("consistency", files).report)
    let tone = try #require(report.table?.row("tone", in: "component"))
    #expect(tone.number("score") == 50)
    #expect(tone.number("n") == 2)
  }

  @Test func channelsAtEachTouchpoint() async throws {
    let files = BrandWorkspace.files(Self.measured)
    let report = try #require(
      try await BrandWorkspace.outcome("consistency channels", files).report)
    let table = try #require(report.table)
    let shelf = try #require(table.row("shelf", in: "touchpoint"))
    #expect(shelf.number("evenness") == 100)
    #expect(shelf.number("n") == 24)
    // Between 0, within 24/22; n₀ = 12: ICC = (−24/22/12)/(24/22 · 11/12) = −1/11.
    #expect(near(shelf.number("icc"), -1.0 / 11))
    let till = try #require(table.row("till", in: "touchpoint"))
    // Means 3 and 4: between 6, within 24/22, so (6 − 24/22)/12 = 9/22 beside 24/22.
    #expect(near(till.number("icc"), 9.0 / 33))
    #expect(till.word("lowest") == "app")
    #expect(till.number("lowest_mean") == 3)
    #expect(till.number("highest_mean") == 4)
    let noise = 0.25 * 2 * (12.0 / 11) / 12
    #expect(near(till.number("evenness"), 100 * (1 - (0.25 - noise).squareRoot() / 2)))
    let low = try #require(till.number("low"))
    let high = try #require(till.number("high"))
    #expect(low < 9.0 / 33 && 9.0 / 33 < high)
  }

  @Test func channelsThatNobodyTells() async throws {
    let files = BrandWorkspace.files(Self.measured)
    let wrong = try await BrandWorkspace.outcome("consistency channels by chanel", files).problem
    #expect(wrong?.code.id == "column.unknown")
    #expect(wrong?.hint?.en == "did you mean \"channel\"?")
    let none = try await BrandWorkspace.outcome(
      "consistency shop by wave", BrandWorkspace.files()
    ).report
    #expect(none?.table?.row("channels", in: "component")?["score"]?.isMissing == true)
  }
}
