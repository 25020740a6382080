/// A dense square matrix of modest size, such as a correlation matrix.
public struct SquareMatrix: Hashable, Sendable {
  /// The number of rows and columns.
  public let size: Int
  private var elements: [Double]

  /// A matrix of zeros.
  public init(size: Int) {
    self.size = size
    elements = Array(repeating: 0, count: size * size)
  }

  /// The matrix with 1 on the diagonal.
  static func identity(_ size: Int) -> SquareMatrix {
    var matrix = SquareMatrix(size: size)
    for i in 0..<size { matrix[i, i] = 1 }
    return matrix
  }

  /// The element in a row and a column, both from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[row * size + column] }
    set { elements[row * size + column] = newValue }
  }

  /// The rows and columns at the given positions, in that order.
  func selecting(_ positions: [Int]) -> SquareMatrix {
    var selected = SquareMatrix(size: positions.count)
    for (i, from) in positions.enumerated() {
      for (j, to) in positions.enumerated() { selected[i, j] = self[from, to] }
    }
    return selected
  }

  /// The product with a column vector.
  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { i in
      var sum = 0.0
      for j in 0..<size { sum += self[i, j] * vector[j] }
      return sum
    }
  }

  /// vᵀ·M·v.
  func quadraticForm(_ vector: [Double]) -> Double {
    zip(vector, times(vector)).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
