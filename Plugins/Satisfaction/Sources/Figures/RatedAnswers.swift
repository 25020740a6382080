import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Fetches the answers to rated questions: scores as they are, yes and no as 1 and 0.
struct RatedAnswers {
  /// The questions, one measure each.
  let questions: [RatedQuestion]
  /// What the store said.
  let answer: SurveyAnswer

  /// Asks the survey.
  ///
  /// - Parameters:
  ///   - questions: the questions.
  ///   - survey: the survey that asks them.
  ///   - filter: which responses count.
  ///   - groups: what they are grouped by.
  ///   - isWeighted: whether weights count.
  ///   - hasTotal: whether figures of all groups together are wanted; with weights they take another
  ///     pass over the responses.
  ///   - context: the session.
  /// - Throws: what is wrong with the words or the files; `yes.unknown`.
  init(
    _ questions: [RatedQuestion], of survey: SurveyResponses, where filter: Expression?,
    by groups: [Spanned<String>] = [], isWeighted: Bool, hasTotal: Bool = true,
    in context: Context
  ) async throws(Diagnostic) {
    self.questions = questions
    let measures = questions.map { question in
      let word = Spanned(question.name, at: SourceSpan.none)
      return question.family.construct == .agreement
        ? SurveyMeasure.choices(word, weighted: isWeighted)
        : .scores(word, weighted: isWeighted)
    }
    var request = SurveyRequest(filter: filter, groupBy: groups, measures: measures)
    // Whether anybody says yes or no is told by all together.
    request.hasTotal = hasTotal || questions.contains { $0.family.construct == .agreement }
    answer = try await context.answer(request, from: survey)
    guard request.hasTotal else { return }
    for (index, question) in questions.enumerated() {
      guard let choices = answer.total.measures[index].choices else { continue }
      let yes = YesWord(question.declaration)
      guard
        choices.denominator.valid == 0
          || choices.entries.contains(where: { $0.count > 0 && yes.isYes($0.value) != nil })
      else { throw Self.yesUnknown(question) }
    }
  }

  /// The answers of one group to one question.
  ///
  /// - Parameters:
  ///   - index: the position of the question.
  ///   - group: a group of the answer, or its total.
  func counts(_ index: Int, in group: SurveyAnswer.Group) -> AnswerCounts? {
    switch group.measures[index] {
    case .scores(let counts): counts
    case .choices(let choices): Self.yesAndNo(choices, YesWord(questions[index].declaration))
    default: nil
    }
  }

  private static func yesAndNo(_ choices: ChoiceCounts, _ word: YesWord) -> AnswerCounts {
    var counts = [0, 0]
    var sums = [0.0, 0.0]
    var squares = [0.0, 0.0]
    var denominator = choices.denominator
    for entry in choices.entries {
      guard let isYes = word.isYes(entry.value) else {
        denominator.valid -= entry.count
        denominator.missing[.invalid] += entry.count
        continue
      }
      counts[isYes ? 1 : 0] += entry.count
      sums[isYes ? 1 : 0] += entry.weight ?? 0
      squares[isYes ? 1 : 0] += entry.squaredWeight ?? 0
    }
    let isWeighted = choices.weight != nil
    return AnswerCounts(
      scale: 0...1, counts: counts, weightSums: isWeighted ? sums : nil,
      squaredWeightSums: isWeighted ? squares : nil, unweighted: choices.unweighted,
      denominator: denominator)
  }

  private static func yesUnknown(_ question: RatedQuestion) -> Diagnostic {
    let header = question.declaration.columns.first?.value ?? question.name
    return Diagnostic(
      .yesUnknown,
      Text(
        "no answer to \"\(question.name)\" is known to mean yes or no",
        nl: "van geen antwoord op \"\(question.name)\" is bekend of het ja of nee betekent"),
      hint: Text(
        "declare it as a choice: declare \(question.name) = \"\(header)\" as choice",
        nl: "declareer het als keuze: declare \(question.name) = \"\(header)\" as choice"))
  }
}
