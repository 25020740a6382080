import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The rating of a touchpoint beside the recommendation of the same respondents.
struct TouchpointRating {
  let question: ColumnDeclaration
  /// The ratings that can be given.
  let scale: ClosedRange<Int>
  /// Pairs of rating and recommendation.
  let pairs: RatedAnswerTable
  /// The recommendations of everybody, rated or not.
  let outcome: AnswerCounts
  /// The answers about the touchpoint itself.
  let ratings: AnswerCounts
  let answer: SurveyAnswer

  /// Kinds of question that rate something.
  static let kinds: [QuestionKind] = [.rating, .csat, .ces, .emotion]

  /// Asks for both questions: the recommendations of everybody, by rating.
  ///
  /// - Parameters:
  ///   - word: the rating as typed.
  ///   - inquiry: the question of recommendation.
  /// - Throws: `question.unknown` and its kin.
  init(_ word: Spanned<String>, _ inquiry: NPSInquiry) async throws(Diagnostic) {
    let survey = inquiry.survey
    question = try inquiry.context.surveys.question(
      word, of: Self.kinds, in: Spanned(survey.declaration.id, at: .none)
    ).question
    scale = question.effectiveScale ?? 1...5
    let rating = Spanned(question.name.value, at: word.span)
    answer = try await inquiry.answer(by: [rating], measures: [.scores(rating, weighted: false)])
    guard let counted = answer.total.measures.last?.scores else { throw Self.unusable(rating) }
    ratings = counted
    outcome = answer.total.scores ?? .none
    pairs = RatedAnswerTable(answer, by: [question], isWeighted: inquiry.options.isWeighted)
  }

  /// What a better rating would change.
  ///
  /// - Throws: `Undefined.noData` when nobody answered.
  func scenario() throws(Undefined) -> ImprovementScenario {
    try ImprovementScenario(
      weighted: pairs.entries.map { entry in
        ImprovementScenario.WeightedPair(
          .init(x: entry.ratings[0], y: entry.answer, count: entry.count), weight: entry.weight)
      }, others: pairs.others, ratings: Double(scale.lowerBound)...Double(scale.upperBound))
  }

  /// The slope of the recommendation on the rating among those who gave both.
  ///
  /// - Parameters:
  ///   - others: ratings that are held equal; only respondents who gave all of them count.
  ///   - inquiry: the question of recommendation.
  ///   - span: where the rating was typed.
  /// - Throws: `simulation.slope` where there is none.
  func slope(
    given others: [Spanned<String>], _ inquiry: NPSInquiry, at span: SourceSpan
  ) async throws(Diagnostic) -> (slope: ImprovementOutcome.Slope, n: Int) {
    let table =
      others.isEmpty ? pairs : try await self.table(with: others, inquiry, at: span)
    guard let products = try? table.crossProducts() else {
      throw Self.undefined(.parameterOutOfRange, at: span)
    }
    guard products.n >= 10 else { throw Self.undefined(.tooFewRows, at: span) }
    do throws(Undefined) {
      let model = try LinearRegression(
        products, outcome: 0, predictors: Array(1..<products.columns),
        confidence: inquiry.options.confidence)
      let coefficient = model.coefficients[0]
      let slope = ImprovementOutcome.Slope(
        estimate: coefficient.estimate, standardError: coefficient.standardError)
      return (slope, products.n)
    } catch {
      throw Self.undefined(error, at: span)
    }
  }

  /// The recommendations by this rating and others together.
  private func table(
    with others: [Spanned<String>], _ inquiry: NPSInquiry, at span: SourceSpan
  ) async throws(Diagnostic) -> RatedAnswerTable {
    var questions = [question]
    let survey = Spanned(inquiry.survey.declaration.id, at: SourceSpan.none)
    for word in others {
      let found = try inquiry.context.surveys.question(word, of: Self.kinds, in: survey).question
      // Held equal twice, or beside itself, a rating repeats another one.
      guard !questions.contains(where: { $0.name.value == found.name.value }) else {
        throw Self.undefined(.singular(constant: []), at: word.span)
      }
      questions.append(found)
    }
    let answer = try await inquiry.answer(
      by: questions.map { Spanned($0.name.value, at: span) })
    return RatedAnswerTable(answer, by: questions, isWeighted: inquiry.options.isWeighted)
  }

  private static func unusable(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .simulationSlope,
      Text(
        "\"\(word.value)\" cannot be put beside the recommendation",
        nl: "\"\(word.value)\" is niet naast de aanbeveling te leggen"), at: .statement(word.span),
      hint: Text("give a slope with --slope", nl: "geef een helling met --slope"))
  }

  private static func undefined(_ reason: Undefined, at span: SourceSpan) -> Diagnostic {
    let why: Text =
      switch reason {
      case .singular:
        Text(
          "all visitors gave the same rating, or ratings repeat each other",
          nl: "alle bezoekers gaven dezelfde waardering, of waarderingen herhalen elkaar")
      case .constant:
        Text(
          "all visitors gave the same recommendation",
          nl: "alle bezoekers gaven dezelfde aanbeveling")
      default:
        Text(
          "fewer than 10 visitors answered both questions",
          nl: "minder dan 10 bezoekers beantwoordden beide vragen")
      }
    return Diagnostic(
      .simulationSlope,
      Text("there is no slope to estimate: ", nl: "er is geen helling te schatten: ") + why,
      at: .statement(span),
      hint: Text(
        "use more responses, or give a slope with --slope",
        nl: "gebruik meer antwoorden, of geef een helling met --slope"))
  }
}
