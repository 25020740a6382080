import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// One driver analysis with everything that its report needs.
struct DriverAnalysis {
  let questions: DriverQuestions
  let options: DriverOptions
  let answers: DriverAnswers
  /// The answers to outcome and items apart.
  let apart: SurveyAnswer
  /// The tables of complete respondents; none where items are looked at one by one.
  let groups: [DriverAnswers.Group]
  /// What respondents are grouped by.
  let keys: [SurveyAnswer.Key]
  private let span: SourceSpan

  /// Fetches what a call asks for.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - questions: outcome and items.
  ///   - method: the method; correlations need no respondents with all answers.
  ///   - isGrouped: whether the call's `by` counts.
  ///   - context: the session.
  /// - Throws: what is wrong with the words or the files; `drivers.none`.
  init(
    _ call: Call, _ questions: DriverQuestions, for method: DriverMethod, isGrouped: Bool = true,
    in context: Context
  ) async throws(Diagnostic) {
    self.questions = questions
    options = try DriverOptions(call, context, questions.survey)
    answers = DriverAnswers(
      questions: questions, weight: options.weight,
      groupBy: isGrouped ? call[ResponseClauses.by] ?? [] : [],
      filter: try ResponseClauses.filter(of: call, in: context, for: questions.survey),
      context: context)
    apart = try await answers.apart()
    span = call.span
    guard method != .correlation else {
      groups = []
      keys = apart.keys
      return
    }
    (groups, keys) = try await answers.groups()
    if groups.allSatisfy({ $0.table.n == 0 }) { throw nobody }
  }

  /// Nobody gave the answers that are needed.
  var nobody: Diagnostic {
    DriverFault(questions: questions, table: groups.first?.table ?? .empty, span: span)
      .diagnostic(for: .noData)
  }

  /// Below so many effective respondents nothing is shown, whatever the number of items.
  static let fewest = QualityAssessment.Thresholds().suppressBelow

  /// What became of all respondents.
  var denominator: DriverDenominator {
    denominator(of: apart.total, complete: groups.reduce(0) { $0 + $1.table.n })
  }

  /// What became of the respondents of one group.
  ///
  /// - Parameters:
  ///   - keys: the values it is grouped by.
  ///   - complete: the respondents who take part.
  func denominator(of keys: [GroupValue], complete: Int) -> DriverDenominator {
    denominator(
      of: self.keys.isEmpty ? apart.total : apart.groups.first { $0.keys == keys } ?? apart.total,
      complete: complete)
  }

  /// Where the respondents of a group can be found again.
  ///
  /// - Parameter keys: the values it is grouped by.
  func source(of keys: [GroupValue]) -> EvidenceRows {
    EvidenceRows(
      of: questions.outcome, in: questions.survey.declaration, where: answers.filter
    ).narrowed(to: keys, of: self.keys)
  }

  private func denominator(
    of group: SurveyAnswer.Group, complete: Int
  ) -> DriverDenominator {
    let outcome = group.measures.first?.scores
    return DriverDenominator(
      outcome: outcome ?? AnswerCounts(scale: 0...0, counts: [0], denominator: Denominator()),
      complete: complete, isWeighted: options.weight != nil)
  }

  /// Fits a model to every group.
  ///
  /// - Parameter fit: gives the model of a group.
  /// - Returns: one model per group; nil where it could not be fitted.
  /// - Throws: why not, when no group has a model.
  func models<Model>(
    _ fit: (PairTable) throws(Undefined) -> Model
  ) throws(Diagnostic) -> [Model?] {
    var models: [Model?] = []
    var fault: Diagnostic?
    for group in groups {
      do throws(Undefined) {
        guard group.table.n == 0 || group.table.effectiveSize >= Self.fewest else {
          throw .tooFewRows
        }
        models.append(try fit(group.table))
      } catch {
        models.append(nil)
        fault =
          fault
          ?? DriverFault(questions: questions, table: group.table, span: span)
          .diagnostic(for: error)
      }
    }
    if let fault, !models.contains(where: { $0 != nil }) { throw fault }
    return models
  }

  /// The models of importance of all groups, with intervals where they are drawn.
  ///
  /// - Parameters:
  ///   - division: how R² is divided.
  ///   - context: shows progress and stops when asked.
  /// - Throws: why there is no model; `command.cancelled`.
  func importance(
    _ division: VisitedDriverModel.Division, in context: Context
  ) async throws(Diagnostic) -> [ImportanceModel?] {
    let fitted = try models { table throws(Undefined) in
      try ImportanceModel(table, division: division, options)
    }
    guard fitted.contains(where: { $0.map { options.replicates(n: $0.n) > 0 } ?? false }) else {
      return fitted
    }
    let patterns = try await ResponsePatterns.fetch(answers)
    var models: [ImportanceModel?] = []
    for (group, model) in zip(groups, fitted) {
      guard let model, let found = patterns[group.keys], options.replicates(n: model.n) > 0 else {
        models.append(model)
        continue
      }
      models.append(
        model.with(
          try ResampledImportance(
            found, kept: model.kept, division: division,
            replicates: options.replicates(n: model.n), seed: options.seed,
            confidence: options.confidence, context)))
    }
    return models
  }

  /// What stands under every table of drivers.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - context: the session.
  func notes(_ method: DriverMethod, in context: Context) -> [Report.Block] {
    let largest = groups.map(\.table.n).max() ?? 0
    let codes = questions.items.flatMap(\.missing).map(\.meaning)
    let noVisits = !codes.contains(.notVisited) && !codes.contains(.notApplicable)
    let isApart = method == .correlation
    let outcome = apart.total.measures.first?.scores?.denominator ?? Denominator()
    var notes = [
      Note(
        .denominator, isApart ? outcome.sentence : denominator.sentence, id: "denominator"),
      Note(.aside, options.note(method, n: largest), id: "method"), DriverSentence.caution,
    ]
    if !isApart, noVisits, denominator.incomplete > 0 { notes.append(Self.noVisitCode) }
    let smallest = groups.map(\.table.n).filter { $0 > 0 }.min() ?? 0
    if !isApart, smallest < 10 * questions.items.count { notes.append(thin(smallest)) }
    notes += AnswerNotes.circumstances(apart.rows, of: questions.survey.declaration)
    return notes.map { .note($0) }
  }

  private static let noVisitCode = Note(
    .caution,
    Text(
      "no code for not visited is declared: unanswered items are read as left open, and their "
        + "respondents are left out",
      nl: "er is geen code voor niet bezocht gedeclareerd: open items gelden als niet ingevuld, en "
        + "hun respondenten tellen niet mee"), id: "no-visit-code")

  private func thin(_ n: Int) -> Note {
    Note(
      .caution,
      Text(
        "n \(n) for \(questions.items.count) drivers is fewer than ten each: a rough indication",
        nl: "n \(n) voor \(questions.items.count) drivers is minder dan tien per driver: een ruwe "
          + "aanwijzing"), id: "thin")
  }
}

extension PairTable {
  /// A table without respondents.
  static let empty = PairTable(
    scales: [], n: 0, sumOfWeights: 0, sumOfSquaredWeights: 0, counts: [], singles: [],
    pairs: [])
}
