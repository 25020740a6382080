import Foundation
import Testing
import WorkbenchKit
import WorkbenchTesting

/// Article 004: the experience of a supermarket, and what makes it worth the brand.
enum Article004 {
  static let title = "Customer experience, a supermarket, and the brand"

  private static let boodschappen = "journeys/boodschappen.yaml"

  static let claims: [Claim] = [
    Claim(
      "A feeling about an organisation from all interactions: the relation apart from touchpoints",
      "nps of shop_recommend by touchpoint", ["touchpoint", "nps", "low", "high"],
      shows: [
        .row("bezorger", in: "touchpoint", ["n", "nps"]),
        .row("terugbetaling", in: "touchpoint", ["n", "nps"]),
      ],
      check: { proof in
        // The relation is another question of another survey, and no sum of these.
        let relation = try await proof.ask("nps of recommend").tables[0].readableRows.first
        let parts = proof.report.tables[0].readableRows.compactMap { $0.number("n") }
        #expect(relation?.number("n") != parts.reduce(0, +))
      }),
    Claim(
      "Managers and teams answer for it", "touchpoints by owner", ["owner", "without_owner"],
      shows: [.row("Winkelmanager", in: "owner", ["touchpoints", "share", "measured"])],
      check: { proof in
        for owner in ["Winkelmanager", "Digitaal", "Marketing"] {
          // Owners of touchpoints stand deeper than those of journeys.
          let written = try SampleFiles.countInJourneys("    owner: \(owner)")
          #expect(try proof.row(owner, in: "owner").number("touchpoints") == Double(written))
        }
      }),
    Claim(
      "Folder, app list, bicycle, basket, recipe rack, butcher, beans, cashier, cupboard",
      "peak boodschappen", ["peak", "end", "mean"], notes: ["peak-told"],
      shows: [.note("peak-told")],
      check: { proof in
        let told = try proof.row("told", in: "layer")
        #expect(told.number("mean") == 0.3 && told.number("touchpoints") == 10)
      }),
    Claim(
      "Bad beans, good butcher and cashier: good on the whole", "peak boodschappen",
      ["role", "peak_of"], notes: ["recovery"], shows: [.note("recovery")],
      check: { proof in
        let roles = proof.report.tables[1].readableRows.filter { $0.word("layer") == "told" }
        #expect(roles.first { $0.word("touchpoint") == "kassa" }?.word("role") == "peak+recovery")
      }),
    Claim(
      "Mapping with sticky notes in their order", "journey import notes \"sketches/briefjes.txt\"",
      shows: [.note("count")],
      check: { proof in
        let notes = try SampleFiles.lines("sketches/briefjes.txt").filter { !$0.hasPrefix("#") }
        let text = proof.report.note("text")?.text.en ?? ""
        #expect(text.split(separator: "- id: ").count - 1 == notes.count)
      }),
    Claim(
      "A touchpoint is a moment of interaction", "touchpoints", ["journey", "order", "touchpoint"],
      shows: [.note("hidden"), .first("touchpoints", ["journey", "order", "touchpoint"])],
      check: { proof in
        let written = try SampleFiles.countInJourneys("  - id: ")
        #expect(proof.report.tables[0].rows.count == written)
      }),
    Claim(
      "Obvious ones: the cashier, the recipe rack", "touchpoints boodschappen by visibility",
      ["visibility"], shows: [.row("obvious", in: "visibility", ["touchpoints", "share"])]),
    Claim(
      "Less obvious ones: smoking behind the shop, the bus shelter",
      "touchpoints boodschappen where visibility = hidden", ["visibility"],
      shows: [.note("kept")],
      check: { proof in
        let hidden = try SampleFiles.count("visibility: hidden", in: boodschappen)
        #expect(proof.report.tables[0].rows.count == hidden)
        #expect(proof.report.tables[0].row("roker", in: "touchpoint") != nil)
      }),
    Claim(
      "… and prompts for those that nobody thinks of", "journey prompts boodschappen",
      ["prompt", "question", "found"], notes: ["coverage"], shows: [.note("coverage")]),
    Claim(
      "Touchpoints largely determine the experience", "drivers of satisfied --bootstrap 0",
      ["driver", "importance"], notes: ["association"], shows: [.note("sentence")],
      check: { proof in
        let shares = proof.report.tables[0].readableRows.compactMap { $0.number("importance") }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-6)
      }),
    Claim(
      "A step-by-step plan for a good map: the first file", "journey new terugbellen",
      shows: [.note("keep")]),
    Claim(
      "… and what is still to do", "journey check boodschappen", ["item", "done", "of", "missing"],
      notes: ["summary"], shows: [.note("summary")]),
    Claim(
      "The brand recognisable in the experience", "consistency", ["component", "score"],
      shows: [.note("sentence")]),
    Claim(
      "Aldi against Jumbo: the same fact fits one brand and breaks another",
      "brand compare prijsplein", ["fact", "for_them", "for_us", "verdict"],
      shows: [.note("sentence")]),
    Claim(
      "A brand creates expectations", "expectations", ["below", "met", "exceeded"],
      notes: ["expectations"], shows: [.note("expectations")]),
    Claim(
      "Quick shopping, seven certainties, fourth in line is free", "promises",
      ["kept", "broken", "not_applicable", "rate", "low", "high"],
      shows: [
        .row("vierde-in-de-rij", in: "promise", ["kept", "broken", "not_applicable", "rate"])
      ],
      check: { proof in
        let row = try proof.row("vierde-in-de-rij", in: "promise")
        let (kept, broken) = (Int(row.number("kept") ?? 0), Int(row.number("broken") ?? 0))
        // What the fine print takes out is neither kept nor broken.
        let interval = SampleFiles.wilson(kept, of: kept + broken)
        #expect(abs((row.number("low") ?? 9) - interval.low) < 1e-9)
      }),
    Claim(
      "An experience that fits the brand: promised, expected, delivered", "promises",
      ["expected", "delivered", "gap", "balance"], shows: [.note("sentence")]),
    Claim(
      "Outside and inside", "inside-outside", ["inside", "outside", "gap", "low", "high", "p"],
      notes: ["gaps"], shows: [.note("gaps")]),
    Claim(
      "Why it matters to companies", "which-summary boodschappen", ["r"], notes: ["association"],
      shows: [.note("best")]),
    Claim(
      "Delight, the funniest, legendary", "expectations boodschappen", ["quote"],
      shows: [.first("surprises", ["touchpoint", "layer", "count", "quote"])],
      check: { proof in
        let exceeded = try SampleFiles.lines(boodschappen).count {
          $0.contains("expectation: exceeded")
        }
        #expect(proof.report.tables.last?.rows.count == exceeded)
      }),
    Claim(
      "Customer-focused leadership", "inside-outside", ["competence"], notes: ["weakest"],
      shows: [.note("weakest")],
      check: { proof in
        let line = try #require(
          try SampleFiles.lines("inside.yaml").first { $0.contains("id: leadership") })
        let list = try #require(line.firstMatch(of: #/scores: \[([0-9, ]+)\]/#)?.output.1)
        let scores = list.split(separator: ",").compactMap {
          Double($0.trimmingCharacters(in: .whitespaces))
        }
        let mean = try proof.row("leadership", in: "competence", table: 1).number("mean")
        #expect(abs((mean ?? 9) - scores.reduce(0, +) / Double(scores.count)) < 1e-12)
      }),
    Claim(
      "… and whether actions are followed up", "opportunities", ["overdue", "unevaluated"],
      shows: [.row("Winkelmanager", in: "owner", ["open", "overdue", "unevaluated"])]),
    Claim(
      "Photos, podcasts, links", "audit --rule WS-01", ["places"], shows: [.finding]),
  ]
}
