import Diagnostics
import Testing

@Suite struct SuggestionTests {
  private let columns = ["channel", "region", "segment", "age", "touchpoint"]

  @Test(arguments: [
    ("regoin", "region"), ("REGION", "region"), ("chanel", "channel"), ("sgement", "segment"),
    ("touch", "touchpoint"), ("tochpiont", "touchpoint"),
  ])
  func findsWhatWasMeant(_ typed: String, _ meant: String) {
    #expect(Suggestion.nearest(to: typed, in: columns) == meant)
  }

  @Test(arguments: ["", "x", "weather", "to", "qqqqqqqqqqqq"])
  func saysNothingWhenNothingIsNear(_ typed: String) {
    #expect(Suggestion.nearest(to: typed, in: columns) == nil)
  }

  @Test func theNearestWinsAndTiesGoToTheFirst() {
    #expect(Suggestion.nearest(to: "nps", in: ["ips", "nps", "cps"]) == "nps")
    #expect(Suggestion.nearest(to: "nps", in: ["ips", "cps"]) == "ips")
    #expect(Suggestion.nearest(to: "wave", in: [String]()) == nil)
  }

  @Test func aPastedPageCostsNothing() {
    let page = String(repeating: "regoin ", count: 100_000)
    #expect(Suggestion.nearest(to: page, in: columns) == nil)
  }
}
