import Diagnostics
import ReportRendering
import Testing
import WorkbenchKit

@Suite struct FigureTests {
  @Test(arguments: [
    (Value.decimal(39.8425), Column.Kind.score(digits: 1), "+39.8", "+39,8"),
    (.decimal(-0.04), .score(digits: 1), "0.0", "0,0"),
    (.integer(1204), .decimal(digits: 2), "1,204", "1.204"),
    (.integer(40), .score(digits: 1), "+40", "+40"),
    (.decimal(1234.5), .integer, "1,235", "1.235"),
    (.share(0.7384), .share(digits: 1), "73.8%", "73,8%"),
    (.share(0.7384), .share(digits: 0), "74%", "74%"),
    (.decimal(0.0412), .probability, "0.041", "0,041"),
    (.decimal(0.00001), .probability, "<0.001", "<0,001"),
    (.decimal(0.1), .text, "0.1", "0,1"),
    (.decimal(3), .text, "3", "3"),
    (.decimal(-1.5e300), .score(digits: 1), "−1.5e+300", "−1,5e+300"),
    (.term(.total), .text, "Total", "Totaal"),
    (.date("2026-03-31"), .date, "2026-03-31", "2026-03-31"),
    (.missing(.notAsked), .integer, "–", "–"),
  ])
  func text(_ value: Value, _ kind: Column.Kind, _ en: String, _ nl: String) {
    #expect(Figure.text(of: value, in: kind, .en) == en)
    #expect(Figure.text(of: value, in: kind, .nl) == nl)
  }
}
