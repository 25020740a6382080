/// Words with numbers: each different word is kept once, and counting goes by number.
struct Vocabulary: Sendable {
  private var letters: [UInt8] = []
  /// Where each word starts in `letters`; one more at the end.
  private var starts: [Int32] = [0]
  /// Word numbers by hash; −1 for none.
  private var table: [Int32] = Array(repeating: -1, count: 1024)

  var count: Int { starts.count - 1 }

  /// The word with a number.
  subscript(number: Int) -> String {
    String(decoding: letters[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
  }

  /// The number of a word, a new one where it has none yet.
  mutating func number(of word: Span<UInt8>) -> Int {
    if count * 2 >= table.count { grow() }
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while table[index] >= 0 {
      let candidate = Int(table[index])
      if isEqual(candidate, word) { return candidate }
      index = (index + 1) & mask
    }
    let number = count
    for offset in word.indices { letters.append(word[offset]) }
    starts.append(Int32(letters.count))
    table[index] = Int32(number)
    return number
  }

  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for offset in word.indices where letters[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    let mask = table.count - 1
    for number in 0..<count {
      let range = Int(starts[number])..<Int(starts[number + 1])
      var index = Int(truncatingIfNeeded: Self.hash(letters.span.extracting(range))) & mask
      while table[index] >= 0 { index = (index + 1) & mask }
      table[index] = Int32(number)
    }
  }

  /// FNV-1a, mixed once more so that the low bits are good.
  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in word.indices { hash = (hash ^ UInt64(word[offset])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
