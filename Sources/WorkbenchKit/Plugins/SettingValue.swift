/// Reads values of settings as they are written at the prompt and in the configuration file.
public enum SettingValue {
  /// The value, or nil when it does not fit the type.
  ///
  /// - Parameters:
  ///   - text: the value as written.
  ///   - type: what may be written.
  public static func read(_ text: String, as type: ArgumentType) -> ArgumentValue? {
    switch type {
    case .integer(let range):
      guard let number = Int(text), range.contains(number) else { return nil }
      return .integer(number)
    case .decimal(let range):
      guard let number = Double(text), range.contains(number) else { return nil }
      return .decimal(number)
    case .choice(let words):
      return words.contains(text) ? .text(text) : nil
    case .word, .survey:
      return .text(text)
    default:
      return nil
    }
  }

  /// What may be written, as the end of a sentence.
  ///
  /// - Parameter type: the type.
  public static func description(of type: ArgumentType) -> Text {
    switch type {
    case .integer(let range):
      Text(
        "a whole number from \(range.lowerBound) to \(range.upperBound)",
        nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)")
    case .decimal(let range):
      Text { language in
        let low = Numerals.decimal(range.lowerBound, digits: 2, language)
        let high = Numerals.decimal(range.upperBound, digits: 2, language)
        return language == .nl
          ? "een getal van \(low) tot en met \(high)" : "a number from \(low) to \(high)"
      }
    case .choice(let words):
      Text(
        "one of \(words.joined(separator: ", "))", nl: "een van \(words.joined(separator: ", "))")
    default:
      Text("usable here", nl: "hier bruikbaar")
    }
  }
}
