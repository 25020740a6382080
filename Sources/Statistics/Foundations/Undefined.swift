/// Why a figure cannot be given: thrown in its place, so that missing never looks like zero.
///
/// The module has no words for people. A caller turns `code`, which is stable, into a sentence and
/// a next step in the reader's language.
public enum Undefined: Error, Hashable, Sendable {
  /// Nobody answered, or nobody with a positive weight.
  case noData
  /// Fewer observations than the calculation needs.
  case tooFewRows
  /// Fewer complete pairs than the calculation needs.
  case tooFewPairs
  /// Fewer observations than an interval needs.
  case tooFew
  /// Every observation has the same value, so nothing can vary with it.
  case constant
  /// All differences are equal, so they have no standard error.
  case zeroVariance
  /// A single observation has a mean but no spread.
  case oneValue
  /// Predictors repeat each other, or do not vary; the lists hold their positions in the input.
  case singular(constant: [Int])
  /// More predictors than the method can take.
  case tooManyPredictors
  /// A weight below zero.
  case negativeWeight
  /// The population is smaller than the sample drawn from it.
  case populationSmallerThanSample
  /// A comparison of groups needs at least two groups with answers.
  case needsTwoGroups
  /// A trend needs at least two waves with answers.
  case needsTwoWaves
  /// An index of fewer than three measured components.
  case fewerThanThreeComponents
  /// A number outside the range that the parameter allows.
  case parameterOutOfRange

  /// The stable identifier of the reason, such as `no_data`.
  public var code: String {
    switch self {
    case .noData: "no_data"
    case .tooFewRows: "too_few_rows"
    case .tooFewPairs: "too_few_pairs"
    case .tooFew: "too_few"
    case .constant: "constant"
    case .zeroVariance: "zero_variance"
    case .oneValue: "one_value"
    case .singular: "singular"
    case .tooManyPredictors: "too_many_predictors"
    case .negativeWeight: "negative_weight"
    case .populationSmallerThanSample: "population_smaller_than_sample"
    case .needsTwoGroups: "needs_two_groups"
    case .needsTwoWaves: "needs_two_waves"
    case .fewerThanThreeComponents: "fewer_than_3_components"
    case .parameterOutOfRange: "parameter_out_of_range"
    }
  }
}
