import CStemmer

/// Reduces words to stems, so that `bestelling` and `bestellingen` count as one.
///
/// Snowball's Porter-type stemmers from libstemmer (BSD-3-Clause). From version 3 on the library
/// means another algorithm by `dutch`; the one wanted here is then `dutch_porter`, so that the same
/// word has the same stem with either. A stem is for grouping only: show people a word.
///
/// Not to be shared between tasks: libstemmer works in a buffer of its own. Make one for each.
@safe public final class Stemmer {
  /// The language of the words.
  public let language: TextLanguage
  private let stemmer: OpaquePointer

  /// Opens a stemmer; nil where the library lacks the language.
  public init?(_ language: TextLanguage) {
    let names = language == .dutch ? ["dutch_porter", "dutch"] : ["english"]
    for name in names {
      if let opened = unsafe sb_stemmer_new(name, "UTF_8") {
        self.language = language
        unsafe stemmer = opened
        return
      }
    }
    return nil
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
  }

  /// The stem of a word; the word itself where the library runs out of memory.
  ///
  /// - Parameter word: in lower case and composed form (NFC), as `SourceText.words` gives them.
  public func stem(_ word: String) -> String {
    var word = word
    let stem: String? = word.withUTF8 { bytes in
      guard let length = Int32(exactly: bytes.count),
        let symbols = unsafe sb_stemmer_stem(stemmer, bytes.baseAddress, length)
      else { return nil }
      let stem = unsafe UnsafeBufferPointer(
        start: symbols, count: Int(sb_stemmer_length(stemmer)))
      return unsafe String(decoding: stem, as: UTF8.self)
    }
    return stem ?? word
  }
}
