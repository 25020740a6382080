import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

@Suite struct NotesImportTests {
  private func one(_ line: String) -> Touchpoint? {
    NotesImport.read(line, path: "notes.txt").touchpoints.first
  }

  @Test(arguments: [
    ("+ De slager", 1.0), ("De slager +", 1), ("++ De slager", 2), ("+! De slager", 2),
    ("- De slager", -1), ("De slager --", -2), ("-! De slager", -2), ("3. + De slager", 1),
    ("– De slager", -1), ("+++++ De slager", 2), ("+- De slager", 0),
  ])
  func marksAreFeelings(_ line: String, _ valence: Double) throws {
    let touchpoint = try #require(one(line))
    #expect(touchpoint.title.en == "De slager")
    #expect(touchpoint.experiences.map(\.valence) == [valence])
    #expect(touchpoint.experiences.first?.source == .assumption)
  }

  @Test func anExclamationAloneMarksWhatMatters() throws {
    let touchpoint = try #require(one("! De kassa"))
    #expect(touchpoint.importance?.customer == 5)
    #expect(touchpoint.experiences.isEmpty)
  }

  @Test(arguments: ["De slager", "C++", "Wi-Fi zoeken", "2 euro statiegeld", "Hij zei: hoi!"])
  func wordsAreLeftAlone(_ line: String) throws {
    let touchpoint = try #require(one(line))
    #expect(touchpoint.title.en == line)
    #expect(touchpoint.experiences.isEmpty && touchpoint.importance == nil)
  }

  @Test func titlesAndPartsAreKeptApart() throws {
    let draft = NotesImport.read(
      "# Naar de winkel\n\nFolder\n## Aankoop\n+ Slager\n\n## Onderweg\nFiets\n", path: "notes.txt")
    let journey = draft.journey(in: JourneyAtlas())
    #expect(journey.title?.en == "Naar de winkel")
    #expect(journey.touchpoints.map(\.id) == ["folder", "slager", "fiets"])
    #expect(journey.touchpoints.map(\.phase) == [nil, "purchase", nil])
    #expect(journey.touchpoints.map(\.section) == [nil, nil, "Onderweg"])
  }

  @Test func aFeelingWithoutANoteIsReported() {
    let draft = NotesImport.read("Folder\n++\nSlager", path: "notes.txt")
    #expect(draft.touchpoints.count == 2)
    #expect(
      draft.problems.map(\.place) == [
        .file(path: "notes.txt", line: 2, column: nil, excerpt: nil)
      ])
  }

  @Test func equalNamesGetDifferentIds() {
    let journey = NotesImport.read("Wachten\nWachten\n中文\n中文\n", path: "n")
      .journey(in: JourneyAtlas())
    #expect(
      journey.touchpoints.map(\.id) == ["wachten", "wachten-2", "touchpoint", "touchpoint-2"])
  }
}
