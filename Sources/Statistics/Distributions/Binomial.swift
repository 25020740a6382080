/// The number of successes in a fixed number of independent trials.
public struct Binomial: Hashable, Sendable {
  /// The number of trials, at least 0.
  public let trials: Int
  /// The chance of success in each trial, from 0 to 1.
  public let probability: Double

  /// Fails for a negative number of trials or a chance outside 0…1.
  public init?(trials: Int, probability: Double) {
    guard trials >= 0, (0...1).contains(probability) else { return nil }
    self.trials = trials
    self.probability = probability
  }

  /// P(K ≤ k).
  public func cumulative(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    guard k < trials else { return 1 }
    return Beta.incomplete(
      Double(trials - k), Double(k + 1), 1 - probability, complement: probability)
  }
}
