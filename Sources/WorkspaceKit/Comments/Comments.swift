public import Diagnostics
public import ResponseStore

/// What respondents wrote in answer to one question: a list that is kept in the store until
/// somebody asks for the words, in the order of the files.
///
/// Words for counting are given as they were written; words for showing have personal data taken
/// out, and a place.
public struct Comments: Sendable {
  /// A comment that may be shown.
  public struct Shown: Sendable, Hashable {
    /// What was written, without personal data.
    public let text: String
    /// The file as a person would write it.
    public let file: String
    /// The line on which the response starts, 1 for the first of the file.
    public let line: Int
  }

  /// What each column beside the comments is.
  public let keys: [SurveyAnswer.Key]
  /// What became of the rows of the files; kept are the responses with a comment.
  public let rowCounts: RowCounts

  private let coded: [CodedColumn]
  private let rows: [UInt32]
  private let dataset: ResponseDataset
  private let question: SurveyColumn
  private let stored: Spanned<String>
  private let survey: SurveyResponses
  private let redactor: Redactor?
  private let catalogue: ColumnCatalogue

  /// Reads which comments there are.
  init(
    _ request: CommentRequest, of survey: SurveyResponses, _ reading: Reading
  ) throws(Diagnostic) {
    let catalogue = try survey.opened().catalogue
    let question = try catalogue.column(request.question)
    guard question.holdsFreeText else { throw Self.noText(request.question) }
    self.survey = survey
    self.question = question
    self.catalogue = catalogue
    redactor = try survey.redactor(reading: reading)
    let aggregation = try Aggregation(
      SurveyRequest(
        filter: request.filter, groupBy: request.beside, attributes: request.attributes),
      of: survey, reading: [question], reading)
    keys = aggregation.keys.map(\.shown)
    stored = Spanned(catalogue.storedName(of: question), at: request.question.span)
    dataset = try aggregation.dataset
    let isThere = Expression.not(.isMissing(stored, nil))
    do {
      let read = try dataset.columns(
        coded: aggregation.keys.map(\.stored), moments: [],
        where: aggregation.filter.map { .and($0, isThere) } ?? isThere,
        cancellation: reading.cancellation)
      rowCounts = RowCounts(
        kept: read.count, filteredAway: read.rowsRejected, quarantined: read.rowsQuarantined)
      rows = read.rows
      coded = read.coded
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  /// The number of comments.
  public var count: Int { rows.count }

  /// Whether personal data is taken out of what is shown.
  public var isRedacted: Bool { redactor != nil }

  /// The number of the response of a comment among all responses: the same whatever was asked.
  ///
  /// - Parameter position: a comment, 0 for the first.
  public func row(_ position: Int) -> Int { Int(rows[position]) }

  /// The number of the value beside a comment; see `values`.
  ///
  /// - Parameters:
  ///   - position: a comment, 0 for the first.
  ///   - column: a column asked for beside the comments, 0 for the first.
  public func code(_ position: Int, in column: Int) -> Int { Int(coded[column].codes[position]) }

  /// What the numbers of a column beside the comments stand for.
  ///
  /// - Parameter column: a column asked for beside the comments, 0 for the first.
  public func values(in column: Int) -> [GroupValue] {
    redactor?.number(coded[column].values)
    return coded[column].values.map { redactor?.shown($0) ?? $0 }
  }

  /// The comments as they were written: for counting words, never for showing.
  ///
  /// - Parameter positions: comments, 0 for the first.
  /// - Throws: what is wrong with the files.
  public func written(_ positions: Range<Int>) throws(Diagnostic) -> [String] {
    do {
      return try dataset.texts(of: stored, inRows: rows[positions])
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  /// Comments that may be shown, with their places.
  ///
  /// - Parameter positions: comments, 0 for the first; ascending.
  /// - Throws: `file.changed` when a file is no longer what was read.
  public func shown(_ positions: [Int]) throws(Diagnostic) -> [Shown] {
    let wanted = positions.map { rows[$0] }
    do {
      let texts = try dataset.texts(of: stored, inRows: wanted[...])
      let places = try dataset.references(toRows: wanted)
      return zip(texts, places).map { text, place in
        Shown(
          text: redactor?.shown(text) ?? text,
          file: FilePath.shown(place.file, from: survey.shownFrom), line: place.line)
      }
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  /// What may be shown of words taken out of comments.
  ///
  /// - Parameter words: the words.
  public func shown(_ words: String) -> String { redactor?.shown(words) ?? words }

  private static func noText(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .columnType,
      Text(
        "\"\(word.value)\" is not an open question", nl: "\"\(word.value)\" is geen open vraag"),
      at: .statement(word.span),
      hint: Text(
        "declare it: declare \(word.value) = COLUMN as text",
        nl: "declareer het: declare \(word.value) = KOLOM as text"))
  }
}

extension SurveyResponses {
  /// What respondents wrote in answer to an open question.
  ///
  /// - Parameters:
  ///   - request: which comments, with what beside them.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: `column.type` when the question is not an open one; `column.unknown`,
  ///   `value.unknown`, `redact.column` at the word; `file.missing` and its kin;
  ///   `command.cancelled`.
  public func comments(
    _ request: CommentRequest, reading: Reading = Reading()
  ) throws(Diagnostic) -> Comments {
    try Comments(request, of: self, reading)
  }
}
