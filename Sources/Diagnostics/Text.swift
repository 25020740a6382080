/// A text for people, in every language that `reis` speaks.
///
/// Both languages stand side by side in the source, so that a missing translation does not compile.
public struct Text: Sendable, Hashable {
  /// The English wording.
  public let en: String
  /// The Dutch wording.
  public let nl: String

  /// Makes a text from its wording in both languages.
  ///
  /// - Parameters:
  ///   - en: the English wording.
  ///   - nl: the Dutch wording.
  public init(_ en: String, nl: String) {
    self.en = en
    self.nl = nl
  }

  /// A text that is the same in every language: a name, a value from data, a command line.
  ///
  /// - Parameter text: the words as they are.
  public static func verbatim(_ text: String) -> Text { Text(text, nl: text) }

  /// Makes a text whose numbers follow the language: the closure is asked once per language.
  ///
  /// - Parameter wording: gives the wording in one language.
  public init(_ wording: (Language) -> String) {
    self.init(wording(.en), nl: wording(.nl))
  }

  /// The wording in one language.
  ///
  /// - Parameter language: the language wanted.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .en: en
    case .nl: nl
    }
  }

  /// One text after another, without anything between them.
  public static func + (left: Text, right: Text) -> Text {
    Text(left.en + right.en, nl: left.nl + right.nl)
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { en.isEmpty }
}

extension [Text] {
  /// The texts in a row.
  ///
  /// - Parameter separator: what stands between two of them.
  public func joined(separator: String = " ") -> Text {
    Text(map(\.en).joined(separator: separator), nl: map(\.nl).joined(separator: separator))
  }
}
