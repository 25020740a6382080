import Diagnostics
import Testing

@testable import WorkspaceKit

/// What is read from `brand.yaml`, in short and long forms, and what is said about mistakes.
@Suite struct BrandYAMLTests {
  private func read(_ text: String) -> Declared<Brand?> {
    BrandYAML.read(YAMLDocument(YAMLSource(text: text, path: "brand.yaml")), name: "written")
  }

  @Test func everyPartIsRead() throws {
    let read = self.read(
      """
      name: Buurt
      definition: {nl: De winkel om de hoek, en: The shop around the corner}
      relation: Een goede buur
      target-groups:
        - {id: vast, text: Vaste klanten, address: u, readability: 60..80, sentence: 18}
      values:
        dichtbij: {text: We kennen je, weight: 2, shows-as: groet, contradicts-as: [bandje, brief]}
        snel: Vlot klaar
        samen: {nl: Samen, en: Together}
      personality: [warm, nuchter]
      feelings: welkom
      customers-say: [{nl: Fijn, en: Nice}]
      usps: {slager: {text: Een slager, rival: Prijs, proof: diploma, visible-at: [a/b, c/d]}}
      address:
        - {form: je}
        - {channel: brief, segment: all, form: formal, because: netjes}
      competitors:
        - id: prijs
          name: Prijsplein
          values: {laag: De laagste prijs}
          facts:
            - {touchpoint: a/b, text: Dozen, for-them: {laag: fits}, for-us: {dichtbij: contradicts}}
      """)
    #expect(read.problems == [])
    let brand = try #require(read.value)
    #expect(brand.name == "Buurt")
    #expect(
      brand.definition?.value == Text("The shop around the corner", nl: "De winkel om de hoek"))
    #expect(brand.values.map(\.id) == ["dichtbij", "snel", "samen"])
    #expect(brand.values.map(\.weight) == [2, 1, 1])
    #expect(brand.value("dichtbij")?.contradictsAs.map(\.value.nl) == ["bandje", "brief"])
    #expect(brand.value("samen")?.text == Text("Together", nl: "Samen"))
    #expect(brand.targetGroup("vast")?.readability == 60...80)
    #expect(brand.targetGroup("vast")?.wish == .formal)
    #expect(brand.feelings.map(\.value.nl) == ["welkom"])
    #expect(brand.sellingPoints[0].visibleAt.map(\.value) == ["a/b", "c/d"])
    #expect(brand.competitors[0].facts[0].forUs.map(\.effect) == [.contradicts])
    #expect(brand.address.rows.map(\.form) == [.informal, .formal])
    #expect(brand.address.rows[1].segment == nil)
  }

  @Test func everyMistakeIsReportedAtItsPlace() {
    let read = self.read(
      """
      definitoin: x
      values:
        - {id: a, text: A, waight: 2}
        - {id: a, text: again}
        - {text: no id}
      address: [{channel: app}, {form: jij}]
      target-groups: {vast: {text: x, readability: 80..60}}
      competitors: {p: {facts: [{touchpoint: t, text: f, for-us: {b: fits}}]}}
      """)
    #expect(
      read.problems.map(\.summary) == [
        "1:1 yaml.unknown-key", "3:22 yaml.unknown-key", "4:10 yaml.duplicate-key",
        "5:5 yaml.missing-key", "6:11 yaml.missing-key", "6:34 yaml.value", "7:46 yaml.type",
        "8:61 brand.unknown-name",
      ])
    #expect(read.problems[0].hint?.en == "did you mean \"definition\"?")
    #expect(read.value?.values.map(\.id) == ["a"])
  }

  @Test func signalsAnswerTheUsualCatalogue() throws {
    let brand = try #require(
      self.read(
        """
        values: {dichtbij: We kennen je}
        signals:
          phone-menu: {seen: Een bandje, rating: contradicts, values: dichtbij}
          off-duty: not-applicable
          chat: {prompt: Wie antwoordt?}
        """
      ).value)
    #expect(brand.signals.count == IndirectSignal.usual.count)
    let phone = try #require(brand.signals.first { $0.id == "phone-menu" })
    #expect(phone.rating == .contradicts)
    #expect(phone.prompt == IndirectSignal.usual.first { $0.id == "phone-menu" }?.prompt)
    #expect(!brand.signals.contains { $0.id == "off-duty" })
    #expect(brand.signals.last?.id == "chat")
  }

  @Test func aSignalOfOnesOwnNeedsAPrompt() {
    let read = self.read("signals: {phonemenu: {rating: fits}}")
    #expect(read.problems.map(\.summary) == ["1:11 yaml.missing-key"])
    #expect(read.problems[0].hint?.en == "did you mean \"phone-menu\"?")
  }

  @Test func anEmptyFileIsABrandThatSaysNothing() throws {
    let brand = try #require(read("# later\n").value)
    #expect(brand.name == "written")
    #expect(brand.definition == nil)
    #expect(brand.signals.isEmpty)
  }

  @Test func aFileThatIsNoYAMLIsNoBrand() {
    let read = self.read("values: [\n")
    #expect(read.value == nil)
    #expect(read.problems.map(\.code.id) == ["yaml.syntax"])
  }
}

/// Which row of the policy speaks about a text.
@Suite struct AddressPolicyTests {
  private let policy = AddressPolicy(rows: [
    .init(form: .informal), .init(channel: "brief", form: .formal),
    .init(segment: "senioren", form: .formal),
    .init(channel: "app", segment: "senioren", form: .any),
    .init(channel: "brief", form: .any),
  ])

  @Test(arguments: [
    (nil, nil, AddressPolicy.Form.informal), ("app", nil, .informal), ("brief", nil, .formal),
    (nil, "senioren", .formal), ("app", "senioren", .any), ("brief", "senioren", .formal),
    ("fax", "nieuw", .informal),
  ])
  func theMostPreciseRowCounts(_ channel: String?, _ segment: String?, _ form: AddressPolicy.Form) {
    #expect(policy.row(channel: channel, segment: segment)?.form == form)
  }

  @Test func withoutARowThereIsNoPolicy() {
    let policy = AddressPolicy(rows: [.init(channel: "brief", form: .formal)])
    #expect(policy.row(channel: "app", segment: nil) == nil)
  }
}
