import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Answers to several questions on one scale, respondent by respondent.
///
/// A respondent gives one answer a question, so answers taken together are no independent draws;
/// what each gave has to be known to say how sure a mean of them is.
struct PooledAnswers {
  /// Respondents who answered alike.
  struct Respondents {
    /// The values of the columns that respondents are grouped by.
    let keys: [GroupValue]
    /// The answer to each question; nil without one.
    let marks: [Int?]
    /// The weight of each; 1 without weights.
    let weight: Double
    /// How many they are.
    let count: Int
  }

  /// The questions, all on one scale.
  let questions: [RatedQuestion]
  /// How often each answer was given, question by question, grouped by columns of respondents.
  let counted: RatedAnswers
  /// The respondents with a usable weight.
  let respondents: [Respondents]

  /// Asks the survey.
  ///
  /// - Parameters:
  ///   - questions: the questions, all on one scale.
  ///   - survey: the survey that asks them.
  ///   - filter: which respondents count.
  ///   - columns: what respondents are grouped by.
  ///   - isWeighted: whether weights count.
  ///   - context: the session.
  /// - Throws: what is wrong with the words or the files; `yes.unknown`.
  init(
    _ questions: [RatedQuestion], of survey: SurveyResponses, where filter: Expression?,
    by columns: [Spanned<String>], isWeighted: Bool, in context: Context
  ) async throws(Diagnostic) {
    self.questions = questions
    counted = try await RatedAnswers(
      questions, of: survey, where: filter, by: columns, isWeighted: isWeighted, in: context)
    let weight = isWeighted ? survey.declaration.column { $0 == .weight } : nil
    let words =
      questions.map { Spanned($0.name, at: SourceSpan.none) }
      + [weight].compactMap { $0.map { Spanned($0.name.value, at: SourceSpan.none) } }
    var request = SurveyRequest(filter: filter, groupBy: columns + words)
    request.hasTotal = false
    let answer = try await context.answer(request, from: survey)
    let readers = questions.map(Self.reader)
    respondents = answer.groups.compactMap { group -> Respondents? in
      guard let weight = weight == nil ? 1 : Self.weight(group.keys.last) else { return nil }
      let cells = group.keys.dropFirst(columns.count)
      return Respondents(
        keys: Array(group.keys.prefix(columns.count)),
        marks: zip(readers, cells).map { read, cell in read(cell) }, weight: weight,
        count: group.rows)
    }
  }

  private static func weight(_ value: GroupValue?) -> Double? {
    switch value {
    case .number(let weight): weight > 0 ? weight : nil
    case .integer(let weight): weight > 0 ? Double(weight) : nil
    default: nil
    }
  }

  /// Reads the answers to a question: a mark of its scale, or yes and no as 1 and 0.
  private static func reader(_ question: RatedQuestion) -> (GroupValue) -> Int? {
    if question.family.construct == .agreement {
      let word = YesWord(question.declaration)
      return { value in
        if case .missing = value { return nil }
        return word.isYes(value.label).map { $0 ? 1 : 0 }
      }
    }
    let choices = question.declaration.choices
    return { value in
      let mark: Int? =
        switch value {
        case .integer(let mark): mark
        case .text(let word): choices.first { $0.value == word }?.valence
        default: nil
        }
      return mark.flatMap { question.family.scale.contains($0) ? $0 : nil }
    }
  }

  /// How often each answer was given to some questions, in one group of respondents.
  ///
  /// - Parameters:
  ///   - positions: the questions, by position.
  ///   - group: a group of the answer, or its total.
  func counts(_ positions: [Int], in group: SurveyAnswer.Group) -> AnswerCounts? {
    positions.compactMap { counted.counts($0, in: group) }.united
  }
}

extension [AnswerCounts] {
  /// All counts together, of one scale; nil where there are none.
  var united: AnswerCounts? {
    guard var sum = first else { return nil }
    for counts in dropFirst() {
      sum.counts = zip(sum.counts, counts.counts).map(+)
      sum.weightSums = sum.weightSums.map { Self.sum($0, counts.weightSums) }
      sum.squaredWeightSums = sum.squaredWeightSums.map { Self.sum($0, counts.squaredWeightSums) }
      sum.unweighted += counts.unweighted
      sum.denominator.valid += counts.denominator.valid
      sum.denominator.outside += counts.denominator.outside
      for (reason, count) in counts.denominator.missing.occurring {
        sum.denominator.missing[reason] += count
      }
    }
    return sum
  }

  private static func sum(_ left: [Double], _ right: [Double]?) -> [Double] {
    right.map { zip(left, $0).map(+) } ?? left
  }
}
