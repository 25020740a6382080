/// The branded-experience consistency index, from 0 to 100, with what it hides.
///
/// A formative, descriptive index and no validated scale: compare only the same brand with the
/// same components and weights. A difference smaller than the sensitivity band is no finding.
/// Construction after OECD/JRC, Handbook on Constructing Composite Indicators (2008).
public struct ConsistencyIndex: Hashable, Sendable {
  /// An index of fewer components is not made.
  public static let fewestComponents = 3

  /// The measured components, in their fixed order.
  public let used: [ConsistencyComponent]
  /// The components that were not measured.
  public let missing: [ConsistencyComponent]

  private let scores: [ConsistencyComponent: Double]
  private let weights: [ConsistencyComponent: Double]

  /// Collects the measured components.
  ///
  /// - Parameters:
  ///   - scores: from 0 to 100.
  ///   - weights: at least 0; 1 where none is given.
  /// - Throws: `Undefined.parameterOutOfRange` for a score outside 0…100, `.negativeWeight`.
  public init(
    _ scores: [ConsistencyComponent: Double], weights: [ConsistencyComponent: Double] = [:]
  ) throws(Undefined) {
    guard scores.values.allSatisfy({ (0...100).contains($0) }) else { throw .parameterOutOfRange }
    guard weights.values.allSatisfy({ $0 >= 0 }) else { throw .negativeWeight }
    self.scores = scores
    self.weights = weights
    used = ConsistencyComponent.allCases.filter { scores[$0] != nil }
    missing = ConsistencyComponent.allCases.filter { scores[$0] == nil }
  }

  /// Why there is no index, or nil when there is one.
  public var reason: Undefined? {
    used.count < ConsistencyIndex.fewestComponents ? .fewerThanThreeComponents : nil
  }

  /// The weighted arithmetic mean; nil for fewer than three components or no weight at all.
  public var value: Double? { reason == nil ? mean(of: used) : nil }

  /// The weighted geometric mean, in which strong components do not make up for weak ones.
  public var geometricMean: Double? {
    guard reason == nil, total(of: used) > 0 else { return nil }
    let logarithm = used.reduce(0) { sum, component in
      let weight = weight(component)
      return weight > 0 ? sum + weight * Elementary.log(scores[component] ?? 0) : sum
    }
    return Elementary.exp(logarithm / total(of: used))
  }

  /// The lowest component, the first of equals in the fixed order.
  public var weakest: ConsistencyComponent? {
    guard reason == nil else { return nil }
    return used.min { (scores[$0] ?? 0) < (scores[$1] ?? 0) }
  }

  /// The index without one component.
  public func without(_ component: ConsistencyComponent) -> Double? {
    guard reason == nil else { return nil }
    return mean(of: used.filter { $0 != component })
  }

  /// The index with the weight of one component doubled.
  public func doubling(_ component: ConsistencyComponent) -> Double? {
    guard reason == nil, scores[component] != nil else { return nil }
    return mean(of: used + [component])
  }

  /// The range of the index over all variants that leave out or double one component.
  public var sensitivityBand: Interval? {
    let variants = used.flatMap { [without($0), doubling($0)] }.compactMap { $0 }
    guard let low = variants.min(), let high = variants.max() else { return nil }
    return Interval(lower: low, upper: high)
  }

  /// How far the index moves when one component moves by ten points.
  public func effectOfTenPoints(_ component: ConsistencyComponent) -> Double? {
    guard reason == nil, scores[component] != nil, total(of: used) > 0 else { return nil }
    return 10 * weight(component) / total(of: used)
  }

  private func weight(_ component: ConsistencyComponent) -> Double { weights[component] ?? 1 }

  private func total(of components: [ConsistencyComponent]) -> Double {
    components.reduce(0) { $0 + weight($1) }
  }

  /// The weighted mean; a component that is listed twice counts twice.
  private func mean(of components: [ConsistencyComponent]) -> Double? {
    let total = total(of: components)
    guard total > 0 else { return nil }
    return components.reduce(0) { $0 + weight($1) * (scores[$1] ?? 0) } / total
  }
}
