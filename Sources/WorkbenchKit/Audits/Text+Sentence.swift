public import Diagnostics

extension Text {
  /// The words as a sentence: a capital first, and an end.
  public var asSentence: Text {
    Text { language in
      let words = capitalized(language)
      let isEnded = words.last.map { ".!?…".contains($0) } ?? true
      return isEnded ? words : words + "."
    }
  }

  /// The words with a capital first.
  public var capitalized: Text { Text { capitalized($0) } }

  private func capitalized(_ language: Language) -> String {
    let words = self(language)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
