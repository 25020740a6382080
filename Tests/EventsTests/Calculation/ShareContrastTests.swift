import Statistics
import Testing
import WorkbenchKit

@testable import Events

/// Verdicts follow the corrected p-values, and no test is made where none can be.
@Suite struct ShareContrastTests {
  private func figure(_ part: Int, _ whole: Int) -> ShareFigure {
    ShareFigure(part, of: whole, confidence: .standard, thresholds: .init())
  }

  private func contrast(_ a: (Int, Int), _ b: (Int, Int)) -> ShareContrast {
    ShareContrast(figure(a.0, a.1), against: figure(b.0, b.1), confidence: .standard)
  }

  @Test func differencesAreCorrectedForTheirNumber() throws {
    var contrasts = [
      contrast((50, 100), (30, 100)), contrast((45, 100), (30, 100)),
      contrast((30, 100), (30, 100)),
    ]
    let raw = contrasts.compactMap { $0.comparison?.p }
    ShareContrast.judge(&contrasts)
    #expect(contrasts.compactMap(\.adjusted) == MultiplicityAdjustment.holm.adjust(raw))
    // Of the second, p = 0.029 alone would be called a difference; as one of three it is not.
    #expect(raw[1] < 0.05)
    #expect(contrasts.map(\.verdict) == [.different, .noise, .noise])
  }

  @Test func smallGroupsAreNotTested() {
    var contrasts = [
      contrast((9, 9), (0, 500)), contrast((0, 0), (3, 50)), contrast((0, 40), (0, 60)),
      contrast((60, 60), (40, 40)),
    ]
    ShareContrast.judge(&contrasts)
    #expect(contrasts.allSatisfy { $0.verdict == .tooSmall && $0.adjusted == nil })
    #expect(contrasts.allSatisfy { $0.strength == 0 && $0.smallestVisible == nil })
    for contrast in contrasts { #expect(contrast.cells.count == ShareContrast.columns.count) }
  }

  /// At the smallest visible difference, the test is significant in four of five samples.
  @Test func theSmallestVisibleDifferenceIsFoundFourTimesInFive() throws {
    var random = Random(11)
    let (n, share) = (400, 0.3)
    let visible = try #require(contrast((120, 400), (120, 400)).smallestVisible)
    func draw(_ p: Double) -> Int {
      (0..<n).count { _ in Double.random(in: 0..<1, using: &random) < p }
    }
    var found = 0
    for _ in 0..<600 {
      let p = contrast((draw(share + visible), n), (draw(share), n)).comparison?.p ?? 1
      if p < 0.05 { found += 1 }
    }
    #expect((0.74...0.86).contains(Double(found) / 600))
  }
}
