/// How sure the intraclass correlations of single auditors are.
///
/// Both take the F distribution of the mean squares. McGraw and Wong, Psychological Methods 1 (1996)
/// 30–46, table 7; for agreement with the approximate degrees of freedom given there.
extension RaterAgreement {
  /// The interval of `consistency`, ICC(3,1); nil when auditors do not differ at all within
  /// touchpoints.
  ///
  /// - Parameter confidence: the confidence of the interval.
  public func consistencyInterval(confidence: ConfidenceLevel = .standard) -> Interval? {
    let between = targets - 1
    let within = (targets - 1) * (raters - 1)
    guard residual > 0, let forward = FisherF(numerator: between, denominator: within),
      let backward = FisherF(numerator: within, denominator: between)
    else { return nil }
    let ratio = betweenTargets / residual
    let share = 1 - confidence.alpha / 2
    let low = ratio / forward.quantile(share)
    let high = ratio * backward.quantile(share)
    return Interval(
      lower: (low - 1) / (low + raters - 1), upper: (high - 1) / (high + raters - 1))
  }

  /// The interval of `agreement`, ICC(2,1); nil when nothing varies within touchpoints or the
  /// agreement is complete.
  ///
  /// - Parameter confidence: the confidence of the interval.
  public func agreementInterval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard residual > 0, let rho = agreement, rho < 1 else { return nil }
    let (n, k) = (targets, raters)
    let a = k * rho / (n * (1 - rho))
    let b = 1 + k * rho * (n - 1) / (n * (1 - rho))
    let (first, second) = (a * betweenRaters, b * residual)
    let freedom =
      (first + second) * (first + second)
      / (first * first / (k - 1) + second * second / ((n - 1) * (k - 1)))
    guard let forward = FisherF(numerator: n - 1, denominator: freedom),
      let backward = FisherF(numerator: freedom, denominator: n - 1)
    else { return nil }
    let share = 1 - confidence.alpha / 2
    let (f, g) = (forward.quantile(share), backward.quantile(share))
    let rest = k * betweenRaters + (k * n - k - n) * residual
    return Interval(
      lower: n * (betweenTargets - f * residual) / (f * rest + n * betweenTargets),
      upper: n * (g * betweenTargets - residual) / (rest + n * g * betweenTargets))
  }
}
