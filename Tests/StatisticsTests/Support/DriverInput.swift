import OracleKit
import Statistics
import Testing

/// The outcome and the predictors of a driver case, in alphabetical order of their names.
struct DriverInput {
  let names: [String]
  let outcome: [Double?]
  let columns: [[Double?]]
  let weights: [Double?]?

  init(_ oracle: OracleCase) throws {
    let members = try #require(oracle.input["x"]?.object)
    names = members.keys.sorted()
    outcome = try #require(oracle.input["y"]?.optionalNumbers)
    columns = try names.map { try #require(members[$0]?.optionalNumbers) }
    weights = oracle.input["weights"]?.optionalNumbers
  }

  /// The complete rows: column 0 is the outcome, then the predictors.
  func completeRows() throws(Undefined) -> CompleteRows {
    try CompleteRows(columns: [outcome] + columns, weights: weights)
  }

  /// The positions of the predictors in the complete rows.
  var predictors: [Int] { Array(1...names.count) }

  /// The answers of one respondent to the predictors.
  func ratings(_ row: Int) -> [Double?] { columns.map { $0[row] } }

  /// One value per predictor under its name.
  func named(_ values: [OracleValue]) -> OracleValue {
    .object(Dictionary(uniqueKeysWithValues: zip(names, values)))
  }
}
