import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// Recommendations of visitors and non-visitors of one touchpoint, stratum by stratum.
struct VisitTable {
  /// One side of a stratum.
  struct Side {
    /// Respondents who count.
    var n = 0
    /// Their answers; sums of weights where weights count.
    var answers = RecommendationCounts()
    /// Σw².
    var squares = 0.0

    mutating func add(_ counts: AnswerCounts) {
      n += counts.valid - counts.unweighted
      for answer in counts.scale {
        let slot = answer - counts.scale.lowerBound
        let weight = counts.weightSums?[slot] ?? Double(counts.counts[slot])
        squares += counts.squaredWeightSums?[slot] ?? weight
        switch answer {
        case ...6: answers.detractors += weight
        case 7...8: answers.passives += weight
        default: answers.promoters += weight
        }
      }
    }
  }

  /// Both sides of every stratum, in a fixed order.
  private(set) var strata: [(visited: Side, others: Side)] = []
  /// Respondents with an outcome of whom it is not known whether they visited.
  private(set) var unknown = 0
  /// What became of the outcome's answers.
  let denominator: Denominator

  /// Fetches the answers.
  ///
  /// - Parameters:
  ///   - item: the rating of the touchpoint.
  ///   - outcome: the nps question.
  ///   - filter: which responses count.
  ///   - groups: what makes the strata.
  ///   - isWeighted: whether weights count.
  ///   - survey: the survey.
  ///   - context: the session.
  /// - Throws: what is wrong with the words or the files.
  init(
    of item: ColumnDeclaration, outcome: ColumnDeclaration, where filter: Expression?,
    over groups: [Spanned<String>], isWeighted: Bool, from survey: SurveyResponses,
    in context: Context
  ) async throws(Diagnostic) {
    let answer = try await context.answer(
      SurveyRequest(
        filter: filter, groupBy: groups + [Spanned(item.name.value, at: .none)],
        measures: [.scores(Spanned(outcome.name.value, at: .none), weighted: isWeighted)]),
      from: survey)
    denominator = answer.total.measures.first?.scores?.denominator ?? Denominator()
    var positions: [[GroupValue]: Int] = [:]
    for group in answer.groups {
      guard let counts = group.measures.first?.scores else { continue }
      let stratum = Array(group.keys.dropLast())
      switch group.keys.last {
      case .missing(.notVisited): break
      case .missing, nil:
        unknown += counts.valid
        continue
      default: break
      }
      let position = positions[stratum] ?? strata.count
      if position == strata.count {
        positions[stratum] = position
        strata.append((Side(), Side()))
      }
      if case .missing(.notVisited) = group.keys.last {
        strata[position].others.add(counts)
      } else {
        strata[position].visited.add(counts)
      }
    }
  }

  /// The visitors of all strata.
  var visitors: Side { Self.sum(strata.map(\.visited)) }
  /// The non-visitors of all strata.
  var others: Side { Self.sum(strata.map(\.others)) }

  /// The strata with answers in numbers of respondents as precise as they are.
  ///
  /// Each side keeps its weighted shares and has its effective number of respondents.
  var comparable: [VisitorComparison.Stratum] {
    let (visitors, others) = (self.visitors.perWeight, self.others.perWeight)
    return strata.map { stratum in
      VisitorComparison.Stratum(
        visited: stratum.visited.answers.scaled(by: visitors),
        notVisited: stratum.others.answers.scaled(by: others))
    }
  }

  private static func sum(_ sides: [Side]) -> Side {
    sides.reduce(into: Side()) { total, side in
      total.n += side.n
      total.answers = total.answers + side.answers
      total.squares += side.squares
    }
  }
}

extension VisitTable.Side {
  /// Effective respondents.
  var effectiveSize: Double {
    EffectiveSampleSize.kish(sumOfWeights: answers.n, sumOfSquaredWeights: squares)
  }

  /// Effective respondents per unit of weight.
  fileprivate var perWeight: Double { answers.n > 0 ? effectiveSize / answers.n : 0 }
}
