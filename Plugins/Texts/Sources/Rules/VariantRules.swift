import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Several words for one thing (TX-08): customers wonder whether they are two things.
struct VariantRules {
  private let groups: [[String]]
  private let terms: TermList
  /// The group and the member that each rule stands for.
  private let members: [(group: Int, word: Int)]
  private var found: [Int: [Occurrence]] = [:]

  private struct Occurrence {
    let word: Int
    let place: Place
  }

  /// Arranges groups; those that a glossary speaks about are left to it, and a group of the brand
  /// comes before a usual one with a word in common.
  init(_ lists: [WordList]) {
    let decided = Set(
      lists.filter { $0.kind == .glossary }.flatMap { list in
        list.entries.flatMap { [$0.term.lowercased(), $0.prefer.lowercased()] }
      })
    var groups: [[String]] = []
    var taken = decided
    for group in lists.flatMap(\.groups).map(\.value) {
      let words = group.map { $0.lowercased() }
      let isTaken = words.contains { taken.contains($0) }
      if isTaken { continue }
      taken.formUnion(words)
      groups.append(group)
    }
    var rules: [TermRule] = []
    var members: [(group: Int, word: Int)] = []
    for (group, words) in groups.enumerated() {
      for (word, term) in words.enumerated() {
        guard let rule = TermRule(term) else { continue }
        rules.append(rule)
        members.append((group, word))
      }
    }
    self.groups = groups
    self.members = members
    terms = TermList(rules)
  }

  /// Looks through one text; variants are words of Dutch.
  mutating func look(at text: CheckedText, _ places: inout PlaceBook) {
    guard text.language == .dutch, !groups.isEmpty else { return }
    for hit in terms.hits(in: text.source) {
      let member = members[hit.rule]
      found[member.group, default: []].append(
        Occurrence(word: member.word, place: places.place(hit.range, in: text)))
    }
  }

  /// One finding for each group of which several words are used; the places are those of the words
  /// used less.
  func findings() -> [TextFinding] {
    groups.indices.compactMap { group in
      let occurrences = found[group] ?? []
      let counts = Dictionary(grouping: occurrences, by: \.word).mapValues(\.count)
      guard counts.count > 1 else { return nil }
      let used = counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
      let rare = occurrences.filter { $0.word != used[0] }
      let words = groups[group]
      return TextFinding(
        .variants, in: words[used[0]], found: rare.map { words[$0.word] },
        prefer: words[used[0]],
        Text { language in
          let list = used.map { word in
            "\"\(words[word])\" \(TextWords.times(counts[word] ?? 0, language))"
          }.joined(separator: ", ")
          return language == .nl
            ? "één ding, verschillende woorden: \(list)"
            : "one thing, several words: \(list)"
        }, places: rare.map(\.place),
        evidence: used.map {
          Evidence.Operand.count(words[$0], .verbatim(words[$0]), counts[$0] ?? 0)
        })
    }
  }
}
