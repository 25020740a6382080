public import Diagnostics
import ResponseStore

extension SurveyResponses {
  /// Values of a column that is in memory already, the commonest first; never reads a file.
  ///
  /// - Parameters:
  ///   - word: the column's name.
  ///   - prefix: how the values start, upper and lower case taken as equal.
  ///   - limit: how many are wanted at most.
  /// - Returns: nil when the column is not in memory.
  public func loadedValues(
    of word: Spanned<String>, prefix: String, limit: Int
  ) -> [String]? {
    guard let opened = try? opened(), let dataset = opened.dataset,
      let column = try? opened.catalogue.column(word)
    else { return nil }
    let stored = opened.catalogue.storedName(of: column)
    guard dataset.columns.contains(where: { $0.name == stored }) else { return nil }
    let found = try? dataset.values(
      of: Spanned(stored, at: word.span), matching: prefix, limit: limit)
    return found?.map(\.value.label)
  }
}
