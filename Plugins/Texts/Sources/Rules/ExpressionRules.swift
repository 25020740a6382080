import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Expressions that lists say to avoid (TX-04): substitutions and existence, as Vale writes them.
///
/// The work for each expression is bounded; one that takes too long is dropped for the texts that
/// follow, and said.
struct ExpressionRules {
  private struct Substitutions {
    let list: WordList
    var style: SubstitutionStyle
    var entries: [String: WordList.Entry]
  }

  private struct Existence {
    let list: WordList
    let entry: WordList.Entry
    let pattern: Pattern
  }

  private var substitutions: [Substitutions] = []
  private var existences: [Existence] = []
  /// Expressions that cannot be used, or took too long.
  private(set) var problems: [Diagnostic] = []

  /// Reads the expressions of lists.
  init(_ lists: [WordList]) {
    for list in lists {
      switch list.kind {
      case .substitutions: add(substitutions: list)
      case .existence: add(existence: list)
      default: break
      }
    }
  }

  private mutating func add(substitutions list: WordList) {
    let entries = Dictionary(list.entries.map { ($0.term, $0) }) { first, _ in first }
    let read = Substitutions(
      list: list, style: Self.style(list, entries), entries: entries)
    for rejection in read.style.rejected {
      problems.append(
        PatternWords.invalid(
          rejection.expression, rejection.error, at: entries[rejection.expression]?.place))
    }
    substitutions.append(read)
  }

  private static func style(
    _ list: WordList, _ entries: [String: WordList.Entry]
  ) -> SubstitutionStyle {
    SubstitutionStyle(
      swap: entries.mapValues(\.prefer),
      options: SubstitutionStyle.Options(
        ignoresCase: list.matching.ignoresCase,
        matchesInsideWords: list.matching.matchesInsideWords, exceptions: list.allowed))
  }

  private mutating func add(existence list: WordList) {
    for entry in list.entries {
      do {
        let pattern = try Pattern(
          entry.term, ignoresCase: list.matching.ignoresCase,
          wholeWords: !list.matching.matchesInsideWords)
        existences.append(Existence(list: list, entry: entry, pattern: pattern))
      } catch {
        problems.append(PatternWords.invalid(entry.term, error, at: entry.place))
      }
    }
  }

  /// The expressions found in a text.
  mutating func hits(in text: CheckedText, _ places: inout PlaceBook) -> [TermFindings.Hit] {
    var hits: [TermFindings.Hit] = []
    for index in substitutions.indices {
      let style = substitutions[index].style
      let report = style.report(on: text.source)
      for hit in report.hits {
        let expression = style.rules[hit.rule].pattern.source
        let prefer = hit.preferred.joined(separator: ", ")
        guard let entry = substitutions[index].entries[expression] else { continue }
        hits.append(
          TermFindings.Hit(
            list: substitutions[index].list, entry: entry, found: hit.found, prefer: prefer,
            range: hit.range))
      }
      for (rule, offset) in report.abandoned.sorted(by: { $0.key < $1.key }) {
        drop(style.rules[rule].pattern.source, of: index, places.place(offset..<offset, in: text))
      }
    }
    var slow: [Int] = []
    for (index, existence) in existences.enumerated() {
      let matches = existence.pattern.matches(in: text.source)
      for range in matches.ranges where !range.isEmpty {
        let found = text.source[range]
        if existence.list.allowed.contains(found.lowercased()) { continue }
        hits.append(
          TermFindings.Hit(
            list: existence.list, entry: existence.entry, found: found, prefer: "", range: range))
      }
      if let offset = matches.abandonedAt {
        slow.append(index)
        problems.append(
          PatternWords.slow(
            existence.entry.term, at: existence.entry.place,
            from: places.place(offset..<offset, in: text)))
      }
    }
    for index in slow.reversed() { existences.remove(at: index) }
    return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func drop(_ expression: String, of index: Int, _ place: Place) {
    let entry = substitutions[index].entries.removeValue(forKey: expression)
    substitutions[index].style = Self.style(
      substitutions[index].list, substitutions[index].entries)
    problems.append(PatternWords.slow(expression, at: entry?.place, from: place))
  }
}
