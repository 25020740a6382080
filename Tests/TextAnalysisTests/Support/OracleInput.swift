import OracleKit
import TextAnalysis

extension OracleCase {
  /// The language of the case.
  var language: TextLanguage? { input["lang"]?.string.flatMap(TextLanguage.init) }
}

extension OracleValue {
  /// A list of lists of words, as one text for each inner list.
  var comments: [String]? {
    array?.map { ($0.strings ?? []).joined(separator: " ") }
  }
}
