import Testing
import WorkbenchKit
import WorkbenchTesting

/// Article 001: the experience, its eight steps, the brand behind it.
enum Article001 {
  static let title = "Customer experience"

  static let claims: [Claim] = [
    Claim(
      "It is about emotion", "emotions boodschappen", ["felt", "valence", "match"],
      notes: ["match"], shows: [.note("match")]),
    Claim(
      "Decides whether somebody becomes loyal, or an ambassador", "loyalty of shop_recommend",
      ["rung", "conversion", "low", "high"], notes: ["ladder"],
      shows: [.row("ambassador", in: "rung", ["n", "of", "conversion", "low", "high"])]),
    Claim(
      "All aspects of the relation spring from it: each segment over all journeys", "segments vast",
      ["segment", "journey", "people", "valence", "low", "high"],
      shows: [.row("boodschappen", in: "journey", ["people", "n", "valence", "low", "high"])],
      check: { proof in
        // The same answers, asked for by the survey's own column.
        let other = try await proof.ask("cx summary boodschappen where customer_type = vast")
        let measured = try #require(
          other.tables[0].readableRows.first { $0.word("layer") == "measured" })
        let row = try proof.row("boodschappen", in: "journey")
        #expect(row.number("n") == measured.number("n"))
        #expect(abs((row.number("valence") ?? 9) - (measured.number("valence") ?? 0)) < 1e-12)
      }),
    Claim(
      "Eight steps, each with a name", "touchpoints by step", ["step", "touchpoints"],
      shows: [.row("1", in: "step", ["touchpoints"]), .row("8", in: "step", ["touchpoints"])],
      check: { proof in
        let steps = proof.report.tables[0].readableRows.compactMap { $0.word("step") }
        #expect(steps == ["1", "2", "3", "4", "5", "6", "7", "8"])
      }),
    Claim(
      "… and what is missing of them", "audit --rule JR-01", ["subject", "aspect"],
      shows: [.finding]),
    Claim(
      "Step 6: review request, add-on offer, valuable content – and whether it annoys", "follow-up",
      ["item", "present", "valence", "verdict"], notes: ["present"],
      shows: [.note("present"), .row("review", in: "item", ["told_n", "told", "verdict"])],
      check: { proof in
        let reviews = try SampleFiles.count("contact: review", in: "journeys/retourneren.yaml")
        let rows = proof.report.tables[0].readableRows
        #expect(rows.count { $0.word("item") == "review" } == reviews)
        #expect(rows.filter { $0.word("item") == "content" }.map { $0.word("present") } == ["no"])
      }),
    Claim(
      "Step 7 buys again, step 8 tells others", "loyalty of shop_recommend", ["group", "loyal"],
      shows: [
        .row("promoter", in: "group", ["n", "loyal", "low", "high"]),
        .row("detractor", in: "group", ["n", "loyal", "low", "high"]),
      ]),
    Claim(
      "Service matters through the whole process", "touchpoints by step, service",
      ["step", "service", "touchpoints"], shows: [.row("follow-up", in: "service", ["touchpoints"])]
    ),
    Claim(
      "Discovery, relation, purchase and follow-up, each an experience", "service bestellen",
      ["service", "valence", "best", "share"], notes: ["problems"], shows: [.note("problems")],
      check: { proof in
        let row = try #require(
          proof.report.tables[2].readableRows.first { $0.word("measure") == "problem" }
            ?? proof.report.tables[2].readableRows.first)
        let interval = SampleFiles.wilson(
          Int(row.number("count") ?? 0), of: Int(row.number("n") ?? 1))
        #expect(abs((row.number("low") ?? 9) - interval.low) < 1e-9)
      }),
    Claim(
      "Consistent from start to end; the brand clearly defined", "brand check",
      ["part", "status"],
      shows: [
        .row("values", in: "key", ["status", "n"]), .row("usps", in: "key", ["status", "n"]),
      ]),
    Claim(
      "… with what it is made of", "consistency", ["component", "score", "without"],
      shows: [.note("sentence")]),
    Claim(
      "All touchpoints fit the image", "brand matrix boodschappen",
      ["touchpoint", "strength", "contradictions"], shows: [.note("sentence")]),
    Claim(
      "Told to the target group; values that show nowhere", "brand matrix boodschappen",
      ["coverage", "claimed", "verdict"],
      shows: [.row("gezellig", in: "value", ["coverage", "strength"])]),
    Claim(
      "Core values: how people should feel", "brand show", ["shows_as", "contradicts_as"],
      shows: [.first("brand-values", ["text", "shows_as", "contradicts_as"])]),
    Claim(
      "What they should say about you", "words", ["side", "word", "p_adjusted"],
      shows: [.note("sentence")]),
    Claim(
      "The image that they have", "topics", ["topic", "share", "nps"], shows: [.note("sentence")]),
    Claim(
      "Which emotion to raise at each interaction", "emotions boodschappen",
      ["target", "match", "chance"], notes: ["match"],
      shows: [.row("groenteafdeling", in: "touchpoint", ["target", "felt", "valence"])]),
    Claim(
      "The culture that you pass on, and who sees it", "brand auditors",
      ["agreement", "consistency", "auditor"], shows: [.note("sentence")]),
    Claim(
      "Indirect branding: culture, clothing", "brand show", ["prompt", "rating", "seen"],
      shows: [.row("back-door", in: "id", ["rating", "seen"])]),
    Claim(
      "USP: what sets apart, why buy", "brand compare prijsplein", ["proof", "verdict"],
      shows: [.row("slager", in: "id", ["text", "proof", "verdict"])]),
    Claim(
      "Feelings, not facts only", "audit --rule JR-06", ["subject", "evidence"], shows: [.finding]),
    Claim(
      "Exceeds expectations; no tape on the phone", "expectations",
      ["below", "met", "exceeded", "verdict"], notes: ["expectations"],
      shows: [.note("expectations")]),
    Claim(
      "… and a machine where a person did it better", "audit --rule TP-06",
      ["subject", "evidence"],
      shows: [.finding]),
    Claim(
      "A good experience makes a loyal customer: tested", "drivers of recommend --bootstrap 0",
      ["driver", "importance"], notes: ["association"], shows: [.note("sentence")]),
  ]
}
