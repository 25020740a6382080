import Diagnostics
import ResponseStore

/// Looks at the weights before anything is weighted with them.
///
/// A weight is 0 or more. 0 leaves a response out of the weighted sample, and is counted as such;
/// below 0 it is a mistake in the file, and no weighted number can be right.
struct WeightCheck {
  /// Whether some responses have weight 0.
  let hasZeros: Bool

  /// - Parameters:
  ///   - dataset: the responses, with the weight read.
  ///   - stored: the stored name of the weight.
  ///   - name: the name by which people know it.
  /// - Throws: `weight.negative`, or an error of the store.
  init(_ dataset: ResponseDataset, stored: String, name: String) throws {
    let column = Spanned(stored, at: SourceSpan.none)
    let smallest: Double? =
      switch try dataset.summary(of: column).minimum {
      case .number(let number)?: number
      case .integer(let integer)?: Double(integer)
      default: nil
      }
    if let smallest, smallest < 0 {
      let below = Expression.comparison(column, .less, Literal(.number(0, source: "0")))
      let count = try dataset.aggregate(AggregateRequest(filter: below)).rowsConsidered
      throw Diagnostic(
        .weightNegative,
        Text(
          "\(count) responses have a weight below 0 in \"\(name)\"",
          nl: "\(count) antwoorden hebben een weging onder 0 in \"\(name)\""),
        hint: Text(
          "correct the file, or leave the weight out with --unweighted",
          nl: "verbeter het bestand, of laat de weging weg met --unweighted"))
    }
    hasZeros = smallest == 0
  }
}
