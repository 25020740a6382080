/// A canvas of braille dots: two across and four down in every cell.
struct DotCanvas {
  /// The cells across.
  let width: Int
  /// The cells down.
  let height: Int
  private var cells: [UInt8]

  /// Makes an empty canvas.
  ///
  /// - Parameters:
  ///   - width: the cells across.
  ///   - height: the cells down.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: 0, count: width * height)
  }

  /// Sets a dot; dots outside the canvas are left out.
  ///
  /// - Parameters:
  ///   - x: dots from the left, two a cell.
  ///   - y: dots from the top, four a cell.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < width * 2, y < height * 4 else { return }
    let bits: [UInt8] = x.isMultiple(of: 2) ? [1, 2, 4, 64] : [8, 16, 32, 128]
    cells[y / 4 * width + x / 2] |= bits[y % 4]
  }

  /// The braille letter of a cell; nil for an empty one.
  ///
  /// - Parameters:
  ///   - column: cells from the left.
  ///   - row: cells from the top.
  func letter(_ column: Int, _ row: Int) -> String? {
    let dots = cells[row * width + column]
    guard dots > 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else { return nil }
    return String(scalar)
  }
}
