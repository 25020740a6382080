import Diagnostics
import Foundation
import ResponseStore
import Statistics
import Testing

@testable import WorkspaceKit

/// Answers about touchpoints, joined to the journeys of the sample workspace.
@Suite struct TouchpointScoreTests {
  private let workspace: Workspace
  private let library: SurveyLibrary

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "workspace").path()
    workspace = try Workspace.open(root)
    library = SurveyLibrary(workspace)
  }

  private func touchpoint(
    _ id: String, of journey: String
  ) throws -> (CustomerJourney, Touchpoint) {
    let journey = try #require(workspace.journeys.atlas.journey(journey))
    return (journey, try #require(journey.touchpoint(id)))
  }

  @Test func `wide questions and long form both find their touchpoints`() throws {
    let scores = try library.touchpointScores()
    let (errand, butcher) = try touchpoint("slager", of: "boodschappen")
    let wide = try #require(scores.feeling(of: butcher, in: errand))
    #expect(wide.question.name.value == "butcher" && wide.survey == "winkel")
    #expect(wide.answers.valid == 2231 && wide.n == 2230)
    let mean = try #require(wide.mean()?.value)
    let valence = try #require(wide.valence())
    #expect(abs(mean - 4.127) < 0.01)
    #expect(abs(valence.value - (mean - 3)) < 1e-12)

    let (delivery, courier) = try touchpoint("bezorger", of: "bezorgen")
    let long = scores.scores(of: courier, in: delivery)
    #expect(long.map(\.question.name.value) == ["shop_satisfied", "shop_effort", "shop_recommend"])
    #expect(long.allSatisfy { $0.journey == "bezorgen" })
  }

  @Test func `low effort is a pleasant feeling`() throws {
    let scores = try library.touchpointScores()
    let (delivery, courier) = try touchpoint("bezorger", of: "bezorgen")
    let effort = try #require(
      scores.scores(of: courier, in: delivery).first { $0.question.questionKind == .ces })
    #expect(effort.valence(of: 1) == 2 && effort.valence(of: 5) == -2)
    let interval = try #require(effort.valence()?.interval)
    #expect(interval.lower < interval.upper)
  }

  @Test func `a condition that fits one survey leaves the others out by name`() throws {
    let span = SourceSpan.none
    let condition = Expression.comparison(
      Spanned("age_band", at: span), .equal, Literal(.text("65+")))
    let scores = try library.touchpointScores(where: condition)
    #expect(scores.leftOut.map(\.survey) == ["telefoon", "webshop"])
    #expect(!scores.scores.isEmpty && scores.scores.allSatisfy { $0.survey == "winkel" })
    let nowhere = Expression.comparison(Spanned("nope", at: span), .equal, Literal(.text("x")))
    #expect(throws: Diagnostic.self) { try library.touchpointScores(where: nowhere) }
  }

  @Test func `answers are grouped and narrowed by properties of touchpoints`() throws {
    let shop = try library.survey(named: Spanned("webshop", at: .none))
    let question = Spanned("shop_recommend", at: SourceSpan.none)
    func word(_ name: String) -> Spanned<String> { Spanned(name, at: .none) }
    let byPhase = try shop.aggregate(
      SurveyRequest(groupBy: [word("phase")], measures: [.scores(question, weighted: false)]))
    #expect(byPhase.groups.map { $0.keys[0].label } == ["consideration", "purchase", "service"])
    #expect(byPhase.keys[0].valueTitles["purchase"]?.nl == "Aankoop")
    #expect(byPhase.groups.compactMap { $0.measures[0].scores?.valid } == [0, 1586, 1637])

    let partner = Expression.comparison(word("control"), .equal, Literal(.text("partner")))
    let narrowed = try shop.aggregate(
      SurveyRequest(filter: partner, groupBy: [word("touchpoint")], measures: []))
    #expect(
      Set(narrowed.groups.map { $0.keys[0].label }) == ["betalen", "bezorger", "terugbetaling"])
  }

  @Test func `a wide survey says why it has no phases`() throws {
    let store = try library.survey(named: Spanned("winkel", at: .none))
    let request = SurveyRequest(groupBy: [Spanned("phase", at: SourceSpan(7, 12))])
    let error = #expect(throws: Diagnostic.self) { try store.aggregate(request) }
    #expect(error?.code == .columnUnknown)
    #expect(error?.message.en.contains("property of touchpoints") == true)
  }
}
