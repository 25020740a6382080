import TextAnalysis
import WorkbenchKit

/// The figures behind a readability.
enum ReadabilityFacts {
  /// Words, sentences and syllables.
  static func operands(_ measure: ReadabilityMeasure) -> [Evidence.Operand] {
    [
      .count("words", Text("words", nl: "woorden"), measure.words),
      .count("sentences", Text("sentences", nl: "zinnen"), measure.sentences),
      .count("syllables", Text("syllables", nl: "lettergrepen"), measure.syllables),
    ]
  }
}
