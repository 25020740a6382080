import TextAnalysis

/// Several searches, arranged so that each word of a comment is looked at once.
///
/// What a word means to the searches is remembered, because people use the same few words. Not to
/// be shared between tasks.
struct CommentSearch {
  /// The searches.
  let queries: [TextQuery]
  /// How often an expression was given up because it took too long in a comment.
  private(set) var abandoned = 0

  private var terms: [TextQuery.Word: Int] = [:]
  private var same: [String: [Int]] = [:]
  private var beginnings: [(text: String, term: Int)] = []
  private var stems: [String: [Int]] = [:]
  private let stemmer: Stemmer?
  /// The terms that each word met so far is like.
  private var known: [String: [Int]] = [:]
  /// Where each term occurs in the comment at hand, by number of the word.
  private var places: [[Int]] = []
  private var touched: [Int] = []

  /// Words that are remembered at most, so that a million misspellings cost no memory.
  private static let mostWords = 200_000

  /// Arranges searches.
  ///
  /// - Parameters:
  ///   - queries: the searches.
  ///   - language: whose stems count.
  init(_ queries: [TextQuery], _ language: TextLanguage) {
    self.queries = queries
    let words = queries.flatMap(\.words)
    stemmer = words.contains { $0.likeness == .stem } ? Stemmer(language) : nil
    for word in words where terms[word] == nil {
      let term = terms.count
      terms[word] = term
      switch word.likeness {
      case .same: same[word.text, default: []].append(term)
      case .beginning: beginnings.append((word.text, term))
      case .stem: stems[stemmer?.stem(word.text) ?? word.text, default: []].append(term)
      }
    }
    places = Array(repeating: [], count: terms.count)
  }

  /// Which searches find a comment, by their positions.
  ///
  /// - Parameter comment: the comment as it was written.
  mutating func found(in comment: String) -> [Int] {
    let text = SourceText(comment)
    for term in touched { places[term].removeAll(keepingCapacity: true) }
    touched.removeAll(keepingCapacity: true)
    for (number, token) in text.tokens.enumerated() {
      for term in meaning(of: text.word(token)) {
        if places[term].isEmpty { touched.append(term) }
        places[term].append(number)
      }
    }
    var found: [Int] = []
    for index in queries.indices where isFound(queries[index], text) { found.append(index) }
    return found
  }

  private mutating func isFound(_ query: TextQuery, _ text: SourceText) -> Bool {
    for parts in query.alternatives {
      var holds = true
      for part in parts where holds { holds = isThere(part.item, text) != part.isNegated }
      if holds { return true }
    }
    return false
  }

  private mutating func isThere(_ item: TextQuery.Item, _ text: SourceText) -> Bool {
    switch item {
    case .words(let words):
      let wanted = words.compactMap { terms[$0] }
      guard let first = wanted.first else { return false }
      return places[first].contains { place in
        wanted.indices.dropFirst().allSatisfy { places[wanted[$0]].contains(place + $0) }
      }
    case .pattern(let pattern):
      let matches = pattern.matches(in: text)
      if matches.abandonedAt != nil { abandoned += 1 }
      return !matches.ranges.isEmpty
    }
  }

  private mutating func meaning(of word: String) -> [Int] {
    if let found = known[word] { return found }
    var found = same[word] ?? []
    for beginning in beginnings where word.hasPrefix(beginning.text) {
      found.append(beginning.term)
    }
    if let stemmer { found += stems[stemmer.stem(word)] ?? [] }
    if known.count < Self.mostWords { known[word] = found }
    return found
  }
}

extension TextQuery {
  /// All words of the search.
  var words: [Word] {
    alternatives.joined().flatMap { part -> [Word] in
      if case .words(let words) = part.item { words } else { [] }
    }
  }
}
