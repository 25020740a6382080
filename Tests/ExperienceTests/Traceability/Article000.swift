import Testing
import WorkbenchKit
import WorkbenchTesting

/// Article 000: customer journey and customer experience, and the one question.
enum Article000 {
  static let title = "Customer journey against customer experience"

  private static let boodschappen = "journeys/boodschappen.yaml"

  static let claims: [Claim] = [
    Claim(
      "Journey is process, experience is feelings", "cx join boodschappen",
      ["owner", "cases", "told", "valence", "low", "high", "gap"], notes: ["gaps"],
      shows: [.note("gaps"), .note("basis")],
      check: { proof in
        let experiences = try SampleFiles.count("experiences:", in: boodschappen)
        let told = proof.report.tables[0].readableRows.count { $0.number("told_n") ?? 0 > 0 }
        #expect(told == experiences)
      }),
    Claim(
      "What the consumer covers to buy in the end", "journey show boodschappen --compact",
      notes: ["course"], shows: [.note("course")],
      check: { proof in
        let ids = try SampleFiles.lines(boodschappen).filter { $0.hasPrefix("  - id: ") }
        let place = try #require(ids.firstIndex { $0.hasSuffix(" kassa") })
        #expect(
          proof.report.note("course")?.text.en.contains(
            "conversion at \(place + 1) of \(ids.count), \(ids.count - place - 1) after") == true)
      }),
    Claim(
      "Starts before the website, even before the need", "touchpoints boodschappen",
      ["step", "touchpoint_channel"], notes: ["course"], shows: [.note("course")]),
    Claim(
      "Does not end after use", "touchpoints boodschappen by use_moment", ["use_moment", "share"],
      shows: [.row("after", in: "use_moment", ["touchpoints", "share"])],
      check: { proof in
        let steps = try SampleFiles.lines(boodschappen).compactMap { line in
          line.hasPrefix("    step: ") ? Int(line.dropFirst(10)) : nil
        }
        let after = try proof.row("after", in: "use_moment").number("touchpoints")
        #expect(after == Double(steps.count { $0 > 5 }))
      }),
    Claim(
      "All contacts with company, product or service", "touchpoints boodschappen",
      ["counterpart"],
      shows: [
        .row("company", in: "counterpart", ["all"]), .row("product", in: "counterpart", ["all"]),
        .row("service", in: "counterpart", ["all"]),
      ],
      check: { proof in
        for word in ["company", "product", "service"] {
          let counted = try SampleFiles.count("counterpart: \(word)", in: boodschappen)
          let row = try proof.row(word, in: "counterpart", table: 1)
          #expect(row.number("all") == Double(counted))
        }
      }),
    Claim(
      "Not formed at one moment", "cx summary boodschappen", ["running", "contribution", "share"],
      notes: ["summary"], shows: [.note("summary")],
      check: { proof in
        // The running mean of what was told ends at the mean of all valences in the file.
        let valences = try SampleFiles.lines(boodschappen).compactMap { line in
          line.firstMatch(of: #/valence: (-?[0-9]+)/#).flatMap { Double($0.output.1) }
        }
        let told = proof.report.tables[1].readableRows.filter { $0.word("layer") == "told" }
        let mean = valences.reduce(0, +) / Double(valences.count)
        #expect(told.count == valences.count)
        #expect(abs((told.last?.number("running") ?? 9) - mean) < 1e-12)
      }),
    Claim(
      "Conscious and unconscious feelings, beliefs, attitudes", "cx summary boodschappen",
      ["conscious", "observation", "interview"],
      shows: [
        .row("belief", in: "kind", ["conscious", "observation"]),
        .row("attitude", in: "kind", ["conscious", "interview"]),
      ],
      check: { proof in
        let rows = proof.report.tables[2].readableRows
        let unconscious = rows.filter { $0.word("conscious") == "no" }.compactMap { $0.number("n") }
        let written = try SampleFiles.lines(boodschappen).count { $0.contains("conscious: false") }
        #expect(unconscious.reduce(0, +) == Double(written))
      }),
    Claim(
      "Thoughts, experiences, feelings, reactions before, during, after use", "cx summary bezorgen",
      ["kind", "moment", "valence", "low", "high"], notes: ["summary"],
      shows: [
        .row("during", in: "moment", ["layer", "kind", "n", "valence", "low", "high"])
      ]),
    Claim(
      "Result of all interactions", "which-summary boodschappen",
      ["summary", "r", "low", "high", "p"], notes: ["best", "association"], shows: [.note("best")]),
    Claim(
      "Understand the experience before optimising the journey", "opportunities --evidence data",
      ["evidence", "score"], notes: ["refused"], shows: [.note("refused")],
      check: { proof in
        let evidence = proof.report.tables[0].readableRows.compactMap { $0.word("evidence") }
        #expect(evidence.allSatisfy { $0 == "data" })
      }),
    Claim(
      "NPS: the one question", "audit --rule WS-04", ["rule", "subject", "message"],
      shows: [.finding],
      check: { proof in
        let subjects = Set(proof.report.findings.map(\.subject))
        #expect(subjects == ["telefoon/call_mark", "telefoon/call_recommend"])
        #expect(
          proof.report.findings.flatMap(\.places).allSatisfy {
            $0.name.hasPrefix("surveys/telefoon.yaml:")
          })
      }),
    Claim(
      "An answer from 0 to 10", "audit --rule WS-03", ["subject", "places"], shows: [.finding],
      check: { proof in
        let scores = try SampleFiles.rows("responses/webshop-2026.csv").filter {
          $0["metric"] == "NPS" && $0["score"]?.isEmpty == false
        }
        let unusable = scores.count { row in
          row["score"].flatMap { Int($0) }.map { !(0...10).contains($0) } ?? true
        }
        let finding = proof.report.findings.first { $0.subject == "webshop/shop_recommend" }
        #expect(finding?.evidence.first?.value.number == Double(unusable))
      }),
    Claim(
      "Promoters 9–10, passives 7–8, detractors 0–6", "nps of shop_recommend",
      ["promoters", "passives", "detractors", "nps", "low", "high"], notes: ["denominator"],
      shows: [
        .first("nps", ["n", "promoters", "passives", "detractors", "nps", "low", "high"])
      ],
      check: { proof in
        let scores = try SampleFiles.rows("responses/webshop-2026.csv").compactMap { row in
          row["metric"] == "NPS" ? row["score"].flatMap { Int($0) } : nil
        }.filter { (0...10).contains($0) }
        let row = try #require(proof.report.tables[0].readableRows.first)
        let (best, worst) = (scores.count { $0 > 8 }, scores.count { $0 < 7 })
        #expect(row.number("n") == Double(scores.count))
        #expect(row.number("promoters") == Double(best))
        #expect(row.number("detractors") == Double(worst))
        let score = 100 * Double(best - worst) / Double(scores.count)
        #expect(abs((row.number("nps") ?? 999) - score) < 1e-9)
      }),
    Claim(
      "Easy and quick; a tool for loyalty", "loyalty of shop_recommend",
      ["rung", "conversion", "low", "high", "loyal"], notes: ["sign", "association"],
      shows: [.note("ladder")],
      check: { proof in
        for rung in ["loyal", "ambassador"] {
          let row = try proof.row(rung, in: "rung")
          let interval = SampleFiles.wilson(
            Int(row.number("n") ?? 0), of: Int(row.number("of") ?? 1))
          #expect(abs((row.number("low") ?? 9) - interval.low) < 1e-9)
          #expect(abs((row.number("high") ?? 9) - interval.high) < 1e-9)
        }
      }),
    Claim(
      "Residue of a page among the answers is left out, and said so", "problems",
      ["file", "line", "why"], shows: [.first("problem-counts", ["file", "column", "why", "n"])],
      check: { _ in
        let written = try WrittenSurvey(
          "questions:\n  recommend: {column: score, kind: nps}\nrespondent: id\n",
          responses: "id,score\n1,9\n\nfbpx\n2,7\n")
        let tested = try await written.session()
        await tested.run("nps")
        #expect(tested.output.reports.last?.tables[0].readableRows.first?.number("n") == 2)
        await tested.run("problems")
        let rows = try #require(tested.output.reports.last?.tables[0].readableRows)
        #expect(rows.count == 1 && rows.first?.number("line") == 4)
      }),
  ]
}
