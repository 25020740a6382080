import WorkbenchKit

/// Numbers with their noun, in the singular where there is one.
enum CountWords {
  /// `1 touchpoint`, `9 touchpoints`.
  static func touchpoints(_ n: Int) -> Text {
    Text(
      n == 1 ? "1 touchpoint" : "\(n) touchpoints",
      nl: n == 1 ? "1 contactpunt" : "\(n) contactpunten")
  }

  /// `1 person`, `4 people`.
  static func people(_ n: Int) -> Text {
    Text(n == 1 ? "1 person" : "\(n) people", nl: n == 1 ? "1 mens" : "\(n) mensen")
  }

  /// `1 promise`, `5 promises`.
  static func promises(_ n: Int) -> Text {
    Text(n == 1 ? "1 promise" : "\(n) promises", nl: n == 1 ? "1 belofte" : "\(n) beloften")
  }

  /// `1 emotion`, `10 emotions`.
  static func emotions(_ n: Int) -> Text {
    Text(n == 1 ? "1 emotion" : "\(n) emotions", nl: n == 1 ? "1 emotie" : "\(n) emoties")
  }
}
