import Diagnostics
import Foundation
import ResponseStore
import Testing

@testable import WorkspaceKit

/// What is written is read back as the same journey.
@Suite struct JourneyYAMLTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "workspace")

  private func expectSame(
    _ journey: CustomerJourney, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = JourneyYAML.text(of: journey)
    let (read, problems) = JourneyYAML.read(text, path: "journeys/\(journey.id).yaml")
    #expect(problems.isEmpty, "\(problems)\n\(text)", sourceLocation: sourceLocation)
    guard let read else { return }
    // The first line that differs says more than two whole journeys.
    let lines = [text, JourneyYAML.text(of: read)].map { $0.split(separator: "\n") }
    let difference = zip(lines[0], lines[1]).first { $0 != $1 }
    #expect(
      difference == nil && lines[0].count == lines[1].count,
      "\(difference.map { "\($0) became \($1)" } ?? "fewer lines")", sourceLocation: sourceLocation)
    let isSame = read == journey
    #expect(isSame, sourceLocation: sourceLocation)
  }

  @Test func theSampleJourneysAreWrittenAsTheyAre() {
    for journey in JourneyFiles(root: Self.root.path()).atlas.journeys { expectSame(journey) }
  }

  @Test func longAndShortThingsHaveTheirForm() {
    var journey = CustomerJourney()
    journey.title = Text("Doing the shopping", nl: "Boodschappen doen")
    journey.scope = ["awareness", "purchase"]
    journey.reviewInterval = .months(6)
    var touchpoint = Touchpoint()
    touchpoint.id = "slager"
    touchpoint.name = Text("A chat: with the butcher", nl: "Een praatje met de slager")
    touchpoint.importance = Importance()
    touchpoint.importance?.customer = 4
    journey.touchpoints = [touchpoint, Touchpoint(id: "kassa")]
    #expect(
      JourneyYAML.text(of: journey, comments: [.verbatim("One\nline.")]) == """
        # yaml-language-server: $schema=../schemas/journey.json
        # One line.
        title: {en: Doing the shopping, nl: Boodschappen doen}
        scope: [awareness, purchase]
        review-every: 6 months

        touchpoints:
          - id: slager
            name: {en: "A chat: with the butcher", nl: Een praatje met de slager}
            importance: {customer: 4}

          - id: kassa

        """)
  }

  @Test(arguments: 0..<30)
  func whateverAJourneyHoldsIsReadBack(_ block: UInt64) {
    for seed in (block * 10)..<(block * 10 + 10) {
      var random = RandomJourney(seed: seed)
      expectSame(random.journey())
    }
  }

  /// The skeleton of `journey new` is a journey without problems.
  @Test(arguments: Language.allCases)
  func theSkeletonCanBeReadAtOnce(_ language: Language) throws {
    let text = JourneySkeleton.text(
      title: "Iets: ruilen #1", segment: "vast", crosswalk: .standard, language: language)
    let (read, problems) = JourneyYAML.read(text, path: "journeys/ruilen.yaml")
    #expect(problems.isEmpty, "\(problems)")
    let journey = try #require(read)
    #expect(journey.title?.en == "Iets: ruilen #1")
    #expect(journey.touchpoints.map(\.phase) == Phase.standard.map(\.id))
    for key in CustomerJourney.shape.keys where key.name != "version" {
      #expect(text.contains("\(key.name):"), "\(key.name)")
    }
    for key in Touchpoint.shape.keys where key.name != "section" {
      #expect(
        text.contains("    \(key.name):") || text.contains("# \(key.name):") || key.name == "id")
    }
  }

  /// `journey schema --write` makes these; editors complete from them.
  @Test(arguments: WorkspaceSchema.allCases)
  func theSchemasOfTheSampleAreFresh(_ kind: WorkspaceSchema) throws {
    let file = Self.root.appending(path: "schemas/\(kind.rawValue).json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == JSONSchema().text(of: kind.shape),
      "out of date: run reis workspace -c 'journey schema --write'")
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// The first line of each file says which schema is its own, and that schema is there.
  @Test func theSampleFilesNameTheirSchema() throws {
    let files = FileManager.default
    for kind in WorkspaceSchema.allCases {
      let folder = kind.files.split(separator: "/").count > 1 ? kind.files.prefix { $0 != "/" } : ""
      let paths =
        folder.isEmpty
        ? [kind.files]
        : try files.contentsOfDirectory(atPath: Self.root.path() + "/\(folder)").map {
          "\(folder)/\($0)"
        }
      for path in paths {
        let file = Self.root.appending(path: path)
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        let prefix = folder.isEmpty ? "" : "../"
        let line = "# yaml-language-server: $schema=\(prefix)schemas/\(kind.rawValue).json\n"
        #expect(text.hasPrefix(line), "\(path)")
      }
    }
  }

  @Test func idsAreStableAndUnique() {
    var maker = IdentifierMaker(taken: ["kassa"])
    let names = [
      "Kassa", "De kassière maakt een grapje", "Kassa!", "", "中文",
      String(repeating: "ab ", count: 50),
    ]
    let ids = names.map { maker.identifier(of: $0, fallback: "touchpoint") }
    #expect(
      ids == [
        "kassa-2", "de-kassiere-maakt-een-grapje", "kassa-3", "touchpoint", "touchpoint-2",
        "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab",
      ])
    #expect(ids.allSatisfy { $0.count <= IdentifierMaker.longest })
  }
}

extension Touchpoint {
  fileprivate init(id: String) {
    self.init()
    self.id = id
  }
}
