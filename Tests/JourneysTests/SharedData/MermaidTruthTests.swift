import Foundation
import OracleKit
import Statistics
import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

/// Mermaid's own diagrams, with what is in them as counted elsewhere.
@Suite(.enabled(if: SharedData.isPresent)) struct MermaidTruthTests {
  private struct Diagram {
    let name: String
    let text: String
    let truth: Truth
  }

  private func diagrams() throws -> [Diagram] {
    let truth = try #require(try Truth.read("mermaid-journeys")["diagrams"].object)
    return try truth.sorted { $0.key < $1.key }.map { name, truth in
      let path = try #require(SharedData.path("data/mermaid-journeys/diagrams/\(name)"))
      return Diagram(
        name: name, text: try String(contentsOfFile: path, encoding: .utf8), truth: truth)
    }
  }

  @Test func everyDiagramIsReadAsItIs() throws {
    let diagrams = try diagrams()
    #expect(diagrams.count == 9)
    for one in diagrams {
      let diagram = MermaidDiagram(one.text, path: one.name)
      let tasks = diagram.sections.flatMap(\.tasks)
      #expect(diagram.isJourney, "\(one.name)")
      #expect(diagram.title == one.truth["title"].text, "\(one.name)")
      #expect(
        diagram.sections.compactMap(\.name) == one.truth["sections"].list?.compactMap(\.text),
        "\(one.name)")
      #expect(tasks.count == one.truth["tasks"].integer, "\(one.name)")
      #expect(
        Set(tasks.flatMap(\.actors)).sorted() == one.truth["actors"].list?.compactMap(\.text),
        "\(one.name)")
      let scores = tasks.compactMap(\.score)
      #expect(scores.count == tasks.count)
      if let mean = one.truth["mean_score"].number {
        #expect(abs(scores.reduce(0, +) / Double(scores.count) - mean) < 1e-9, "\(one.name)")
      }
      #expect(
        tasks.filter { $0.score == scores.min() }.map(\.name)
          == one.truth["lowest"].list?.compactMap(\.text), "\(one.name)")
      for (name, mean) in try #require(one.truth["section_means"].object) {
        let scores = diagram.sections.filter { $0.name == name }.flatMap(\.tasks)
          .compactMap(\.score)
        let found = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
        #expect(abs(found - (mean.number ?? -1)) < 1e-9, "\(one.name): \(name)")
      }
    }
  }

  /// Diagram → journey → file → journey → diagram gives the same tasks, scores, sections and actors.
  @Test func everyDiagramSurvivesTheWayThereAndBack() throws {
    for one in try diagrams() {
      let diagram = MermaidDiagram(one.text, path: one.name)
      let journey = diagram.draft.journey(in: JourneyAtlas())
      let text = JourneyYAML.text(of: journey)
      let (read, problems) = JourneyYAML.read(text, path: "journeys/x.yaml")
      #expect(problems.isEmpty, "\(one.name): \(problems)")
      let again = try #require(read)
      let feelings = again.touchpoints.map {
        TouchpointFeeling(
          $0, in: again, nil, layer: .told, confidence: .standard, thresholds: .init())
      }
      let written = MermaidText(again, JourneyAtlas(), feelings, .en)
      #expect(written.changed == 0 && written.unknown == 0)
      let back = MermaidDiagram(written.text, path: one.name)
      #expect(back.problems.isEmpty)
      #expect(
        back.sections.filter { !$0.tasks.isEmpty }
          == diagram.sections.filter { !$0.tasks.isEmpty })
    }
  }
}
