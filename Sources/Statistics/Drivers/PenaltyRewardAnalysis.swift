/// Which attributes are basic, performance or excitement factors of an outcome.
///
/// One regression on two indicators per attribute.
public struct PenaltyRewardAnalysis: Hashable, Sendable {
  /// The result for one attribute.
  public struct Attribute: Hashable, Sendable {
    /// The respondents in its cells.
    public let cells: PenaltyRewardContrast.Cells
    /// The effects; nil when a cell is too small, so that the attribute left the model.
    public let effect: PenaltyRewardEffect?
    /// The kind of attribute.
    public let kind: PenaltyRewardEffect.Kind
  }

  /// The number of respondents.
  public let n: Int
  /// The regression behind the analysis; nil when no attribute had large enough cells.
  public let regression: LinearRegression?
  /// The attributes, in the order of the input.
  public let attributes: [Attribute]

  /// Analyses accumulated respondents.
  ///
  /// - Parameters:
  ///   - data: the accumulated respondents.
  ///   - minimumCell: the respondents that each of the three cells of an attribute needs.
  ///   - confidence: effects are significant below 1 − level.
  /// - Throws: `Undefined.noData` without respondents, `.tooFewRows`, `.singular` or `.constant`.
  public init(
    _ data: PenaltyRewardContrast, minimumCell: Int = 5, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    n = data.products.n
    guard n > 0 else { throw .noData }
    let usable = data.cells.indices.filter { attribute in
      let cells = data.cells[attribute]
      return min(cells.low, cells.middle, cells.high) >= max(1, minimumCell)
    }
    let model =
      usable.isEmpty
      ? nil
      : try LinearRegression(
        data.products, outcome: 0,
        predictors: usable.flatMap { [1 + 2 * $0, 2 + 2 * $0] } + data.heldConstant,
        confidence: confidence)
    regression = model
    attributes = data.cells.indices.map { attribute in
      guard let model, let position = usable.firstIndex(of: attribute) else {
        return Attribute(cells: data.cells[attribute], effect: nil, kind: .insufficient)
      }
      let effect = PenaltyRewardEffect(model, low: 2 * position, high: 2 * position + 1)
      return Attribute(
        cells: data.cells[attribute], effect: effect, kind: effect.kind(alpha: confidence.alpha))
    }
  }
}
