/// The straight-line association of two questions of weighted respondents, from −1 to 1.
///
/// Pearson's r of the weighted products; test and Fisher's interval use Kish's effective sample
/// size in place of the number of pairs.
public struct WeightedCorrelation: Hashable, Sendable {
  /// The effective number of pairs; n without weights.
  public let effectiveSize: Double
  /// The coefficient.
  public let r: Double

  /// Correlates two columns.
  ///
  /// - Throws: `Undefined.tooFewPairs` for fewer than three effective pairs, `.constant` when one
  ///   side does not vary.
  public init(_ data: CrossProducts, _ first: Int, _ second: Int) throws(Undefined) {
    effectiveSize = data.effectiveSize
    guard effectiveSize >= 3 else { throw .tooFewPairs }
    let centred = data.centred
    guard centred[first, first] > 0, centred[second, second] > 0 else { throw .constant }
    let lengths = centred[first, first].squareRoot() * centred[second, second].squareRoot()
    r = min(1, max(-1, centred[first, second] / lengths))
  }

  /// The two-sided p-value of the t test of no association.
  public var p: Double {
    let remainder = (1 - r) * (1 + r)
    guard remainder > 0, let distribution = StudentT(degreesOfFreedom: effectiveSize - 2) else {
      return 0
    }
    return distribution.twoSidedP(r * ((effectiveSize - 2) / remainder).squareRoot())
  }

  /// The confidence interval; nil for three pairs or a perfect correlation.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard effectiveSize > 3, r.magnitude < 1 else { return nil }
    let transformed = Interval(
      center: Elementary.atanh(r), margin: confidence.z / (effectiveSize - 3).squareRoot())
    return Interval(
      lower: Elementary.tanh(transformed.lower), upper: Elementary.tanh(transformed.upper))
  }
}
