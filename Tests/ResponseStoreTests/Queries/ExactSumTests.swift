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

  @Test("terms of usual size and others, whatever was expected, one by one or many at once")
  func usualAndOthers() {
    var random = Seeded(33)
    for magnitude in [1e-300, 1e-9, 0.3, 1, 7.5, 1e6, 1e30, 1e300] {
      let numbers = (0..<400).map { _ in
        Double.random(in: -1...1, using: &random) * magnitude
          * [1, 0x1p-6, 0x1p-9, 1e-5, 1e-40][Int.random(in: 0..<5, using: &random)]
      }
      var bins = ExactSums(count: 1, magnitude: .infinity)
      for number in numbers { bins.add(number, to: 0) }
      #expect(sum(numbers, magnitude: magnitude) == bins.value(0))
      var many = ExactSums(count: 2, magnitude: magnitude)
      many.add(
        numbers, to: numbers.indices.map { $0 % 3 == 0 ? -1 : 1 }, count: numbers.count)
      let kept = numbers.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)
      #expect(many.value(1) == sum(kept, magnitude: magnitude))
      #expect(many.value(0) == 0)
    }
    let least = Double.leastNonzeroMagnitude
    #expect(sum([least, 1e30, -1e30], magnitude: 1e30) == least)
    #expect(sum([0, -0.0], magnitude: 1) == 0)
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
