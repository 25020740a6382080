/// Letters brought down to a–z and 0–9, so that words compare in four languages.
enum Folding {
  /// Lower-case ASCII: é becomes e, ß ss, œ oe; other letters are left out; everything that is not
  /// a letter or digit becomes one space.
  ///
  /// - Parameter text: any text.
  static func folded(_ text: String) -> String {
    var folded = ""
    var isGap = false
    for scalar in text.lowercased().unicodeScalars {
      if (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9") {
        if isGap, !folded.isEmpty { folded += " " }
        folded.unicodeScalars.append(scalar)
        isGap = false
      } else if let letters = letters[scalar] {
        if isGap, !folded.isEmpty { folded += " " }
        folded += letters
        isGap = false
      } else if (0x300...0x36F).contains(scalar.value) || scalar == "'" || scalar == "’" {
        continue
      } else {
        isGap = true
      }
    }
    return folded
  }

  /// The folded words of a text; a change from small to capital letters separates too, so that
  /// `CustomerID` is two words.
  ///
  /// - Parameter text: any text.
  static func words(_ text: String) -> [String] {
    var spaced = ""
    var previous: Character = " "
    for character in text {
      if character.isUppercase, previous.isLowercase { spaced.append(" ") }
      spaced.append(character)
      previous = character
    }
    return folded(spaced).split(separator: " ").map(String.init)
  }

  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ß": "ss", "œ": "oe", "æ": "ae", "ø": "o"]
    for (plain, accented) in [
      ("a", "àáâãäåā"), ("c", "çć"), ("e", "èéêëē"), ("i", "ìíîïī"), ("n", "ñń"), ("o", "òóôõöō"),
      ("s", "śš"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "źżž"),
    ] {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
