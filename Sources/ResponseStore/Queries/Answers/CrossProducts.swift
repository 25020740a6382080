/// Sums and cross-products of some columns over the rows where all of them are present.
public struct CrossProducts: Sendable, Hashable {
  /// The number of rows where all columns are present.
  public var count: Int
  /// The sum of each column, in the order of the request.
  public var sums: [Double]
  /// The sums of products x·y: the full symmetric matrix, row by row.
  public var products: [Double]
  /// The number of rows where at least one column is missing.
  public var incomplete: Int

  /// Puts sums and products together.
  public init(count: Int, sums: [Double], products: [Double], incomplete: Int) {
    self.count = count
    self.sums = sums
    self.products = products
    self.incomplete = incomplete
  }

  /// The sum of the products of two columns, counted from 0.
  public func product(_ row: Int, _ column: Int) -> Double {
    products[row * sums.count + column]
  }
}
