import Diagnostics
import ResponseStore

/// How one measure of a request is had from the store: directly, or put together from counts.
struct MeasurePlan {
  /// What the request asks for.
  let measure: SurveyMeasure
  /// The columns that it speaks about.
  let columns: [SurveyColumn]
  /// The survey's weight, where it is wanted and declared.
  let weight: SurveyColumn?
  /// The columns of the store that must be read.
  let specifications: [ColumnSpec]
  /// The measure of the store; nil where the answer is put together from counts.
  let direct: Measure?

  /// - Parameters:
  ///   - measure: what the request asks for.
  ///   - names: what words stand for.
  /// - Throws: `column.unknown`; `column.type` for a question without a scale.
  init(_ measure: SurveyMeasure, _ names: NameResolution) throws(Diagnostic) {
    let catalogue = names.catalogue
    self.measure = measure
    var columns: [SurveyColumn] = []
    var isWeighted = false
    switch measure {
    case .scores(let word, let weighted):
      columns = [try names.scale(word)]
      isWeighted = weighted
    case .choices(let word, let weighted), .moments(let word, let weighted):
      columns = [try catalogue.column(word)]
      isWeighted = weighted
    case .distinct(let word): columns = [try catalogue.column(word)]
    case .joint(let first, let second, let weighted):
      columns = [try names.scale(first), try names.scale(second)]
      isWeighted = weighted
    case .crossProducts(let words):
      for word in words { columns.append(try catalogue.column(word)) }
    case .panel(let panel):
      for word in panel.words { columns.append(try catalogue.column(word)) }
    }
    let weight =
      isWeighted ? catalogue.column { if case .weight = $0 { true } else { false } } : nil
    self.columns = columns
    self.weight = weight
    let stored = zip(columns, measure.words).map { column, word in
      Spanned(catalogue.storedName(of: column), at: word.span)
    }
    let storedWeight = weight.map { Spanned(catalogue.storedName(of: $0), at: SourceSpan.none) }
    direct =
      switch measure {
      case .scores where columns[0].declaration?.hasLabelledScale == true, .choices, .panel: nil
      case .scores: .scores(stored[0], weight: storedWeight)
      case .moments: .moments(stored[0], weight: storedWeight)
      case .distinct: .distinct(stored[0])
      case .joint: .joint(stored[0], stored[1], weight: storedWeight)
      case .crossProducts: .crossProducts(stored)
      }
    // What is put together from counts must know which rows answer the question.
    let isDirect = direct != nil
    var specifications =
      columns.flatMap {
        catalogue.specifications(of: $0)
          + (isDirect ? [] : catalogue.conditionSpecifications(of: $0))
      }
      + (weight.map { catalogue.specifications(of: $0) } ?? [])
    if case .panel(let panel) = measure {
      for word in panel.first.columnNames + panel.second.columnNames {
        specifications += catalogue.specifications(of: try names.resolve(word).column)
      }
    }
    self.specifications = specifications
  }

  /// Whether the result for several groups together is the sum of theirs.
  var addsUp: Bool {
    guard weight == nil else { return false }
    switch direct {
    case .count, .scores, .joint: return true
    case .moments, .distinct, .crossProducts, .panel, nil: return false
    }
  }

  /// The result of the measure for one group.
  ///
  /// - Parameter found: what the store gave, or what was put together.
  func result(of found: GroupMeasure) -> SurveyMeasureResult? {
    switch found {
    case .made(let result): result
    case .stored(.scores(let histogram)): .scores(AnswerCounts(histogram))
    case .stored(.moments(let moments)): .moments(moments)
    case .stored(.distinct(let number)): .distinct(number)
    case .stored(.joint(let joint)): .joint(joint)
    case .stored(.crossProducts(let products)): .crossProducts(products)
    case .stored(.panel(let changes)): .panel(changes)
    case .stored(.count): nil
    }
  }
}

/// One measure of one group, on its way into an answer.
enum GroupMeasure {
  /// As the store gave it.
  case stored(MeasureResult)
  /// Put together from counts.
  case made(SurveyMeasureResult)
}

extension SurveyMeasure {
  /// The names of the columns that it speaks about.
  var words: [Spanned<String>] {
    switch self {
    case .scores(let word, _), .choices(let word, _), .moments(let word, _), .distinct(let word):
      [word]
    case .joint(let first, let second, _): [first, second]
    case .crossProducts(let words): words
    case .panel(let panel): panel.words
    }
  }
}

extension AnswerCounts {
  /// The counts of a question whose answers are numbers.
  ///
  /// - Parameter histogram: what the store counted.
  init(_ histogram: ScoreHistogram) {
    self.init(
      scale: histogram.scale.values, counts: histogram.counts,
      weightSums: histogram.weights?.sums, squaredWeightSums: histogram.weights?.squaredSums,
      unweighted: histogram.weights?.unweighted ?? 0,
      denominator: Denominator(
        valid: histogram.valid, missing: histogram.missing, outside: histogram.outside))
  }
}

extension ColumnCatalogue {
  /// The columns that tell which rows of a long-form file answer a question.
  ///
  /// - Parameter column: the question.
  func conditionSpecifications(of column: SurveyColumn) -> [ColumnSpec] {
    guard let condition = specifications(of: column).first?.condition else { return [] }
    return [
      ColumnSpec(Self.conditionName(condition.source), from: condition.source, .category())
    ]
  }

  /// Holds for the rows of a long-form file that answer a question; nil where all do.
  ///
  /// - Parameter column: the question.
  func condition(of column: SurveyColumn) -> Expression? {
    specifications(of: column).first?.condition.map { condition in
      .isOneOf(
        Spanned(Self.conditionName(condition.source), at: .none),
        condition.values.map { Literal(.text($0)) })
    }
  }

  private static func conditionName(_ header: String) -> String { "\u{1F}\u{1F}\(header)" }
}
