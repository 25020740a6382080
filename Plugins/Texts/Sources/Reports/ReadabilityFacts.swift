import TextAnalysis
import WorkbenchKit

/// The figures behind a readability.
enum ReadabilityFacts {
  /// Words, sentences and syllables.
  static func operands(_ measure: ReadabilityMeasure) -> [Evidence.Operand] {
    [
      Evidence.Operand("words", Text("words", nl: "woorden"), .integer(measure.words)),
      Evidence.Operand("sentences", Text("sentences", nl: "zinnen"), .integer(measure.sentences)),
      Evidence.Operand(
        "syllables", Text("syllables", nl: "lettergrepen"), .integer(measure.syllables)),
    ]
  }
}
