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
  let joint: JointHistogram
  /// The recommendations of everybody, rated or not.
  let outcome: AnswerCounts
  /// The answers about the touchpoint itself.
  let ratings: AnswerCounts
  let answer: SurveyAnswer

  /// Kinds of question that rate something.
  static let kinds: [QuestionKind] = [.rating, .csat, .ces, .emotion]

  /// Asks for both questions.
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
    let recommendation = Spanned(inquiry.question.name.value, at: .none)
    answer = try await inquiry.answer(
      measures: [.joint(rating, recommendation), .scores(rating, weighted: false)])
    guard case .joint(let found)? = answer.total.measures.dropFirst().first else {
      throw Self.unusable(rating)
    }
    joint = found
    outcome = answer.total.scores ?? .none
    ratings = answer.total.measures.last?.scores ?? .none
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
    let products: Statistics.CrossProducts
    if others.isEmpty {
      guard let sums = try? Statistics.CrossProducts(JointDistribution(joint)) else {
        throw Self.undefined(.parameterOutOfRange, at: span)
      }
      products = sums
    } else {
      let names = [inquiry.question.name.value, question.name.value].map { Spanned($0, at: span) }
      let request = SurveyRequest(
        filter: inquiry.narrowed(by: nil), measures: [.crossProducts(names + others)])
      let found = try await inquiry.context.answer(request, from: inquiry.survey)
      guard case .crossProducts(let stored)? = found.total.measures.first,
        let sums = try? Statistics.CrossProducts(stored)
      else { throw Self.undefined(.noData, at: span) }
      products = sums
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
