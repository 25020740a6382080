import Statistics
import Testing
import WorkbenchKit

@testable import NPS

@Suite struct ChangeTests {
  private func change(_ segments: [(before: NPSFigure, after: NPSFigure)]) throws -> SegmentedChange
  {
    try #require(SegmentedChange(segments, sharesAreFixed: false, confidence: .standard))
  }

  /// From 20.0 upwards, nearly all of it because the loyal segment grew.
  private var mostlyMix: [(before: NPSFigure, after: NPSFigure)] {
    [
      (HandMade.figure(40, 120, 240), HandMade.figure(48, 145, 292)),
      (HandMade.figure(180, 240, 180), HandMade.figure(154, 206, 155)),
    ]
  }

  @Test func `the parts are the change, to the last digit`() throws {
    let split = try change(mostlyMix).decomposition
    #expect(abs(split.before.value - 20) < 1e-9)
    #expect(abs(split.rate.value + split.mix.value - split.change) < 1e-9)
    #expect(abs(split.segments.reduce(0) { $0 + $1.total } - split.change) < 1e-9)
  }

  @Test func `the sentence says that it is another mix`() throws {
    let change = try change(mostlyMix)
    #expect(change.reading == .mix)
    let text = ChangeSentence(change: change, labels: ("2025", "2026")).text
    #expect(text.en.hasPrefix("NPS rose by 4.5; only 0.2 of it is real change, the rest is"))
    #expect(text.nl.hasPrefix("NPS steeg met 4,5; slechts 0,2 daarvan is echte verandering"))
    #expect(!text.nl.contains("veroorzaakt"))
  }

  @Test func `parts that work against each other are said to`() throws {
    let change = try change([
      (HandMade.figure(10, 50, 140), HandMade.figure(4, 20, 76)),
      (HandMade.figure(90, 60, 50), HandMade.figure(110, 95, 95)),
    ])
    #expect(change.reading == .opposed)
  }

  @Test func `nothing changed: nothing to split`() throws {
    let same = HandMade.figure(20, 40, 40)
    let change = try change([(same, same)])
    #expect(change.reading == .none)
    #expect(change.decomposition.rate.value == 0 && change.decomposition.mix.value == 0)
  }

  @Test func `a side without answers cannot be split`() {
    let none = HandMade.figure(0, 0, 0)
    #expect(
      SegmentedChange(
        [(HandMade.figure(20, 40, 40), none)], sharesAreFixed: false, confidence: .standard) == nil)
  }
}
