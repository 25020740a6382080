import Diagnostics
import Testing

@Suite struct NumeralsTests {
  @Test(arguments: [
    (2.675, 2, "2.68", "2,68"), (1.005, 2, "1.01", "1,01"), (0.5, 0, "1", "1"),
    (2.5, 0, "3", "3"), (-0.04, 1, "0.0", "0,0"), (999.95, 1, "1,000.0", "1.000,0"),
    (-1_234_567.891, 2, "\u{2212}1,234,567.89", "\u{2212}1.234.567,89"), (0, 3, "0.000", "0,000"),
    (1e-7, 2, "0.00", "0,00"),
    (1e21, 0, "1,000,000,000,000,000,000,000", "1.000.000.000.000.000.000.000"),
    (9.999, 2, "10.00", "10,00"), (0.000_123, 5, "0.00012", "0,00012"),
  ])
  func roundsHalfAwayFromZero(_ value: Double, _ digits: Int, _ en: String, _ nl: String) {
    #expect(Numerals.decimal(value, digits: digits, .en) == en)
    #expect(Numerals.decimal(value, digits: digits, .nl) == nl)
  }

  @Test func signedNumbersCarryTheirSignUnlessTheyAreShownAsZero() {
    #expect(Numerals.decimal(39.84, digits: 1, .en, signed: true) == "+39.8")
    #expect(Numerals.decimal(-35.9, digits: 1, .nl, signed: true) == "\u{2212}35,9")
    #expect(Numerals.decimal(0, digits: 1, .en, signed: true) == "0.0")
    #expect(Numerals.decimal(0.04, digits: 1, .en, signed: true) == "0.0")
    #expect(Numerals.decimal(-0.04, digits: 1, .en, signed: true) == "0.0")
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1,000", "1.000"),
    (-2746, "\u{2212}2,746", "\u{2212}2.746"), (12_345_678, "12,345,678", "12.345.678"),
    (Int.min, "\u{2212}9,223,372,036,854,775,808", "\u{2212}9.223.372.036.854.775.808"),
  ])
  func wholeNumbers(_ value: Int, _ en: String, _ nl: String) {
    #expect(Numerals.integer(value, .en) == en)
    #expect(Numerals.integer(value, .nl) == nl)
  }

  @Test func percentages() {
    #expect(Numerals.percentage(0.4375, digits: 1, .en) == "43.8%")
    #expect(Numerals.percentage(0.4375, digits: 1, .nl) == "43,8%")
    #expect(Numerals.percentage(1, digits: 0, .nl) == "100%")
  }

  @Test func whatIsNoNumberIsADash() {
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(Numerals.decimal(value, digits: 1, .en) == "–")
    }
  }

  /// Reading a number back gives the same number to within half of its last digit.
  @Test(arguments: [UInt64](0..<50))
  func readsBackToHalfOfTheLastDigit(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let value = Double.random(in: -1e6...1e6, using: &dice)
    let digits = Int.random(in: 0...6, using: &dice)
    let text = Numerals.decimal(value, digits: digits, .nl)
    let plain = text.filter { $0 != "." }.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }
    let back = try #require(Double(String(plain)))
    var half = 0.5
    for _ in 0..<digits { half /= 10 }
    #expect(abs(back - value) <= half * 1.000_001)
  }
}
