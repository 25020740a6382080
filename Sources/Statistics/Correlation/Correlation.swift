/// The strength of the association of two questions, from −1 to 1.
///
/// Pearson's r with Fisher's interval, or Spearman's ρ with the standard error of Bonett and
/// Wright (Psychometrika 65 (2000) 23–28).
public struct Correlation: Hashable, Sendable {
  /// The kind of correlation.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Of the values: straight-line association.
    case pearson
    /// Of the ranks: any rising or falling association.
    case spearman
  }

  /// The kind of correlation.
  public let kind: Kind
  /// The number of complete pairs.
  public let n: Int
  /// The coefficient.
  public let r: Double

  /// Correlates two questions.
  ///
  /// - Throws: `Undefined.tooFewPairs` for fewer than three pairs, `.constant` when one side does
  ///   not vary, `.parameterOutOfRange` when values are too large to be multiplied.
  public init(_ pairs: JointDistribution, kind: Kind) throws(Undefined) {
    self.kind = kind
    n = pairs.n
    guard n > 2 else { throw .tooFewPairs }
    let values = kind == .spearman ? pairs.ranked : pairs
    r = try Correlation.coefficient(values, kind: kind)
  }

  /// The two-sided p-value of the t test of no association.
  public var p: Double {
    let remainder = (1 - r) * (1 + r)
    guard remainder > 0, let distribution = StudentT(degreesOfFreedom: Double(n - 2)) else {
      return 0
    }
    return distribution.twoSidedP(r * (Double(n - 2) / remainder).squareRoot())
  }

  /// The confidence interval; nil for three pairs or a perfect correlation.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard n > 3, r.magnitude < 1 else { return nil }
    let variance = (kind == .spearman ? 1 + r * r / 2 : 1) / Double(n - 3)
    let transformed = Interval(
      center: Elementary.atanh(r), margin: confidence.z * variance.squareRoot())
    return Interval(
      lower: Elementary.tanh(transformed.lower), upper: Elementary.tanh(transformed.upper))
  }

  /// The product-moment correlation of the pairs.
  ///
  /// The two kinds divide in the order of their reference implementations (scipy's `pearsonr`,
  /// numpy's `corrcoef`), so that a perfect correlation is recognised as one in the same cases.
  private static func coefficient(
    _ pairs: JointDistribution, kind: Kind
  ) throws(Undefined) -> Double {
    let n = Double(pairs.n)
    let meanX = pairs.entries.reduce(0) { $0 + $1.x * Double($1.count) } / n
    let meanY = pairs.entries.reduce(0) { $0 + $1.y * Double($1.count) } / n
    let centred = pairs.entries.map { (x: $0.x - meanX, y: $0.y - meanY, count: Double($0.count)) }
    let xx = centred.reduce(0) { $0 + $1.x * $1.x * $1.count }
    let yy = centred.reduce(0) { $0 + $1.y * $1.y * $1.count }
    guard xx.isFinite, yy.isFinite else { throw .parameterOutOfRange }
    guard xx > 0, yy > 0 else { throw .constant }
    let r: Double
    switch kind {
    case .pearson:
      let (lengthX, lengthY) = (xx.squareRoot(), yy.squareRoot())
      r = centred.reduce(0) { $0 + $1.x / lengthX * ($1.y / lengthY) * $1.count }
    case .spearman:
      let xy = centred.reduce(0) { $0 + $1.x * $1.y * $1.count }
      r = xy / (n - 1) / (xx / (n - 1)).squareRoot() / (yy / (n - 1)).squareRoot()
    }
    return min(1, max(-1, r))
  }
}
