/// A place where a list of substitutions wants other words.
public struct SubstitutionHit: Sendable, Hashable {
  /// The position of the rule in `SubstitutionStyle.rules`.
  public let rule: Int
  /// The words found, as written.
  public let found: String
  /// What to say instead: the alternatives, with groups of the expression filled in.
  public let preferred: [String]
  /// The bytes found.
  public let range: Range<Int>
}

/// What a list of substitutions has to say about a text.
public struct SubstitutionReport: Sendable, Hashable {
  /// The hits from front to back, none overlapping.
  public let hits: [SubstitutionHit]
  /// Rules that took too long, with the offset from which they were no longer tried.
  public let abandoned: [Int: Int]
}

extension SubstitutionStyle {
  /// Looks through a text.
  ///
  /// At each place the longest expression is tried first. A match that already says what is
  /// preferred is passed over without a hit.
  ///
  /// - Parameters:
  ///   - text: where to look.
  ///   - stepsPerRule: how much work to spend on one rule at most; see `Pattern.matches(in:steps:)`.
  public func report(on text: SourceText, stepsPerRule: Int? = nil) -> SubstitutionReport {
    let bytes = text.bytes.span
    let steps = stepsPerRule ?? Pattern.usualSteps(bytes.count)
    var budgets = Array(repeating: steps, count: rules.count)
    var matcher = PatternMatcher()
    var abandoned: [Int: Int] = [:]
    var hits: [SubstitutionHit] = []
    var offset = 0
    while offset < bytes.count {
      var end = offset
      if options.matchesInsideWords || bytes.isWordBoundary(offset) {
        for rule in candidates[Int(bytes[offset])] where budgets[rule] > 0 {
          let program = rules[rule].pattern.program
          let stop = matcher.match(program, bytes, at: offset, budget: &budgets[rule])
          if budgets[rule] == 0 { abandoned[rule] = offset }
          guard let stop, stop > offset else { continue }
          end = stop
          if let hit = hit(rule, offset..<stop, bytes, matcher.captures) { hits.append(hit) }
          break
        }
      }
      offset = end > offset ? end : bytes.next(after: offset)
    }
    return SubstitutionReport(hits: hits, abandoned: abandoned)
  }

  private func hit(
    _ rule: Int, _ range: Range<Int>, _ bytes: Span<UInt8>, _ captures: [Int]
  ) -> SubstitutionHit? {
    let found = bytes.text(bytes.trimmed(range))
    let preferred = rules[rule].preferred.map { filled($0, bytes, captures) }
    guard !preferred.contains(found), !options.exceptions.contains(found.lowercased()) else {
      return nil
    }
    return SubstitutionHit(rule: rule, found: found, preferred: preferred, range: range)
  }

  /// Puts the groups of the expression in for `$1` … `$9`.
  private func filled(_ template: String, _ bytes: Span<UInt8>, _ captures: [Int]) -> String {
    guard template.utf8.contains(UInt8(ascii: "$")) else { return template }
    var result = ""
    var rest = template[...]
    while let scalar = rest.unicodeScalars.popFirst() {
      if scalar == "$", let digit = rest.first?.wholeNumberValue, digit > 0 {
        rest.removeFirst()
        let slot = 2 * (digit - 1)
        if captures.indices.contains(slot + 1), captures[slot] >= 0, captures[slot + 1] >= 0 {
          result += bytes.text(captures[slot]..<captures[slot + 1])
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
