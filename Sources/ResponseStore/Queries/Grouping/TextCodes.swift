import Synchronization

/// Numbers for texts that are grouped by although they are no categories; made as they are met.
final class TextCodes: Sendable {
  private let dictionary = CategoryDictionary(missing: [], hasOutside: false)

  init() {}

  /// A worker's memory of it.
  func cache() -> CategoryCache { CategoryCache(dictionary) }

  /// The text with a number.
  func text(_ code: Int) -> String { dictionary.entries[code].text }

  /// All texts by number.
  var entries: [CategoryDictionary.Entry] { dictionary.entries }
}
