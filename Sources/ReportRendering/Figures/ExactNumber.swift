/// Numbers in files: every digit that matters, the same in every language.
enum ExactNumber {
  /// The shortest decimal form that reads back as the same number; zero has no sign.
  ///
  /// - Parameter number: a finite number.
  static func text(of number: Double) -> String {
    number == 0 ? "0.0" : number.description
  }
}
