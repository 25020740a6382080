import WorkbenchKit

/// A length of time as it is typed: `90s`, `30m`, `1h30m`, `1d`, `2w`.
struct LengthOfTime: Sendable, Hashable {
  /// The length in seconds, above 0.
  let seconds: Int
  /// As it was typed.
  let written: String

  /// A century; longer is a mistake.
  private static let longest = 100 * 366 * 86_400
  private static let units: [Character: Int] = [
    "s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800,
  ]

  /// Reads a length.
  ///
  /// - Parameter written: the text as typed.
  /// - Returns: nil when it is none.
  init?(_ written: String) {
    var seconds = 0
    var digits = ""
    for character in written {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard let unit = Self.units[character], let number = Int(digits) else { return nil }
      let (product, overflows) = number.multipliedReportingOverflow(by: unit)
      guard !overflows, product <= Self.longest else { return nil }
      seconds += product
      digits = ""
    }
    guard digits.isEmpty, seconds > 0, seconds <= Self.longest else { return nil }
    self.seconds = seconds
    self.written = written
  }

  /// The length that a parameter of a call gives.
  ///
  /// - Parameters:
  ///   - parameter: the parameter.
  ///   - call: the call.
  /// - Returns: nil when the call says nothing.
  /// - Throws: `time.length`.
  static func read(
    _ parameter: Parameter<String>, of call: Call
  ) throws(Diagnostic) -> LengthOfTime? {
    guard let written = call[parameter] else { return nil }
    guard let length = LengthOfTime(written) else {
      throw Diagnostic(
        .lengthOfTimeInvalid,
        Text("\"\(written)\" is no length of time", nl: "\"\(written)\" is geen tijdsduur"),
        at: .statement(call.span(of: parameter)),
        hint: Text("write 30m, 2h, 1d or 1h30m", nl: "schrijf 30m, 2h, 1d of 1h30m"))
    }
    return length
  }
}
