import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Words that lists say to avoid (TX-04), from lists of plain words.
struct TermRules {
  /// A word of a list.
  private struct Origin {
    let list: WordList
    let entry: WordList.Entry
  }

  private var dutch: (terms: TermList, origins: [Origin])
  private var english: (terms: TermList, origins: [Origin])
  private let allowed: Set<String>

  /// Arranges lists; of two entries for the same words the first counts.
  ///
  /// - Parameter lists: the lists, those of the brand before the usual ones.
  init(_ lists: [WordList]) {
    allowed = lists.reduce(into: []) { $0.formUnion($1.allowed) }
    dutch = Self.arranged(lists)
    english = Self.arranged(lists.filter { $0.kind != .english })
  }

  private static func arranged(_ lists: [WordList]) -> (TermList, [Origin]) {
    var rules: [TermRule] = []
    var origins: [Origin] = []
    for list in lists where list.kind != .substitutions && list.kind != .existence {
      for entry in list.entries {
        guard let rule = TermRule(entry.term, prefer: entry.prefer) else { continue }
        rules.append(rule)
        origins.append(Origin(list: list, entry: entry))
      }
    }
    return (TermList(rules), origins)
  }

  /// The words found in a text.
  func hits(in text: CheckedText) -> [TermFindings.Hit] {
    let (terms, origins) = text.language == .dutch ? dutch : english
    return terms.hits(in: text.source).compactMap { hit in
      guard !allowed.contains(hit.found) else { return nil }
      let origin = origins[hit.rule]
      return TermFindings.Hit(
        list: origin.list, entry: origin.entry, found: text.source[hit.range],
        prefer: origin.entry.prefer,
        range: hit.range)
    }
  }
}

/// Gathers the hits of word lists: one finding for each word and file, with all its places.
struct TermFindings {
  /// A word found.
  struct Hit {
    let list: WordList
    let entry: WordList.Entry
    let found: String
    let prefer: String
    let range: Range<Int>
  }

  private struct Key: Hashable {
    let document: Int
    let list: String
    let term: String
    let prefer: String
  }

  private struct Group {
    let first: Hit
    var found: [String] = []
    var places: [Place] = []
  }

  private var groups: [Key: Group] = [:]
  private var order: [Key] = []

  /// Takes the hits of one text.
  mutating func add(_ hits: [Hit], in text: CheckedText, _ places: inout PlaceBook) {
    for hit in hits {
      let key = Key(
        document: text.document, list: hit.list.id, term: hit.entry.term, prefer: hit.prefer)
      if groups[key] == nil { order.append(key) }
      groups[key, default: Group(first: hit)].found.append(hit.found)
      groups[key]?.places.append(places.place(hit.range, in: text))
    }
  }

  /// The findings, in the order of the first place of each.
  func findings(_ places: PlaceBook) -> [TextFinding] {
    order.compactMap { key in
      guard let group = groups[key] else { return nil }
      return TextFinding(
        .term, severity: group.first.list.severity, in: places.path(key.document),
        aspect: key.term, found: group.found, prefer: key.prefer,
        TermWords.message(group.first, group.found.count),
        places: group.places)
    }
  }
}
