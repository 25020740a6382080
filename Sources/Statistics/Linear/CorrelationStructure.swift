/// The correlations of an outcome and its predictors, checked to be analysable.
struct CorrelationStructure {
  /// Correlations between the predictors.
  let predictors: SquareMatrix
  /// Correlations of each predictor with the outcome.
  let outcome: [Double]
  /// The factor of `predictors`.
  let factor: Cholesky
  /// Root of the summed squares of each predictor.
  let predictorLengths: [Double]
  /// Root of the summed squares of the outcome.
  let outcomeLength: Double

  /// Checks the data.
  ///
  /// - Throws: `Undefined.tooFewRows` unless there are more respondents than predictors + 1,
  ///   `.singular` for predictors that are constant or repeat each other, `.constant` for an
  ///   outcome that does not vary, `.parameterOutOfRange` for values too large to be multiplied.
  init(_ data: CrossProducts, outcome y: Int, predictors x: [Int]) throws(Undefined) {
    guard !x.isEmpty, data.effectiveSize > Double(x.count + 1) else { throw .tooFewRows }
    let centred = data.centred
    guard ([y] + x).allSatisfy({ centred[$0, $0].isFinite }) else { throw .parameterOutOfRange }
    let lengths = x.map { centred[$0, $0].squareRoot() }
    let constant = lengths.indices.filter { lengths[$0] == 0 }
    guard constant.isEmpty else { throw .singular(constant: constant) }
    let length = centred[y, y].squareRoot()
    guard length > 0 else { throw .constant }
    var correlations = SquareMatrix.identity(x.count)
    for i in x.indices {
      for j in x.indices where i != j {
        correlations[i, j] = centred[x[i], x[j]] / (lengths[i] * lengths[j])
      }
    }
    guard let factor = Cholesky(correlations: correlations) else { throw .singular(constant: []) }
    predictors = correlations
    outcome = x.indices.map { centred[x[$0], y] / (lengths[$0] * length) }
    self.factor = factor
    predictorLengths = lengths
    outcomeLength = length
  }
}
