extension Evidence.Operand {
  /// A number of answers, rows or things.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - number: the number.
  public static func count(_ id: String, _ title: Text, _ number: Int) -> Evidence.Operand {
    Evidence.Operand(id, title, .integer(number), .integer)
  }

  /// The number of answers behind a figure.
  ///
  /// - Parameter number: the number.
  public static func n(_ number: Int) -> Evidence.Operand { count("n", .verbatim("n"), number) }

  /// A share of 0…1 as a percentage.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - share: 0…1.
  public static func share(_ id: String, _ title: Text, _ share: Double) -> Evidence.Operand {
    Evidence.Operand(id, title, .share(share), .share(digits: 0))
  }

  /// A figure with so many decimals.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - number: the figure.
  ///   - digits: decimals that are shown.
  public static func figure(
    _ id: String, _ title: Text, _ number: Double, digits: Int = 2
  ) -> Evidence.Operand {
    Evidence.Operand(id, title, .decimal(number), .decimal(digits: digits))
  }

  /// A score in points, always with its sign.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - number: the score.
  public static func score(_ id: String, _ title: Text, _ number: Double) -> Evidence.Operand {
    Evidence.Operand(id, title, .decimal(number), .score(digits: 0))
  }

  /// A chance, after correction where several tests were made.
  ///
  /// - Parameters:
  ///   - number: 0…1.
  ///   - isCorrected: whether it was corrected for the number of tests (Holm).
  public static func p(_ number: Double, isCorrected: Bool = false) -> Evidence.Operand {
    isCorrected
      ? Evidence.Operand(
        "p.holm", Text("p after Holm", nl: "p na Holm"), .decimal(number), .probability)
      : Evidence.Operand("p", .verbatim("p"), .decimal(number), .probability)
  }

  /// Words: names, dates, lists.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: what people read.
  ///   - words: the words, the same in every language.
  public static func words(_ id: String, _ title: Text, _ words: String) -> Evidence.Operand {
    Evidence.Operand(id, title, .text(words), .text)
  }
}
