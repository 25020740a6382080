import Statistics
import WorkbenchKit

/// The ways to look for drivers.
enum DriverMethod: String, CaseIterable {
  /// R² divided over all orders of entry (LMG).
  case shapley
  /// Johnson's relative weights.
  case weights
  /// Slopes of one regression.
  case regression
  /// Each item with the outcome, others left aside.
  case correlation
  /// Penalty and reward: basic, performance and excitement factors.
  case prca

  /// The choice of the house: exact up to twelve items, the approximation above.
  ///
  /// - Parameter items: the number of items.
  static func standard(items: Int) -> DriverMethod {
    items <= ShapleyDecomposition.recommendedLimit ? .shapley : .weights
  }

  /// How R² is divided; nil for methods that do not divide it.
  var division: VisitedDriverModel.Division? {
    switch self {
    case .shapley: .shapley
    case .weights: .relativeWeights
    case .regression, .correlation, .prca: nil
    }
  }

  /// The method's name in a sentence under a table.
  var title: Text {
    switch self {
    case .shapley: Text("Shapley values (LMG)", nl: "Shapley-waarden (LMG)")
    case .weights: Text("relative weights (Johnson)", nl: "relatieve gewichten (Johnson)")
    case .regression: Text("least squares", nl: "kleinste kwadraten")
    case .correlation: Text("correlations (Pearson)", nl: "correlaties (Pearson)")
    case .prca: Text("penalty and reward (PRCA)", nl: "straf en beloning (PRCA)")
    }
  }
}
