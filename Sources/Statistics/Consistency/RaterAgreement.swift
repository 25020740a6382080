/// How far auditors agree who all scored the same touchpoints: two-way intraclass correlations.
///
/// Shrout and Fleiss, Psychological Bulletin 86 (1979) 420–428. Below .5 in `agreement` audit
/// scores are not usable; high `consistency` with low `agreement` means that one auditor is
/// systematically stricter.
public struct RaterAgreement: Hashable, Sendable {
  /// The mean square between touchpoints (BMS).
  public let betweenTargets: Double
  /// The mean square between auditors (JMS).
  public let betweenRaters: Double
  /// The residual mean square (EMS).
  public let residual: Double
  /// The mean square within touchpoints (WMS).
  public let withinTargets: Double

  let targets: Double
  let raters: Double

  /// Analyses a table of touchpoints (rows) by auditors (columns); incomplete rows are left out.
  ///
  /// - Throws: `Undefined.tooFew` for fewer than two complete rows or fewer than two auditors.
  public init(_ scores: [[Double?]]) throws(Undefined) {
    let raters = scores.map(\.count).max() ?? 0
    let rows = scores.map { $0.compactMap { $0 } }.filter { $0.count == raters }
    guard rows.count > 1, raters > 1 else { throw .tooFew }
    let (n, k) = (Double(rows.count), Double(raters))
    let grand = rows.reduce(0) { $0 + $1.reduce(0, +) } / (n * k)
    let rowMeans = rows.map { $0.reduce(0, +) / k }
    let columnMeans = (0..<raters).map { column in rows.reduce(0) { $0 + $1[column] } / n }
    let targetSquares = k * rowMeans.reduce(0) { $0 + ($1 - grand) * ($1 - grand) }
    let raterSquares = n * columnMeans.reduce(0) { $0 + ($1 - grand) * ($1 - grand) }
    var residualSquares = 0.0
    for (row, rowMean) in zip(rows, rowMeans) {
      for (score, columnMean) in zip(row, columnMeans) {
        let rest = score - rowMean - columnMean + grand
        residualSquares += rest * rest
      }
    }
    targets = n
    self.raters = k
    betweenTargets = targetSquares / (n - 1)
    betweenRaters = raterSquares / (k - 1)
    residual = residualSquares / ((n - 1) * (k - 1))
    withinTargets = (raterSquares + residualSquares) / (n * (k - 1))
  }

  /// ICC(1,1): touchpoints scored by arbitrary auditors; nil when nothing varies.
  public var oneWay: Double? {
    ratio(betweenTargets - withinTargets, betweenTargets + (raters - 1) * withinTargets)
  }

  /// ICC(2,1): absolute agreement of single auditors; nil when nothing varies.
  public var agreement: Double? {
    ratio(
      betweenTargets - residual,
      betweenTargets + (raters - 1) * residual + raters * (betweenRaters - residual) / targets)
  }

  /// ICC(3,1): agreement up to a constant difference between auditors; nil when nothing varies.
  public var consistency: Double? {
    ratio(betweenTargets - residual, betweenTargets + (raters - 1) * residual)
  }

  /// ICC(1,k): as `oneWay`, for the mean of all auditors.
  public var oneWayOfMean: Double? { ratio(betweenTargets - withinTargets, betweenTargets) }

  /// ICC(2,k): as `agreement`, for the mean of all auditors.
  public var agreementOfMean: Double? {
    ratio(
      betweenTargets - residual, betweenTargets + (betweenRaters - residual) / targets)
  }

  /// ICC(3,k): as `consistency`, for the mean of all auditors.
  public var consistencyOfMean: Double? { ratio(betweenTargets - residual, betweenTargets) }

  private func ratio(_ numerator: Double, _ denominator: Double) -> Double? {
    denominator == 0 ? nil : numerator / denominator
  }
}
