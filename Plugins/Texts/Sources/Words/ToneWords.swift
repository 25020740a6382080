import TextAnalysis
import WorkbenchKit

/// What is said about traits of a tone.
enum ToneWords {
  /// The trait.
  static func name(_ trait: ToneProfile.Trait) -> Text {
    switch trait {
    case .sentenceLength: Text("words per sentence", nl: "woorden per zin")
    case .longWords: Text("long words", nl: "lange woorden")
    case .formality: Text("formal address", nl: "formele aanspreekvorm")
    case .insideOut: Text("words about ourselves", nl: "woorden over onszelf")
    case .exclamations: Text("exclamations", nl: "uitroepen")
    }
  }

  /// How a text stands apart in a trait.
  static func sentence(_ outlier: ToneOutliers.Outlier) -> Text {
    Text { language in
      let value = figure(outlier.value, outlier.trait, language)
      let median = figure(outlier.median, outlier.trait, language)
      return "\(name(outlier.trait)(language)): \(value), "
        + (language == .nl ? "de anderen meestal \(median)" : "the others mostly \(median)")
    }
  }

  /// The value of a trait: a share, but for the length of sentences.
  static func value(_ outlier: ToneOutliers.Outlier) -> Value {
    outlier.trait == .sentenceLength ? .decimal(outlier.value) : .share(outlier.value)
  }

  private static func figure(
    _ value: Double, _ trait: ToneProfile.Trait, _ language: Language
  ) -> String {
    trait == .sentenceLength
      ? Numerals.decimal(value, digits: 1, language)
      : Numerals.percentage(value, digits: 0, language)
  }
}
