public import Diagnostics
public import ResponseStore

/// One response with some of its cells and the place where it stands.
public struct SurveyRow: Sendable, Hashable {
  /// The file as a person would write it.
  public let file: String
  /// The line on which the row starts, 1 for the first of the file.
  public let line: Int
  /// The number of the response in its file, 1 for the first.
  public let record: Int
  /// The cells as they stand in the file, one per column asked for; nil where the file lacks it.
  public let cells: [String?]
}

extension SurveyResponses {
  /// Responses that meet a condition, with their cells as they stand in the file, personal data
  /// taken out.
  ///
  /// - Parameters:
  ///   - columns: which cells are wanted; of a question with several columns, the first.
  ///   - filter: which responses; nil for all.
  ///   - attributes: properties derived from columns.
  ///   - limit: how many at most.
  ///   - seed: nil for the first ones; otherwise a random sample that this seed alone determines.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: `column.unknown`, `column.type`, `value.unknown` at the word; `file.missing` and
  ///   its kin.
  public func rows(
    _ columns: [Spanned<String>], where filter: Expression?,
    attributes: [DerivedAttribute] = [], limit: Int, seed: UInt64? = nil,
    reading: Reading = Reading()
  ) throws(Diagnostic) -> [SurveyRow] {
    let request = SurveyRequest(filter: filter, attributes: attributes)
    let aggregation = try Aggregation(request, of: self, reading)
    var wanted: [SurveyColumn] = []
    for word in columns { wanted.append(try aggregation.catalogue.column(word)) }
    let headers = wanted.map { $0.headers[0] }
    let redactor = try redactor(reading: reading)
    let dataset = try aggregation.dataset
    do {
      return try dataset.rows(where: aggregation.filter, limit: limit, seed: seed)
        .map { row in
          SurveyRow(
            file: FilePath.shown(row.file, from: shownFrom), line: row.line, record: row.record,
            cells: zip(wanted, try dataset.cells(of: row, headers)).map {
              column, cell in
              cell.map { redactor?.shown($0, of: column) ?? $0 }
            })
        }
    } catch {
      throw diagnostic(for: error, aggregation.catalogue)
    }
  }
}
