/// The size of an unweighted sample with the same precision as a weighted one.
public enum EffectiveSampleSize {
  /// Kish's (Σw)²/Σw² (Survey Sampling, 1965); the scale of the weights does not matter.
  ///
  /// - Parameters:
  ///   - sumOfWeights: Σw, at least 0.
  ///   - sumOfSquaredWeights: Σw².
  /// - Returns: from 0, without weights, to the number of respondents.
  public static func kish(sumOfWeights: Double, sumOfSquaredWeights: Double) -> Double {
    guard sumOfSquaredWeights > 0 else { return 0 }
    return sumOfWeights * sumOfWeights / sumOfSquaredWeights
  }
}
