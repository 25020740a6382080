import Foundation
import OracleKit
import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

/// Journeys written as Markdown, with the paths that their author's own export has.
@Suite(.enabled(if: SharedData.isPresent)) struct MarkdownTruthTests {
  @Test func everyJourneyHasThePathOfItsAuthor() throws {
    let truth = try #require(try Truth.read("journey-easy-md")["journeys"].object)
    let folder = try #require(SharedData.path("data/journey-easy-md/journeys"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 3)
    for name in names {
      let known = try #require(truth[String(name.dropLast(3))])
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let draft = MarkdownImport.read(text, path: name)
      #expect(draft.problems.isEmpty, "\(name)")
      #expect(draft.touchpoints.count == known["touchpoints"].integer, "\(name)")
      #expect(
        draft.touchpoints.map(\.title.en) == known["path"].list?.compactMap(\.text), "\(name)")
      #expect(
        draft.touchpoints.compactMap(\.action?.en) == known["actions"].list?.compactMap(\.text),
        "\(name)")
      let journey = draft.journey(in: JourneyAtlas())
      #expect(Set(journey.touchpoints.map(\.id)).count == journey.touchpoints.count)
      #expect(JourneyYAML.read(JourneyYAML.text(of: journey), path: "x.yaml").problems.isEmpty)
    }
  }
}
