/// What low and high ratings of one attribute do to the outcome, against ratings in the middle.
///
/// Brandt 1987; indices of Mikulić and Prebežac (Managing Service Quality 18 (2008) 559–576). The
/// class rests on a test of asymmetry and not on the usual cut-offs, which classify noise.
public struct PenaltyRewardEffect: Hashable, Sendable {
  /// The kind of attribute, in the sense of Kano.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Expected: low ratings cost more than high ones bring.
    case basic
    /// Surprising: high ratings bring more than low ones cost.
    case excitement
    /// Both in proportion, as far as the data tell.
    case performance
    /// Neither matters demonstrably.
    case noEffect = "no_effect"
    /// Low ratings help or high ones hurt, demonstrably.
    case irregular
    /// Too few ratings in a cell.
    case insufficient
  }

  /// The outcome of low ratings minus that of ratings in the middle.
  public let penalty: LinearRegression.Coefficient
  /// The outcome of high ratings minus that of ratings in the middle.
  public let reward: LinearRegression.Coefficient
  /// Reward + penalty: 0 for an attribute that works in proportion.
  public let asymmetry: Double
  /// The standard error of the asymmetry.
  public let asymmetryError: Double
  /// The two-sided p-value of no asymmetry; nil for a perfect fit.
  public let asymmetryP: Double?

  /// The harmful part of the penalty, at most 0.
  private var loss: Double { min(penalty.estimate, 0) }
  /// The helpful part of the reward, at least 0.
  private var gain: Double { max(reward.estimate, 0) }

  /// The range of impact on the outcome; nil where the attribute has neither penalty nor reward.
  public var range: Double? { gain - loss > 0 ? gain - loss : nil }

  /// The share of the range that is satisfaction; nil without range.
  public var satisfactionShare: Double? { range.map { gain / $0 } }

  /// The share of the range that is dissatisfaction; nil without range.
  public var dissatisfactionShare: Double? { range.map { -loss / $0 } }

  /// Impact asymmetry, from −1 (all penalty) to 1 (all reward); nil without range.
  public var impactAsymmetry: Double? { range.map { (gain + loss) / $0 } }

  /// Classifies the attribute at significance level `alpha`.
  func kind(alpha: Double) -> Kind {
    let hasPenalty = (penalty.p ?? 0) < alpha
    let hasReward = (reward.p ?? 0) < alpha
    if hasPenalty && penalty.estimate > 0 || hasReward && reward.estimate < 0 {
      return .irregular
    }
    guard hasPenalty || hasReward else { return .noEffect }
    guard (asymmetryP ?? 0) < alpha else { return .performance }
    return asymmetry < 0 ? .basic : .excitement
  }

  /// Reads the effect of two neighbouring coefficients from a regression.
  init(_ regression: LinearRegression, low: Int, high: Int) {
    penalty = regression.coefficients[low]
    reward = regression.coefficients[high]
    asymmetry = penalty.estimate + reward.estimate
    let variance =
      regression.covariance(low, low) + regression.covariance(high, high)
      + 2 * regression.covariance(low, high)
    let error = max(0, variance).squareRoot()
    asymmetryError = error
    let sum = asymmetry
    asymmetryP =
      error > 0
      ? StudentT(degreesOfFreedom: regression.degreesOfFreedom)?.twoSidedP(sum / error) : nil
  }
}
