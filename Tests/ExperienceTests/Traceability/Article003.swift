import Testing
import WorkbenchKit
import WorkbenchTesting

/// Article 003: the journey in form, in whose eyes, and for how many.
enum Article003 {
  static let title = "The customer journey: form, perspective, generality"

  static let claims: [Claim] = [
    Claim(
      "A journey in the flesh, on a screen, in the mind", "touchpoints by touchpoint_kind",
      ["touchpoint_kind", "touchpoints"],
      shows: [
        .row("physical", in: "touchpoint_kind", ["touchpoints"]),
        .row("digital", in: "touchpoint_kind", ["touchpoints"]),
        .row("mental", in: "touchpoint_kind", ["touchpoints"]),
      ],
      check: { proof in
        for kind in ["physical", "digital", "mental"] {
          let written = try SampleFiles.countInJourneys("kind: \(kind)")
          let row = try proof.row(kind, in: "touchpoint_kind")
          #expect(row.number("touchpoints") == Double(written))
        }
      }),
    Claim(
      "Steps to the wanted moment of conversion, and the time they take", "durations home purchase",
      ["median", "low", "high"], notes: ["median", "open"], shows: [.note("median")]),
    Claim(
      "Monitored by customer relations, marketing or both", "touchpoints by monitored_by",
      ["monitored_by", "touchpoints"],
      shows: [.row("customer-relations, marketing", in: "monitored_by", ["touchpoints", "share"])]),
    Claim(
      "… or by nobody", "audit --rule JR-09", ["subject"], shows: [.finding],
      check: { proof in
        let monitored = try SampleFiles.count("monitored-by:", in: "journeys/bestellen.yaml")
        let subjects = proof.report.findings.map(\.subject)
        #expect(monitored == 0 && subjects.contains("bestellen"))
      }),
    Claim(
      "Not the same as the sales funnel", "funnel compare bestellen",
      ["seen", "reached", "left", "share", "valence"], notes: ["unseen", "loss"],
      shows: [.note("unseen"), .note("loss")],
      check: { proof in
        // Each visit's events in the order of the file; a step counts after the one before it.
        let steps = ["home", "search", "product_view", "cart", "payment", "purchase"]
        var reached = [String: Int]()
        let events = try SampleFiles.rows("responses/webshop-events-2026.csv").filter {
          $0["moment"]?.hasPrefix("2026") == true
        }
        for event in events {
          guard let visit = event["visit"], !visit.isEmpty, let name = event["event"] else {
            continue
          }
          let next = reached[visit, default: 0]
          if next < steps.count, name == steps[next] { reached[visit] = next + 1 }
        }
        let rows = proof.report.tables[0].readableRows
        for step in steps.indices {
          let counted = reached.values.count { $0 > step }
          #expect(rows[step].number("reached") == Double(counted))
        }
        let funnel = try await proof.ask("funnel " + steps.joined(separator: " "))
        #expect(
          funnel.tables[0].readableRows.map { $0.number("n") } == rows.map { $0.number("reached") })
      }),
    Claim(
      "Subjective, to make the experience better", "audit --rule EX-01", ["subject"],
      shows: [.finding]),
    Claim(
      "The owner's knowledge makes empathy harder", "inside-outside",
      ["inside", "outside", "gap", "low", "high"], notes: ["gaps"],
      shows: [.row("kassa", in: "subject", ["inside", "outside", "gap"])]),
    Claim(
      "Jargon and inside information", "texts check", ["rule", "findings"],
      shows: [.row("TX-04", in: "rule", ["what", "findings"])]),
    Claim(
      "The customer's perception comes first", "texts check", ["rule", "findings"],
      shows: [.row("TX-05", in: "rule", ["what", "findings"])]),
    Claim(
      "Communication wins and keeps customers", "touchpoints by purpose, phase",
      ["purpose", "phase", "touchpoints"],
      shows: [
        .row("acquire", in: "purpose", ["phase", "touchpoints"]),
        .row("retain", in: "purpose", ["phase", "touchpoints"]),
      ]),
    Claim(
      "Formal u or informal je, as customers wish", "texts address",
      ["policy", "formal", "informal", "violations"],
      shows: [.row("texts/website/betalen.html", in: "file", ["policy", "mixed", "violations"])]),
    Claim(
      "iDEAL beside PayPal", "segments nieuw", ["method", "share", "offered"], notes: ["payment"],
      shows: [.note("payment")],
      check: { proof in
        let offered = try SampleFiles.lines("journeys/bestellen.yaml").first {
          $0.contains("payment: [")
        }
        let habit = try SampleFiles.lines("segments.yaml").compactMap { line in
          line.firstMatch(of: #/iDEAL: (0\.[0-9]+), PayPal/#).flatMap { Double($0.output.1) }
        }.first
        let row = proof.report.tables.first { $0.id == "payment" }?.readableRows.first {
          $0.word("journey") == "bestellen" && $0.word("method") == "iDEAL"
        }
        #expect(offered?.contains("iDEAL") == false)
        #expect(row?.word("offered") == "no" && row?.number("share") == habit)
      }),
    Claim(
      "… as a finding", "audit --rule TP-08", ["subject", "evidence"], shows: [.finding]),
    Claim(
      "Emotions, experiences and functional elements on one map", "audit --rule JR-06",
      ["subject", "evidence"], shows: [.finding]),
    Claim(
      "A blueprint for how customers are treated", "journey blueprint boodschappen",
      ["standard", "measure"], notes: ["coverage"],
      shows: [
        .row("Green beans on the floor", in: "touchpoint", ["standard", "measure", "target"])
      ]),
    Claim(
      "Seeing what the consumer wants: needs, met and unmet", "segments",
      ["wish", "touchpoint", "met", "low", "high", "reach", "unmet"], notes: ["wishes"],
      shows: [.note("wishes"), .row("snel-klaar", in: "wish", ["n", "met", "reach", "unmet"])],
      check: { proof in
        // Regular customers who gave the checkout a 4 or a 5, weighted, from the distribution.
        let table = try #require(proof.report.tables.first { $0.id == "wishes" })
        let row = try #require(table.row("snel-klaar", in: "wish"))
        let other = try await proof.ask("satisfaction of checkout where customer_type = vast")
        let figure = try #require(other.tables[0].readableRows.first)
        #expect(abs((row.number("met") ?? 9) - (figure.number("top") ?? 0)) < 1e-12)
        #expect(abs((row.number("low") ?? 9) - (figure.number("top_low") ?? 0)) < 1e-12)
      }),
    Claim(
      "Uniform communication in all steps", "consistency", ["component", "score"],
      shows: [.row("tone", in: "component", ["score", "n"])]),
    Claim(
      "After-sales: warranty, maintenance, repair, order again", "follow-up",
      ["item", "present", "touchpoint"], notes: ["present"],
      shows: [.row("maintenance", in: "item", ["present"])],
      check: { proof in
        for service in ["warranty", "maintenance", "repair", "reorder"] {
          let written = try SampleFiles.countInJourneys("after-sales: \(service)")
          let rows = proof.report.tables[0].readableRows.filter { $0.word("item") == service }
          let present = rows.count { $0.word("present") == "yes" }
          #expect(present == written)
        }
      }),
    Claim(
      "Results must serve everyone or a large group", "generality of recommend by region",
      ["vote", "share", "reach"], shows: [.note("sentence"), .note("spread")]),
    Claim(
      "Individual attention, general use: small groups stay unseen", "nps by region",
      ["flag"], shows: [.row("Zeeland", in: "region", ["n", "nps", "flag"])],
      check: { proof in
        let zeeland = try proof.row("Zeeland", in: "region")
        #expect(zeeland["nps"]?.isMissing == true)
      }),
    Claim(
      "Shelves too high for a large group", "segments",
      ["demand", "limit", "segments", "affected"],
      notes: ["demands"], shows: [.note("demands")],
      check: { proof in
        let share = try SampleFiles.lines("segments.yaml").compactMap { line in
          line.hasPrefix("    share: ") ? Double(line.dropFirst(11)) : nil
        }.first
        let table = try #require(proof.report.tables.first { $0.id == "demands" })
        #expect(table.row("reach-height", in: "demand")?.number("affected") == share)
      }),
    Claim(
      "Automate, monitor and evaluate", "nps trend of recommend by month",
      ["limit_low", "limit_high", "signal"], shows: [.note("sentence")]),
    Claim(
      "… with machines in sight", "touchpoints by automated", ["automated"],
      shows: [.row("yes", in: "automated", ["touchpoints", "share"])]),
    Claim(
      "Was this article useful? Yes or no", "satisfaction of found_everything --unweighted",
      ["top", "top_low", "top_high"], notes: ["sentence"],
      shows: [.first("satisfaction", ["n", "top", "top_low", "top_high"])],
      check: { proof in
        let row = try #require(proof.report.tables[0].readableRows.first)
        let (n, share) = (row.number("n") ?? 1, row.number("top") ?? 0)
        let interval = SampleFiles.wilson(Int((n * share).rounded()), of: Int(n))
        #expect(abs((row.number("top_low") ?? 9) - interval.low) < 1e-9)
        #expect(abs((row.number("top_high") ?? 9) - interval.high) < 1e-9)
      }),
    Claim(
      "Updated on augustus 31", "journey list", ["reviewed", "due", "state"],
      shows: [.row("bestellen", in: "journey", ["reviewed", "due", "state"])],
      check: { proof in
        // Written as "augustus 31, 2025".
        let written = try SampleFiles.count(
          "reviewed: augustus 31, 2025", in: "journeys/bestellen.yaml")
        #expect(written == 1)
        #expect(try proof.row("bestellen", in: "journey").word("reviewed") == "2025-08-31")
      }),
  ]
}
