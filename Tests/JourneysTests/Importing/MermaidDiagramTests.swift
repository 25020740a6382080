import Statistics
import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

@Suite struct MermaidDiagramTests {
  private func diagram(_ text: String) -> MermaidDiagram { MermaidDiagram(text, path: "x.mmd") }

  @Test func aTaskNeedsNoActors() {
    let tasks = diagram("journey\nsection A\nC task: 5").sections.flatMap(\.tasks)
    #expect(tasks == [MermaidDiagram.Task(name: "C task", score: 5, actors: [])])
  }

  @Test(arguments: ["6", "0", "-1", "1e9"])
  func aScoreOutsideIsNotClamped(_ score: String) {
    let read = diagram("journey\n  Pay: \(score): Me")
    #expect(read.sections.flatMap(\.tasks).map(\.score) == [nil])
    #expect(read.problems.map(\.code) == [.importScore])
    #expect(read.draft.touchpoints.map(\.experiences.count) == [0])
  }

  @Test(arguments: ["Pay", "Pay:", "Pay: five: Me", ": 5: Me", "size: 2rem"])
  func whatIsNoTaskIsReportedWithItsLine(_ line: String) {
    let read = diagram("journey\n  Tea: 3: Me\n  \(line)")
    #expect(read.sections.flatMap(\.tasks).count == 1)
    #expect(
      read.problems.map(\.place) == [
        .file(path: "x.mmd", line: 3, column: nil, excerpt: nil)
      ])
  }

  @Test func commentsFencesAndDescriptionsAreNoTasks() {
    let read = diagram(
      """
      Some words.

      ```mermaid
      %%{init: {'theme': 'dark'}}%%
      journey
        %% Pay: 5: Me
        accDescr {
          two lines: 5
        }
        Tea: 3: Me # a remark: 4
      ```
      Pay: 5: Me
      """)
    #expect(read.sections.flatMap(\.tasks).map(\.name) == ["Tea"])
    #expect(read.problems.isEmpty)
  }

  @Test func otherDiagramsAreNoJourneys() {
    #expect(!diagram("flowchart LR\n A --> B").isJourney)
    #expect(!diagram("").isJourney)
  }

  @Test func sectionsThatArePhasesBecomePhases() {
    let read = diagram(
      "journey\nsection Aankoop\nPay: 5\nsection service\nHelp: 2\nsection X\nY: 3")
    let journey = read.draft.journey(in: JourneyAtlas())
    #expect(journey.touchpoints.map(\.phase) == ["purchase", "service", nil])
    #expect(journey.touchpoints.map(\.section) == [nil, nil, "X"])
  }

  /// Signs that mean something in Mermaid are written otherwise, so that the diagram stays whole.
  @Test func namesCannotBreakADiagram() {
    var journey = CustomerJourney()
    let names = ["Ze zei: venkel", "a;b", "nr #3", "title of a book", "section 9", "x\ny", ":", ""]
    journey.touchpoints = names.map { Touchpoint(named: $0, section: "Deel: 1") }
    let feelings = journey.touchpoints.map {
      TouchpointFeeling(
        $0, in: journey, nil, layer: .told, confidence: .standard, thresholds: .init())
    }
    let written = MermaidText(journey, JourneyAtlas(), feelings, .nl)
    #expect(written.unknown == names.count)
    let back = MermaidDiagram(written.text, path: "x")
    #expect(back.problems.isEmpty)
    #expect(back.sections.count == 1)
    #expect(back.sections.flatMap(\.tasks).count == names.count)
  }
}
