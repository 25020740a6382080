/// Eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations.
struct SymmetricEigen {
  /// The eigenvalues, in no particular order.
  let values: [Double]
  /// The eigenvectors, one per column, in the order of the values.
  let vectors: SquareMatrix

  init(_ matrix: SquareMatrix) {
    var a = matrix
    var v = SquareMatrix.identity(matrix.size)
    let size = matrix.size
    // Convergence is quadratic; a handful of sweeps is enough for thirty columns.
    for _ in 0..<60 {
      var offDiagonal = 0.0
      for i in 0..<size { for j in 0..<i { offDiagonal += a[i, j] * a[i, j] } }
      if offDiagonal < 1e-300 { break }
      for p in 0..<size {
        for q in 0..<size where q > p && a[p, q] != 0 {
          SymmetricEigen.rotate(&a, &v, p, q)
        }
      }
    }
    values = (0..<size).map { a[$0, $0] }
    vectors = v
  }

  /// Makes the element (p, q) zero.
  private static func rotate(_ a: inout SquareMatrix, _ v: inout SquareMatrix, _ p: Int, _ q: Int) {
    let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
    let sign = theta < 0 ? -1.0 : 1.0
    let tangent = sign / (theta.magnitude + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<a.size {
      let (kp, kq) = (a[k, p], a[k, q])
      a[k, p] = cosine * kp - sine * kq
      a[k, q] = sine * kp + cosine * kq
    }
    for k in 0..<a.size {
      let (pk, qk) = (a[p, k], a[q, k])
      a[p, k] = cosine * pk - sine * qk
      a[q, k] = sine * pk + cosine * qk
    }
    for k in 0..<a.size {
      let (kp, kq) = (v[k, p], v[k, q])
      v[k, p] = cosine * kp - sine * kq
      v[k, q] = sine * kp + cosine * kq
    }
  }
}
