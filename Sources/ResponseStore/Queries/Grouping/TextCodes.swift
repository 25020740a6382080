import Synchronization

/// Numbers for texts that are grouped by although they are no categories; made as they are met.
final class TextCodes: Sendable {
  private let dictionary = CategoryDictionary(missing: [], hasOutside: false)

  init() {}

  /// A worker's memory of it.
  func cache() -> TextCodeCache { TextCodeCache(dictionary) }

  /// The text with a number.
  func text(_ code: Int) -> String { dictionary.entries[code].text }

  /// All texts by number.
  var entries: [CategoryDictionary.Entry] { dictionary.entries }
}

/// One worker's memory of numbers for texts.
struct TextCodeCache {
  private let dictionary: CategoryDictionary
  private var cache = CategoryCache()

  init(_ dictionary: CategoryDictionary) {
    self.dictionary = dictionary
  }

  /// The number of a text, new or known.
  mutating func code(of bytes: [UInt8]) -> UInt32 {
    let padded = bytes + [UInt8](repeating: 0, count: 16)
    if let code = cache.find(padded.span.raw, 0, bytes.count) { return code }
    let code = dictionary.code(of: bytes)
    cache.remember(padded.span.raw, 0, bytes.count, as: code)
    return code
  }
}
