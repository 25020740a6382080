public import Diagnostics
public import ResponseStore

/// A cell or row of a response file that is not in the answers as it stands there.
public struct SurveyProblem: Sendable, Hashable {
  /// What is wrong.
  public let kind: Problem.Kind
  /// The file as a person would write it.
  public let file: String
  /// The line, 1 for the first of the file.
  public let line: Int
  /// The position of the column in the file, 1 for the first; nil where a whole row is meant.
  public let columnNumber: Int?
  /// The declared name or header; nil where a whole row is meant.
  public let column: String?
  /// What stands in the cell, cut where it is long; nil for whole rows, which may hold
  /// respondents' words.
  public let seen: String?
  /// What is wrong, in words.
  public let reason: Text
}

/// What is wrong with the files of a survey.
public struct SurveyProblems: Sendable, Hashable {
  /// How often one kind of problem occurs in one column of one file.
  public struct Count: Sendable, Hashable {
    /// The file as a person would write it.
    public let file: String
    /// The declared name or header; nil for whole rows.
    public let column: String?
    /// What is wrong.
    public let kind: Problem.Kind
    /// What is wrong, in words.
    public let reason: Text
    /// How often.
    public let count: Int
  }

  /// How often each kind of problem occurs, by file, column and kind.
  public let counts: [Count]
  /// The first problems in the order of files and lines.
  public let first: [SurveyProblem]
  /// Responses read.
  public let rows: Int
  /// Rows set aside because they could not be read.
  public let quarantined: Int
}

extension SurveyResponses {
  /// What is wrong with the files: bad rows, and cells of declared columns that their type or scale
  /// does not have.
  ///
  /// In long form, each question is held against its own scale.
  ///
  /// - Parameters:
  ///   - limit: how many are listed; all are counted.
  ///   - kind: only of this kind, if given.
  ///   - word: only of this column, if given.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: `column.unknown`; `file.missing` and its kin.
  public func problems(
    limit: Int, kind: Problem.Kind? = nil, of word: Spanned<String>? = nil,
    reading: Reading = Reading()
  ) throws(Diagnostic) -> SurveyProblems {
    let catalogue = try opened().catalogue
    var columns = catalogue.columns.filter { $0.declaration != nil }
    var only: String?
    if let word {
      let column = try catalogue.column(word)
      columns = [column]
      only = catalogue.storedName(of: column)
    }
    let dataset = try dataset(with: columns.flatMap(catalogue.specifications), reading)
    let redactor = try redactor(reading: reading)
    func shown(_ path: String) -> String { FilePath.shown(path, from: shownFrom) }
    do {
      let counts = dataset.problemCounts.filter { count in
        (kind == nil || count.kind == kind) && (only == nil || count.column == only)
      }
      return SurveyProblems(
        counts: inOrder(counts, catalogue).map { count in
          SurveyProblems.Count(
            file: shown(count.file), column: count.column.map(catalogue.shownName),
            kind: count.kind, reason: Self.reason(count.kind, count.column, catalogue),
            count: count.count)
        },
        first: try dataset.problems(limit: limit, kind: kind, column: only).map { problem in
          SurveyProblem(
            kind: problem.kind, file: shown(problem.file), line: problem.line,
            columnNumber: problem.columnNumber,
            column: problem.column.map(catalogue.shownName),
            seen: problem.column == nil
              ? nil
              : try dataset.seen(problem)
                .map { Self.cut(redactor?.shown($0) ?? $0) },
            reason: Self.reason(problem.kind, problem.column, catalogue))
        }, rows: dataset.rows, quarantined: dataset.quarantinedRows)
    } catch {
      throw diagnostic(for: error, catalogue)
    }
  }

  /// By file, then by column as declared, then by kind; whatever was read first does not matter.
  private func inOrder(
    _ counts: [ProblemCount], _ catalogue: ColumnCatalogue
  ) -> [ProblemCount] {
    var positions: [String: Int] = [:]
    for (position, column) in catalogue.columns.enumerated() {
      positions[catalogue.storedName(of: column)] = position
    }
    func rank(_ count: ProblemCount) -> (String, Int, String) {
      (count.file, count.column.map { positions[$0] ?? .max } ?? -1, count.kind.rawValue)
    }
    return counts.sorted { rank($0) < rank($1) }
  }

  private static func cut(_ cell: String) -> String {
    cell.count > 40 ? String(cell.prefix(39)) + "…" : cell
  }

  private static func reason(
    _ kind: Problem.Kind, _ stored: String?, _ catalogue: ColumnCatalogue
  ) -> Text {
    switch kind {
    case .fieldCount:
      return Text(
        "another number of cells than the header; the row is set aside",
        nl: "een ander aantal cellen dan de kop; de regel is apart gezet")
    case .unterminatedQuote:
      return Text(
        "a quote opens and never closes; the rest is set aside",
        nl: "een aanhalingsteken opent en sluit niet; de rest is apart gezet")
    case .notAScore: return Text("not a whole number", nl: "geen heel getal")
    case .outsideScale:
      guard let scale = stored.flatMap(catalogue.column(stored:))?.declaration?.effectiveScale
      else { return Text("outside the scale", nl: "buiten de schaal") }
      return Text(
        "outside the scale \(scale.lowerBound) to \(scale.upperBound)",
        nl: "buiten de schaal \(scale.lowerBound) tot en met \(scale.upperBound)")
    case .notANumber: return Text("not a number", nl: "geen getal")
    case .notATime: return Text("not a date in the declared form", nl: "geen datum in die vorm")
    case .encoding:
      return Text("bytes that the encoding does not have", nl: "bytes die de codering niet heeft")
    case .zeroByte: return Text("a zero byte in text", nl: "een nulbyte in tekst")
    case .columnMissing:
      return Text(
        "the file lacks this column; its cells count as empty",
        nl: "het bestand mist deze kolom; de cellen tellen als leeg")
    }
  }
}
