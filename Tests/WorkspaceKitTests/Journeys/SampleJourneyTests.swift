import Diagnostics
import Foundation
import Testing

@testable import WorkspaceKit

/// The journeys of the sample workspace, read from its files.
@Suite struct SampleJourneyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "workspace").path()

  @Test func `the sample journeys are sound`() {
    let atlas = JourneyFiles(root: Self.root).atlas
    #expect(atlas.problems.map { $0.message.en } == [])
    #expect(
      atlas.journeys.map(\.id) == [
        "afhalen", "bestellen", "bezorgen", "boodschappen", "retourneren",
      ])
  }

  @Test func `the errand is the one of the story`() throws {
    let journey = try #require(JourneyFiles(root: Self.root).atlas.journey("boodschappen"))
    let told = journey.touchpoints.compactMap { $0.experiences.first?.valence }
    #expect(told.count == 10)
    #expect(told.reduce(0, +) / 10 == 0.3)
    #expect(told.filter { $0 == 2 }.count == 2 && told.min() == -2)
  }
}
