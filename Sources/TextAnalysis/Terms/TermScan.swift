/// Rules about terms, arranged for finding them in one pass over a text.
///
/// Words are compared in lower case. At each word the longest rule wins: by number of words, then by
/// letters; then the first in the list. Hits never overlap. A hyphenated word is one word, and links
/// never match.
public struct TermList: Sendable {
  /// The rules in the order given.
  public let rules: [TermRule]
  /// The rules that start with a whole word, longest first.
  private var byFirstWord: [String: [Int]] = [:]
  /// The one-word prefix rules by their prefix.
  private var byPrefix: [String: [Int]] = [:]
  /// The lengths of those prefixes in bytes, longest first.
  private var prefixLengths: [Int] = []

  /// Arranges rules.
  public init(_ rules: [TermRule]) {
    self.rules = rules
    let longestFirst = rules.indices.sorted { lhs, rhs in
      let (left, right) = (rules[lhs], rules[rhs])
      if left.words.count != right.words.count { return left.words.count > right.words.count }
      let lengths = (left.term.utf8.count, right.term.utf8.count)
      return lengths.0 == lengths.1 ? lhs < rhs : lengths.0 > lengths.1
    }
    for index in longestFirst {
      let rule = rules[index]
      if rule.isPrefix, rule.words.count == 1 {
        byPrefix[rule.words[0], default: []].append(index)
      } else {
        byFirstWord[rule.words[0], default: []].append(index)
      }
    }
    prefixLengths = Set(byPrefix.keys.map(\.utf8.count)).sorted(by: >)
  }

  /// The terms in a text, from front to back.
  public func hits(in text: SourceText) -> [TermHit] {
    let tokens = text.tokens
    let words = tokens.map { $0.kind == .link ? "" : text.word($0) }
    var hits: [TermHit] = []
    var index = 0
    while index < tokens.count {
      guard let rule = rule(at: index, words) else {
        index += 1
        continue
      }
      let last = index + rules[rule].words.count - 1
      hits.append(
        TermHit(
          rule: rule, found: words[index...last].joined(separator: " "), token: index,
          range: tokens[index].range.lowerBound..<tokens[last].range.upperBound))
      index = last + 1
    }
    return hits
  }

  private func rule(at index: Int, _ words: [String]) -> Int? {
    let word = words[index]
    guard !word.isEmpty else { return nil }
    if let phrase = byFirstWord[word]?.first(where: { matches(rules[$0], words[index...]) }) {
      guard rules[phrase].words.count == 1, let prefix = prefixRule(word),
        rules[prefix].term.utf8.count > rules[phrase].term.utf8.count
      else { return phrase }
      return prefix
    }
    return prefixRule(word)
  }

  private func prefixRule(_ word: String) -> Int? {
    for length in prefixLengths where word.utf8.count >= length {
      // A cut inside a character gives nil, which matches nothing.
      if let prefix = String(word.utf8.prefix(length)), let rule = byPrefix[prefix]?.first {
        return rule
      }
    }
    return nil
  }

  private func matches(_ rule: TermRule, _ words: ArraySlice<String>) -> Bool {
    guard words.count >= rule.words.count else { return false }
    for (offset, wanted) in rule.words.enumerated() {
      let word = words[words.startIndex + offset]
      let isLast = offset == rule.words.count - 1
      guard word == wanted || isLast && rule.isPrefix && word.hasPrefix(wanted) else {
        return false
      }
    }
    return true
  }
}

extension SourceText {
  /// How often something occurs per 100 words of the text; 0 for a text without words.
  public func per100Words(_ count: Int) -> Double {
    let words = tokens.count { bytes.span.isWord($0) }
    return words == 0 ? 0 : 100 * Double(count) / Double(words)
  }
}
