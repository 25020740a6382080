import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// How the respondents of a panel changed their ratings, question by question and group by group.
struct PairedRatings {
  /// The change of one question in one group.
  struct Change {
    /// The change of the mean answer, in points of the scale; nil where a mean has no meaning.
    let mean: PairedChange?
    /// The change of the share of best answers, 0…1: per person the share of their own answers.
    let top: PairedChange

    /// The change that decides.
    var deciding: PairedChange { mean ?? top }
  }

  private let confidence: ConfidenceLevel
  private let hasMean: Bool
  private let answer: SurveyAnswer

  /// Asks for the answers of everybody who answered in both groups.
  ///
  /// - Parameters:
  ///   - questions: questions on one scale.
  ///   - survey: the survey that asks them.
  ///   - groups: what makes the two groups.
  ///   - shared: the respondents of both.
  ///   - keys: what responses are grouped by besides; a person counts in every group in which they
  ///     answered on both sides.
  ///   - topCount: the number of best answers that are counted.
  ///   - confidence: the level of intervals.
  ///   - context: the session.
  /// - Throws: what is wrong with the words or the files.
  init(
    _ questions: [RatedQuestion], of survey: SurveyResponses, _ groups: ComparedGroups,
    _ shared: SharedRespondents, by keys: [Spanned<String>], topCount: Int,
    confidence: ConfidenceLevel, in context: Context
  ) async throws(Diagnostic) {
    self.confidence = confidence
    hasMean = questions.first?.family.hasMean ?? false
    var measures: [SurveyMeasure] = []
    for question in questions {
      let family = question.family
      let codings: [AnswerCoding]
      if family.construct == .agreement {
        codings = [.words(try await Self.yesAndNo(question, of: survey, groups, in: context))]
      } else {
        let best = family.best(topCount)
        codings = [
          .scores(Self.table(family.scale) { $0 }),
          .scores(Self.table(family.scale) { best.contains($0) ? 1 : 0 }),
        ]
      }
      for answers in codings {
        measures.append(
          .panel(
            PanelMeasure(
              Spanned(question.name, at: .none), answers: answers, respondent: shared.respondent,
              first: groups.first, second: groups.second)))
      }
    }
    var request = SurveyRequest(
      filter: groups.eitherFilter, groupBy: keys, measures: measures)
    request.hasTotal = keys.isEmpty
    answer = try await context.answer(request, from: survey)
  }

  /// The change of one question.
  ///
  /// - Parameters:
  ///   - question: its position.
  ///   - values: the values of a group; empty for everybody.
  func change(_ question: Int, of values: [GroupValue]) -> Change {
    let group = values.isEmpty ? answer.total : answer.groups.first { $0.keys == values }
    func change(_ measure: Int) -> PairedChange {
      let changes = group?.measures[measure].panel ?? PanelChanges()
      return PairedChange(
        SampleMoments(
          counts: changes.entries.map {
            (value: $0.after.mean - $0.before.mean, count: $0.persons)
          }), confidence: confidence)
    }
    return hasMean
      ? Change(mean: change(2 * question), top: change(2 * question + 1))
      : Change(mean: nil, top: change(question))
  }

  private static func table(_ scale: ClosedRange<Int>, _ value: (Int) -> Int) -> [Int: Int] {
    var table: [Int: Int] = [:]
    for answer in scale { table[answer] = value(answer) }
    return table
  }

  /// Which words of the file mean yes, 1, and no, 0.
  private static func yesAndNo(
    _ question: RatedQuestion, of survey: SurveyResponses, _ groups: ComparedGroups,
    in context: Context
  ) async throws(Diagnostic) -> [String: Int] {
    let choices = try await context.answer(
      SurveyRequest(
        filter: groups.eitherFilter,
        measures: [.choices(Spanned(question.name, at: .none), weighted: false)]), from: survey
    ).total.measures.first?.choices
    let word = YesWord(question.declaration)
    var values: [String: Int] = [:]
    for entry in choices?.entries ?? [] {
      values[entry.value] = word.isYes(entry.value).map { $0 ? 1 : 0 }
    }
    return values
  }
}
