import Testing
import WorkbenchKit
import WorkbenchTesting

/// Article 002: maps of the experience and maps of the journey.
enum Article002 {
  static let title = "Customer experience maps and journey maps"

  private static let winkel = "surveys/winkel.yaml"

  /// A claim about one of the eight elements.
  private static func element(_ name: String, _ command: String, _ row: String) -> Claim {
    Claim(
      name, command, ["element", "n", "valence", "low", "high"], notes: ["coverage"],
      shows: [.row(row, in: "element", ["phase", "n", "valence", "low", "high"])])
  }

  static let claims: [Claim] = [
    Claim(
      "How customers feel after an interaction", "cx show boodschappen",
      ["touchpoint", "valence", "low", "high"], notes: ["extremes"], shows: [.note("extremes")],
      check: { proof in
        let row = try proof.row("slager", in: "touchpoint")
        let mean = try await proof.ask("satisfaction of butcher")
          .tables[0].readableRows.first?.number("mean")
        // The middle of 1…5 is 3, and one point of it is one of −2…2.
        #expect(abs((row.number("valence") ?? 9) - ((mean ?? 9) - 3)) < 1e-12)
      }),
    Claim(
      "The sum of all contacts and reactions", "cx summary boodschappen",
      ["contribution", "share", "pull"], notes: ["summary"],
      shows: [.row("slager", in: "touchpoint", ["contribution", "pull"])],
      check: { proof in
        for layer in ["told", "measured"] {
          let rows = proof.report.tables[1].readableRows.filter { $0.word("layer") == layer }
          let shares = rows.compactMap { $0.number("share") }.reduce(0, +)
          #expect(abs(shares - 1) < 1e-9, "\(layer)")
        }
      }),
    Claim(
      "A map of the experience, at each point of the journey", "cxmap boodschappen",
      ["element", "phase", "valence", "importance"], notes: ["coverage", "drivers"],
      shows: [.note("coverage"), .note("worst")]),
    Claim(
      "Helps teams understand feelings per stage", "cxmap --for Versafdeling",
      ["element", "quote"],
      shows: [.note("coverage"), .row("groenteafdeling", in: "touchpoint", ["quote"])],
      check: { proof in
        let owned = try SampleFiles.count(
          "owner: Versafdeling", in: "journeys/boodschappen.yaml")
        #expect(proof.report.tables.last?.rows.count == owned)
      }),
    element("Support: help when the customer needs it", "cxmap boodschappen", "support"),
    element("Quality of product or service", "cxmap boodschappen", "quality"),
    Claim(
      "Help: there to solve problems, apart from support", "audit --rule CX-03",
      ["subject", "aspect", "evidence"], shows: [.finding],
      check: { proof in
        // r of two columns of the phone survey, by its textbook formula.
        let rows = try SampleFiles.rows("responses/telefoon-2026.csv")
        let pairs = rows.compactMap { row -> (Double, Double)? in
          guard let a = row["help"].flatMap(Double.init),
            let b = row["support"].flatMap(Double.init)
          else { return nil }
          return (a, b)
        }
        let n = Double(pairs.count)
        let (x, y) = (pairs.map(\.0).reduce(0, +) / n, pairs.map(\.1).reduce(0, +) / n)
        let covariance = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
        let spread = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
        let other = pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
        let r = proof.report.findings.first?.evidence.first { $0.id == "r" }?.value.number
        #expect(abs((r ?? 9) - covariance / (spread * other).squareRoot()) < 1e-9)
      }),
    element("Knowledge: having it", "cxmap", "knowledge"),
    element("Competence: being able to deliver", "cxmap", "competence"),
    element("Advice by an expert", "cxmap boodschappen", "advice"),
    element("Dedication to the customer's satisfaction", "cxmap", "dedication"),
    Claim(
      "Satisfaction, the end goal of the other seven", "cxmap boodschappen",
      ["importance", "slope"], notes: ["drivers", "association"], shows: [.note("drivers")],
      check: { proof in
        let shares = proof.report.tables[2].readableRows.compactMap { $0.number("importance") }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      }),
    Claim(
      "The same elements as SERVQUAL has them", "cxmap boodschappen --servqual", ["element"],
      shows: [.note("coverage")],
      check: { proof in
        let elements = proof.report.tables[0].readableRows.compactMap { $0.word("element") }
        #expect(elements.contains("responsiveness") && !elements.contains("support"))
      }),
    Claim(
      "From A to B; possible and used touchpoints", "cx join bestellen", ["cases"],
      notes: ["cases"], shows: [.row("homepage", in: "touchpoint", ["cases"]), .note("cases")],
      check: { proof in
        let visits = Set(
          try SampleFiles.rows("responses/webshop-events-2026.csv").compactMap { row in
            row["event"] == "home" && row["moment"]?.hasPrefix("2026") == true
              && row["visit"]?.isEmpty == false ? row["visit"] : nil
          })
        #expect(try proof.row("homepage", in: "touchpoint").number("cases") == Double(visits.count))
      }),
    Claim(
      "Motivations and goals at each point", "journey check bestellen --all",
      ["item", "done", "of", "missing"], notes: ["summary"], shows: [.note("summary")],
      check: { proof in
        let goals = try SampleFiles.count("goal:", in: "journeys/bestellen.yaml")
        let row = proof.report.tables[0].readableRows.first {
          $0.number("of") == 6 && $0.number("done") == Double(goals)
        }
        #expect(row != nil)
      }),
    Claim(
      "Goals reached", "funnel home purchase", ["cumulative", "low", "high"],
      notes: ["largest-loss"],
      shows: [.row("purchase", in: "activity", ["n", "cumulative", "low", "high"])]),
    Claim(
      "A strategic blueprint of each phase", "journey blueprint boodschappen",
      ["phase", "goal", "owner", "standard", "measure", "target"], notes: ["coverage"],
      shows: [.note("coverage")],
      check: { proof in
        let standards = try SampleFiles.count("standard:", in: "journeys/boodschappen.yaml")
        let rows = proof.report.tables[0].readableRows
        #expect(rows.count { $0["standard"]?.isMissing == false } == standards)
      }),
    Claim(
      "Awareness … advocacy, among others", "touchpoints by phase", ["phase", "touchpoints"],
      shows: [
        .row("awareness", in: "phase", ["touchpoints"]),
        .row("advocacy", in: "phase", ["touchpoints"]),
      ]),
    Claim(
      "Chances to raise satisfaction and loyalty", "opportunities",
      ["score", "importance", "gap", "reach", "evidence", "effort"], notes: ["formula"],
      shows: [.note("first"), .row("vegen", in: "opportunity", ["score", "importance", "gap"])]),
    Claim(
      "The soft side and the process complement each other", "cx join", ["gap"], notes: ["gaps"],
      shows: [.note("gaps")]),
    Claim(
      "Both give better results", "loyalty of shop_recommend", ["loyal"], notes: ["association"],
      shows: [.row("promoter", in: "group", ["n", "loyal", "low", "high"])]),
  ]
}
