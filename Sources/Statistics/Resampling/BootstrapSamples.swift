/// Resamples of respondents with replacement, the same for the same seed.
///
/// Each element lists the respondents of one resample by position. A loop over the sequence can be
/// left at any time, so that long work stays cancellable. Resample respondents, never answers.
public struct BootstrapSamples: Sequence, IteratorProtocol, Sendable {
  /// The number of resamples that is used unless another is asked for.
  public static let standardReplicates = 1999
  /// The seed that is used, and printed, unless another is asked for.
  public static let standardSeed: UInt64 = 20_240_229

  /// The number of respondents.
  public let size: Int
  private var remaining: Int
  private var generator: SplitMix64

  /// Prepares resamples.
  ///
  /// - Parameters:
  ///   - size: the number of respondents; without any there are no resamples.
  ///   - replicates: the number of resamples.
  ///   - seed: where the random numbers begin.
  public init(
    size: Int, replicates: Int = standardReplicates, seed: UInt64 = standardSeed
  ) {
    self.size = size
    remaining = size > 0 ? replicates : 0
    generator = SplitMix64(seed: seed)
  }

  /// The positions of the next resample, in the order they were drawn.
  public mutating func next() -> [Int]? {
    guard remaining > 0 else { return nil }
    remaining -= 1
    var positions: [Int] = []
    positions.reserveCapacity(size)
    for _ in 0..<size { positions.append(generator.index(below: size)) }
    return positions
  }
}
