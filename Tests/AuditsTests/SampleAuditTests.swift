import Testing
import WorkbenchKit
import WorkbenchTesting

/// What the rules find in the sample workspace: exact subjects, hits and what stays clean.
@Suite struct SampleAuditTests {
  /// Subjects (with aspects) on which each rule opens in the sample workspace.
  static let expected: [(rule: String, subjects: [String])] = [
    ("WS-01", ["bestellen beelden/startpagina.png"]),
    ("WS-02", ["bestellen"]),
    (
      "WS-03",
      [
        "webshop/shop_effort", "webshop/shop_recommend", "webshop/shop_satisfied",
        "winkel/checkout", "winkel/feeling", "winkel/recipe_rack", "winkel/recommend",
      ]
    ),
    ("WS-04", ["telefoon/call_mark", "telefoon/call_recommend"]),
    ("NPS-01", ["telefoon/call_mark topic", "winkel/recommend region", "winkel/recommend store"]),
    (
      "NPS-02",
      [
        "webshop/shop_recommend payment_method", "webshop/shop_recommend region",
        "winkel/recommend customer_type", "winkel/recommend region", "winkel/recommend store",
      ]
    ),
    ("NPS-03", ["webshop/shop_recommend payment_status"]),
    ("NPS-04", ["winkel/recommend customer_type"]),
    ("NPS-05", ["telefoon/call_mark"]),
    (
      "NPS-06",
      [
        "webshop/shop_recommend channel", "webshop/shop_recommend customer_type",
        "webshop/shop_recommend payment_status", "winkel/recommend channel",
        "winkel/recommend customer_type", "winkel/recommend region", "winkel/recommend store",
      ]
    ),
    (
      "NPS-07",
      [
        "winkel/recommend 2026-01", "winkel/recommend 2026-02", "winkel/recommend 2026-03",
        "winkel/recommend 2026-04", "winkel/recommend 2026-06",
      ]
    ),
    ("JR-01", ["afhalen step-6", "bezorgen step-6", "retourneren step-5"]),
    ("JR-02", ["bestellen"]),
    ("JR-03", ["afhalen", "bezorgen"]),
    ("JR-04", ["bestellen"]),
    (
      "JR-05",
      [
        "bestellen/betalen", "bestellen/bevestiging", "bestellen/homepage",
        "bestellen/productpagina", "bestellen/winkelmand",
      ]
    ),
    ("JR-06", ["afhalen", "bestellen"]),
    ("JR-07", ["boodschappen"]),
    ("JR-08", ["retourneren"]),
    ("JR-09", ["afhalen", "bestellen"]),
    ("JR-10", ["afhalen"]),
    ("TP-01", ["afhalen", "bestellen", "bezorgen", "retourneren"]),
    ("TP-02", ["afhalen"]),
    ("TP-03", ["afhalen/afhaalbalie"]),
    (
      "TP-04",
      [
        "bestellen/betalen", "bezorgen/bezorgmoment-kiezen", "boodschappen/fietsenstalling",
        "boodschappen/groenteafdeling", "boodschappen/kast", "retourneren/retour-aanmelden",
        "retourneren/terugbetaling",
      ]
    ),
    (
      "TP-05",
      [
        "bestellen/betalen", "bezorgen/bezorgmoment-kiezen", "boodschappen/fietsenstalling",
        "boodschappen/groenteafdeling",
      ]
    ),
    ("TP-06", ["bezorgen/bezorgmoment-kiezen"]),
    (
      "TP-07",
      [
        "afhalen/afhaalbalie", "afhalen/afhaalpunt-kiezen", "boodschappen/bushokje",
        "boodschappen/roker", "boodschappen/service-balie", "boodschappen/volgende-week",
        "retourneren/opnieuw-bestellen",
      ]
    ),
    ("TP-08", ["bestellen/betalen iDEAL", "boodschappen/kassa iDEAL"]),
    ("EX-01", ["afhalen"]),
    ("EX-02", ["bezorgen", "retourneren"]),
    ("EX-03", ["boodschappen after"]),
    ("EX-04", ["retourneren/review-vraag"]),
    ("EX-05", ["boodschappen/kast", "retourneren/review-vraag"]),
    ("EX-06", ["boodschappen exceeded"]),
    ("CX-01", ["advice", "help", "quality"]),
    (
      "CX-02",
      [
        "bestellen/betalen satisfaction", "bezorgen/bezorgmoment-kiezen satisfaction",
        "boodschappen/groenteafdeling quality", "boodschappen/kassa support",
        "retourneren/retour-aanmelden satisfaction", "retourneren/terugbetaling satisfaction",
      ]
    ),
    ("CX-03", ["telefoon/call_help call_support"]),
    ("CX-04", ["telefoon/call_satisfied"]),
    ("CX-05", ["boodschappen/groenteafdeling", "boodschappen/kassa", "retourneren/terugbetaling"]),
    ("BR-01", ["versplaats"]),
    ("BR-02", ["boodschappen/groenteafdeling vakmanschap"]),
    ("BR-03", ["voordelig"]),
    ("BR-04", ["consistency", "retourneren/terugbetaling"]),
    ("BR-05", ["bezorgd-door-bekenden"]),
    ("BR-06", ["back-door", "phone-menu", "signals"]),
    ("BR-07", ["bezorgen/bezorgmoment-kiezen prijsplein: Delivery in slots of an hour"]),
    ("PR-01", ["altijd-de-laagste-prijs"]),
    ("PR-02", ["geld-terug-in-drie-dagen", "vierde-in-de-rij"]),
    ("PR-03", ["geld-terug-in-drie-dagen", "vierde-in-de-rij"]),
    ("PR-04", ["mens-aan-de-balie"]),
    ("PR-05", ["altijd-de-laagste-prijs"]),
    (
      "PR-06",
      [
        "betalen-zonder-gedoe",
        "bezorging-in-het-uur",
        "geld-terug-in-drie-dagen",
        "vierde-in-de-rij",
      ]
    ),
    ("TX-01", ["texts/app/nl.po Your order could not be delivered. We call you today."]),
    (
      "TX-02",
      [
        "texts/app/nl.po You can still change your time of delivery until 20:00.",
        "texts/website/betalen.html",
      ]
    ),
    ("TX-03", ["texts/post/review.txt"]),
    (
      "TX-04",
      [
        "texts/folder/over-ons.md DC Noord",
        "texts/folder/over-ons.md assortiment",
        "texts/folder/over-ons.md de beste",
        "texts/folder/over-ons.md formule",
        "texts/post/incasso.txt dient (?:u|je) te",
        "texts/post/incasso.txt door middel van",
        "texts/post/incasso.txt incasso*",
        "texts/post/incasso.txt per omgaande",
        "texts/post/incasso.txt restitutie",
        "texts/post/incasso.txt saldo ontoereikend",
        "texts/post/incasso.txt servicedesk",
        "texts/post/incasso.txt ten behoeve van",
        "texts/post/incasso.txt verificatie",
        "texts/post/review.txt review",
        "texts/website/betalen.html billing",
        "texts/website/betalen.html checkout",
        "texts/website/betalen.html orderbevestiging",
        "texts/website/betalen.html refund",
        "texts/website/betalen.html track and trace",
        "texts/website/betalen.html verificatie",
        "texts/website/betalen.html winkelwagen",
        "texts/website/nl.json retourlabel",
        "texts/winkel/borden.csv gegarandeerd",
      ]
    ),
    ("TX-05", ["texts/folder/over-ons.md"]),
    ("TX-06", ["texts/post/incasso.txt"]),
    ("TX-07", ["texts/folder/over-ons.md", "texts/post/incasso.txt"]),
    ("TX-08", ["e-mail"]),
    ("TX-09", ["texts/post/incasso.txt"]),
    ("GN-01", ["boodschappen/roker"]),
    ("GN-02", ["afhalen/afhaalbalie walking-distance"]),
    ("GN-03", ["telefoon topic"]),
    ("OR-01", ["leadership"]),
    ("OR-02", ["kassa-zuid/bel"]),
    ("OR-03", ["betalen-app/storing"]),
    ("AU-01", ["TP-04/boodschappen/fietsenstalling"]),
    ("AU-02", ["JR-09/retourneren"]),
    (
      "BM-01",
      [
        "bestellen/betalen", "bezorgen/bezorger", "bezorgen/bezorgmoment-kiezen",
        "boodschappen/kassa", "retourneren/terugbetaling",
      ]
    ),
    ("BM-02", ["retourneren/terugbetaling"]),
  ]

  @Test func `every rule opens on exactly these subjects`() async throws {
    let found = try await Dictionary(grouping: TestSession().findings(), by: \.rule)
    for (rule, subjects) in Self.expected {
      let seen = (found[rule] ?? []).map { finding in
        finding.aspect.map { "\(finding.subject) \($0)" } ?? finding.subject
      }
      #expect(seen.sorted() == subjects, "\(rule)")
    }
    let known = Set(Self.expected.map(\.rule)).union(["JR-11"])
    #expect(Set(found.keys).subtracting(known) == [])
  }

  @Test func `deviations of the web shop from its plan, with shares`() async throws {
    let found = try await TestSession().findings("audit --rule JR-11")
    let kinds = found.map { "\($0.subject) \($0.aspect ?? "")" }
    #expect(kinds.contains("bestellen ad-hoc:add_to_cart"))
    #expect(found.allSatisfy { $0.evidence.contains { $0.id == "low" } })
  }

  @Test func `findings that rest on answers say how many, with an interval`() async throws {
    let found = try await TestSession().findings("audit --rule TP-05,TP-06,CX-02,CX-05")
    #expect(!found.isEmpty)
    for finding in found {
      let ids = Set(finding.evidence.map(\.id))
      #expect(ids.isSuperset(of: ["n", "low", "high"]), "\(finding.rule) \(finding.subject)")
    }
  }

  @Test func `every finding says why it matters, asks something and has a place`() async throws {
    for finding in try await TestSession().findings() {
      #expect(finding.title != nil && finding.rationale != nil && finding.question != nil)
      #expect(!finding.places.isEmpty, "\(finding.rule) \(finding.subject)")
    }
  }
}
