import Diagnostics
import ResponseStore
import Testing

@testable import WorkspaceKit

/// Journey files with mistakes: all of them are told at once, with their places, and what is sound
/// stays.
@Suite struct JourneyProblemTests {
  private func atlas(_ files: [String: String]) throws -> JourneyAtlas {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    return JourneyFiles(root: folder.path).atlas
  }

  private func told(_ atlas: JourneyAtlas) -> [String] {
    atlas.problems.map { problem in
      guard case .file(let path, let line, let column, _) = problem.place else { return "?" }
      return "\(path):\(line ?? 0):\(column ?? 0) \(problem.code.id)"
    }
  }

  @Test func `everything that is wrong is told in order of place`() throws {
    let atlas = try atlas([
      "journeys/a.yaml": """
      version: 2
      segment: nobody
      scope: [purchase, awareness]
      conversion: gone
      prompts: {attic: x}
      touchpoints:
        - {id: one, phase: purchase, human-alternative: two}
        - {id: two, phase: purchse, human-alternative: one}
        - {id: one, phase: awareness, step: 12}
        - {id: a b, naem: x}
        - {name: without}
        - {id: wrong, importance: {customer: 6}, experiences: [{valence: 3}]}
      """,
      "journeys/b.yaml": "title: Empty\n",
      "journeys/c.yaml": "touchpoints: [\n",
      "segments.yaml": "segments: [{id: x}, {id: x, share: 2}]\n",
      "opportunities.yaml": "opportunities: [{id: o, touchpoints: [a/none, b/one, a/two]}]\n",
      "inside.yaml": "ratings: [{scores: [9]}, {touchpoint: two, scores: [4, 9]}]\n",
    ])
    #expect(
      told(atlas) == [
        "inside.yaml:1:11 yaml.missing-key", "inside.yaml:1:20 yaml.value",
        "inside.yaml:1:52 yaml.value", "journeys/a.yaml:1:10 yaml.value",
        "journeys/a.yaml:2:10 reference.unknown", "journeys/a.yaml:3:8 phase.order",
        "journeys/a.yaml:4:13 reference.unknown", "journeys/a.yaml:5:10 reference.unknown",
        "journeys/a.yaml:7:51 reference.cycle", "journeys/a.yaml:8:22 reference.unknown",
        "journeys/a.yaml:9:10 id.duplicate", "journeys/a.yaml:9:22 phase.order",
        "journeys/a.yaml:9:39 reference.unknown", "journeys/a.yaml:10:10 yaml.value",
        "journeys/a.yaml:10:15 yaml.unknown-key", "journeys/a.yaml:11:5 yaml.missing-key",
        "journeys/a.yaml:12:40 yaml.value", "journeys/a.yaml:12:68 yaml.value",
        "journeys/b.yaml:1:1 journey.empty", "journeys/c.yaml:2:1 yaml.syntax",
        "opportunities.yaml:1:38 reference.unknown", "opportunities.yaml:1:38 reference.unknown",
        "segments.yaml:1:26 id.duplicate", "segments.yaml:1:36 yaml.value",
      ])
    #expect(atlas.journeys.map(\.id) == ["a", "b"])
    #expect(atlas.journey("a")?.touchpoints.map(\.id).prefix(2) == ["one", "two"])
  }

  @Test func `a file is read again when it changes, and only then`() throws {
    let folder = try TemporaryFolder()
    try folder.write("touchpoints: [{id: one}]\n", to: "journeys/a.yaml")
    let files = JourneyFiles(root: folder.path)
    #expect(files.atlas.journeys.map(\.touchpoints.count) == [1])
    try folder.write("touchpoints: [{id: one}, {id: two}]\n", to: "journeys/a.yaml")
    #expect(files.atlas.journeys.map(\.touchpoints.count) == [2])
    try folder.remove("journeys/a.yaml")
    #expect(files.atlas.journeys.isEmpty)
  }

  @Test func `ten thousand touchpoints are read`() throws {
    let lines = (0..<10_000).map { "  - {id: t\($0), phase: purchase, goal: Something}" }
    let atlas = try atlas([
      "journeys/long.yaml": "touchpoints:\n" + lines.joined(separator: "\n") + "\n"
    ])
    #expect(atlas.problems.isEmpty && atlas.journeys[0].touchpoints.count == 10_000)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-03-31"), ("31-03-2026", "2026-03-31"), ("augustus 31, 2021", "2021-08-31"),
    ("31 maart 2026", "2026-03-31"), ("March 3rd, 2026", "2026-03-03"),
  ]) func `review dates are read as people write them`(written: String, day: String) throws {
    let atlas = try atlas(["journeys/a.yaml": "reviewed: \(written)\ntouchpoints: [{id: x}]\n"])
    #expect(atlas.journeys.first?.reviewed?.text == day)
  }
}
