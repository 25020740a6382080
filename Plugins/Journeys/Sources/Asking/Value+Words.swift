import WorkbenchKit

extension Value {
  /// Words that a person wrote in a file, in the reader's language where they exist in both.
  static func words(_ text: Text) -> Value {
    text.en == text.nl ? .text(text.en) : .term(Term(text.en, text))
  }

  /// Words that a person may have left out.
  static func words(_ text: Text?) -> Value { text.map { words($0) } ?? .missing(.empty) }

  /// A name that a person may have left out.
  static func name(_ text: String?) -> Value { text.map(Value.text) ?? .missing(.empty) }
}
