public import Diagnostics
public import ResponseStore

extension SurveyResponses {
  /// All columns that can be named: the declared ones in declared order, then those of the files
  /// that nobody declared.
  ///
  /// Only a sample of the files is looked at.
  ///
  /// - Throws: `file.missing` and its kin.
  public func columns() throws(Diagnostic) -> [SurveyColumn] {
    try opened().catalogue.columns
  }

  /// The column that a word names: a declared name, else a header of the files.
  ///
  /// - Parameter word: the word and its place.
  /// - Throws: `column.unknown` with the closest name; `file.missing` and its kin.
  public func column(_ word: Spanned<String>) throws(Diagnostic) -> SurveyColumn {
    try opened().catalogue.column(word)
  }

  /// The values of a column with the number of responses of each, the most frequent first.
  ///
  /// Of a question that takes several answers, each option counts for all who took it.
  ///
  /// - Parameters:
  ///   - word: the column.
  ///   - prefix: how the values begin, upper and lower case taken as equal; empty for all.
  ///   - limit: how many at most.
  ///   - reading: how somebody follows and stops the reading.
  /// - Throws: `column.unknown`; `column.type` for free text; `file.missing` and its kin.
  public func values(
    of word: Spanned<String>, prefix: String = "", limit: Int, reading: Reading = Reading()
  ) throws(Diagnostic) -> [ColumnValue] {
    let catalogue = try opened().catalogue
    let column = try catalogue.column(word)
    if case .text = column.kind { throw Self.freeText(word) }
    let redactor = try redactor(reading: reading)
    if redactor?.hides(column) == true { throw Self.names(word) }
    if column.questionKind == .multiple {
      return try options(of: column, word, prefix: prefix, limit: limit, reading)
    }
    let dataset = try dataset(with: catalogue.specifications(of: column), reading)
    let stored = Spanned(catalogue.storedName(of: column), at: word.span)
    do {
      return try dataset.values(of: stored, matching: prefix, limit: limit).map { found in
        let choice = column.declaration?.choices.first { $0.value == found.value.label }
        return ColumnValue(
          value: redactor?.shown(found.value) ?? found.value, title: choice?.title,
          count: found.count)
      }
    } catch {
      throw diagnostic(for: error, catalogue)
    }
  }

  /// What a column holds: valid and missing responses, distinct values, extremes.
  ///
  /// The column is read whole.
  ///
  /// - Parameters:
  ///   - word: the column.
  ///   - reading: how somebody follows and stops the reading.
  /// - Throws: `column.unknown`; `file.missing` and its kin.
  public func summary(
    of word: Spanned<String>, reading: Reading = Reading()
  ) throws(Diagnostic) -> ColumnSummary {
    let catalogue = try opened().catalogue
    let column = try catalogue.column(word)
    let dataset = try dataset(with: catalogue.specifications(of: column), reading)
    do {
      return try dataset.summary(of: Spanned(catalogue.storedName(of: column), at: word.span))
    } catch {
      throw diagnostic(for: error, catalogue)
    }
  }

  private func options(
    of column: SurveyColumn, _ word: Spanned<String>, prefix: String, limit: Int,
    _ reading: Reading
  ) throws(Diagnostic) -> [ColumnValue] {
    let request = SurveyRequest(measures: [.choices(word, weighted: false)])
    let entries = try aggregate(request, reading: reading).total.measures.first?.choices?.entries
    let titles = column.declaration?.choices ?? []
    return (entries ?? [])
      .filter { prefix.isEmpty || $0.value.lowercased().hasPrefix(prefix.lowercased()) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
      .prefix(limit)
      .map { entry in
        ColumnValue(
          value: .text(entry.value), title: titles.first { $0.value == entry.value }?.title,
          count: entry.count)
      }
  }

  private static func freeText(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .columnType,
      Text(
        "\"\(word.value)\" holds free text, which has no values to list",
        nl: "\"\(word.value)\" bevat vrije tekst, waarvan geen waarden te tonen zijn"),
      at: .statement(word.span),
      hint: Text(
        "search it: where \(word.value) contains WORD",
        nl: "doorzoek het: where \(word.value) contains WOORD"))
  }
}

/// A value of a column and the number of responses that have it.
public struct ColumnValue: Sendable, Hashable {
  /// The value.
  public let value: GroupValue
  /// What people read; nil when the value speaks for itself.
  public let title: Text?
  /// The number of responses.
  public let count: Int
}
