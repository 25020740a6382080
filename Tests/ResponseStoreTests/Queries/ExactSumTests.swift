import Testing

@testable import ResponseStore

@Suite("Sums without rounding on the way")
struct ExactSumTests {
  private func sum(_ numbers: [Double], magnitude: Double = 1) -> Double {
    var sums = ExactSums(count: 1, magnitude: magnitude)
    for number in numbers { sums.add(number, to: 0) }
    return sums.value(0)
  }

  @Test("what ordinary addition loses")
  func cancellation() {
    #expect(sum([1e300, 1, -1e300]) == 1)
    #expect(sum([1e16, 1, 1, -1e16]) == 2)
    #expect(sum([0.1, 0.2, -0.3]) == 0x1p-55)
    #expect(sum([Double.leastNonzeroMagnitude, 0x1p-1073]) == 3 * Double.leastNonzeroMagnitude)
    #expect(sum([]) == 0)
    #expect(sum([-1.5, -2.25]) == -3.75)
    #expect(sum([Double](repeating: 0.1, count: 10)) == 1)
    #expect(sum([1, 0x1p-53]) == 1)
    #expect(sum([1, 0x1p-53, 0x1p-105]) == 1 + 0x1p-52)
  }

  @Test("rounded once: equal to a sum of whole numbers that is exact")
  func againstIntegers() {
    var random = Seeded(31)
    for _ in 0..<300 {
      var exact: Int128 = 0
      var numbers: [Double] = []
      for _ in 0..<50 {
        let mantissa = Int64.random(in: -(1 << 53)...(1 << 53), using: &random)
        let shift = Int.random(in: 0...60, using: &random)
        exact += Int128(mantissa) << Int128(shift)
        numbers.append(Double(sign: .plus, exponent: shift, significand: Double(mantissa)))
      }
      let expected = Double(exact)
      #expect(sum(numbers) == expected)
      #expect(sum(numbers.reversed(), magnitude: 1e-9) == expected)
      #expect(sum(numbers.shuffled(using: &random), magnitude: 1e30) == expected)
    }
  }

  @Test("sums of several workers put together, whatever they expected")
  func merging() {
    var random = Seeded(32)
    let numbers = (0..<1_000).map { _ in
      Double.random(in: -1...1, using: &random)
        * [1e-12, 1, 1e15][Int.random(in: 0...2, using: &random)]
    }
    var whole = ExactSums(count: 2, magnitude: 1)
    for number in numbers { whole.add(number, to: 1) }
    var first = ExactSums(count: 2, magnitude: 1e15)
    var second = ExactSums(count: 1, magnitude: 1e-12)
    for number in numbers.prefix(300) { first.add(number, to: 1) }
    for number in numbers.dropFirst(300) { second.add(number, to: 0) }
    first.add(second, count: 1) { _ in 1 }
    #expect(first.value(1) == whole.value(1))
    #expect(first.value(0) == 0)
  }
}
