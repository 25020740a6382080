import WorkbenchKit

extension ShareContrast {
  /// That no group differs demonstrably, with what would have been seen; or that none was tested.
  ///
  /// - Parameter contrasts: all that one question compared.
  static func noDifference(_ contrasts: [ShareContrast]) -> Text {
    guard let smallest = contrasts.compactMap(\.smallestVisible).min() else {
      return Text(
        "The groups are too small to compare.", nl: "De groepen zijn te klein om te vergelijken.")
    }
    return Text { language in
      let points = Numerals.decimal(100 * smallest, digits: 1, language)
      return language == .nl
        ? "De groepen verschillen nergens aantoonbaar: ruis. Pas vanaf zo'n \(points) punten "
          + "zou een verschil zichtbaar zijn geweest."
        : "The groups differ nowhere demonstrably: noise. Only from some \(points) points on "
          + "would a difference have been seen."
    }
  }
}
