public import Statistics

/// The words of two groups of comments, counted for keyness.
///
/// Comments are read one by one and not kept; only counts, and the numbers of a few comments for
/// each word as examples.
public struct CommentCorpus {
  /// One of the two groups.
  public enum Side: Int, Sendable, Hashable {
    /// The first group, such as promoters.
    case a = 0
    /// The second group, such as detractors.
    case b = 1
  }

  /// How many example comments are remembered for each word and side.
  public static let examples = 3

  private var vocabulary = Vocabulary()
  private var stems = Vocabulary()
  private let stopWords: Set<String>
  private let stemmer: Stemmer?
  private var comments = [0, 0]
  private var empty = [0, 0]
  /// For each word of the vocabulary: the entry it counts for; −1 for a stop word.
  private var entryOfWord: [Int32] = []
  /// For each word of the vocabulary: how often it was written on either side.
  private var written: [SIMD2<Int32>] = []
  private var entries: [Entry] = []
  private var commentNumber: Int32 = 0

  /// What counts as one word.
  private struct Entry {
    var documents: SIMD2<Int32> = .zero
    var occurrences: SIMD2<Int32> = .zero
    var lastComment: Int32 = 0
    var examples: [[Int]] = [[], []]
    /// The word of the vocabulary that is written most often, once known.
    var surface = 0
  }

  /// Starts without comments.
  ///
  /// - Parameters:
  ///   - language: whose stop words to leave out and whose stems to use; nil for neither.
  ///   - groupsStems: whether words with the same stem count as one, shown by the form that is
  ///     written most often.
  public init(_ language: TextLanguage?, groupsStems: Bool = false) {
    stopWords = language.map { StopWords.of($0).empty } ?? []
    stemmer = groupsStems ? language.flatMap { Stemmer($0) } : nil
  }

  /// The comments of a side that hold a word.
  public func count(_ side: Side) -> Int { comments[side.rawValue] }

  /// The comments of a side without a word, which stay out of every figure.
  public func emptyCount(_ side: Side) -> Int { empty[side.rawValue] }

  /// Counts a comment.
  ///
  /// - Parameters:
  ///   - comment: what somebody wrote.
  ///   - side: the group of the writer.
  ///   - row: the number by which the comment is named as an example.
  public mutating func add(_ comment: String, to side: Side, row: Int) {
    let text = SourceText(comment)
    add(text.bytes.span, to: side, row: row)
  }

  private mutating func add(_ bytes: Span<UInt8>, to side: Side, row: Int) {
    commentNumber += 1
    var hasWord = false
    var folded: [UInt8] = []
    var tokenizer = Tokenizer(0..<bytes.count)
    while let token = tokenizer.next(in: bytes) {
      guard bytes.isWord(token) else { continue }
      hasWord = true
      folded.removeAll(keepingCapacity: true)
      bytes.appendWord(token.range, to: &folded)
      let word = vocabulary.number(of: folded.span)
      if word == entryOfWord.count { register(word) }
      let entry = Int(entryOfWord[word])
      guard entry >= 0 else { continue }
      written[word][side.rawValue] += 1
      count(entry, side.rawValue, row)
    }
    if hasWord { comments[side.rawValue] += 1 } else { empty[side.rawValue] += 1 }
  }

  private mutating func count(_ entry: Int, _ side: Int, _ row: Int) {
    entries[entry].occurrences[side] += 1
    guard entries[entry].lastComment != commentNumber else { return }
    entries[entry].lastComment = commentNumber
    entries[entry].documents[side] += 1
    if entries[entry].examples[side].count < Self.examples {
      entries[entry].examples[side].append(row)
    }
  }

  /// Decides what a new word counts for.
  private mutating func register(_ number: Int) {
    written.append(.zero)
    let word = vocabulary[number]
    if stopWords.contains(word) {
      entryOfWord.append(-1)
      return
    }
    guard let stemmer else {
      entryOfWord.append(Int32(entries.count))
      entries.append(Entry(surface: number))
      return
    }
    let stem = Array(stemmer.stem(word).utf8)
    let entry = stems.number(of: stem.span)
    if entry == entries.count { entries.append(Entry(surface: number)) }
    entryOfWord.append(Int32(entry))
  }
}

extension CommentCorpus {
  /// The words that distinguish the two sides, by the number of comments.
  ///
  /// - Parameter minimum: the fewest comments, of both sides together, for a word to be tested.
  /// - Throws: `Undefined.noData` where a side has no comments.
  public func keyness(
    minimum: Int = DocumentKeyness.usualMinimum
  ) throws(Undefined) -> DocumentKeyness {
    let names = surfaces
    let frequencies = entries.indices.map { index in
      DocumentFrequency(
        names[index], a: Int(entries[index].documents[0]), b: Int(entries[index].documents[1]))
    }
    return try DocumentKeyness(frequencies, nA: count(.a), nB: count(.b), minimum: minimum)
  }

  /// The words by how often they are written.
  ///
  /// - Throws: `Undefined.noData` where a side has no words.
  public func tokenKeyness(
    prior: TokenKeyness.Prior = .usual
  ) throws(Undefined) -> TokenKeyness {
    let names = surfaces
    let counts = entries.indices.map { index in
      (
        word: names[index], a: Int(entries[index].occurrences[0]),
        b: Int(entries[index].occurrences[1])
      )
    }
    return try TokenKeyness(counts, prior: prior)
  }

  /// The rows of the first comments with a word, by word, for one side.
  ///
  /// - Parameters:
  ///   - words: words as keyness shows them.
  ///   - side: the group of the writers.
  public func exampleRows(of words: Set<String>, _ side: Side) -> [String: [Int]] {
    let names = surfaces
    var rows: [String: [Int]] = [:]
    for index in entries.indices where words.contains(names[index]) {
      rows[names[index]] = entries[index].examples[side.rawValue]
    }
    return rows
  }

  /// The word that stands for each entry: the form written most often, the first read among equals.
  private var surfaces: [String] {
    var best = entries.map(\.surface)
    if stemmer != nil {
      for word in entryOfWord.indices where entryOfWord[word] >= 0 {
        let entry = Int(entryOfWord[word])
        if written[word].wrappedSum() > written[best[entry]].wrappedSum() { best[entry] = word }
      }
    }
    return best.map { vocabulary[$0] }
  }
}
