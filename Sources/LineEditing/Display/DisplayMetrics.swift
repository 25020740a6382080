import CEditline

/// Where libedit puts things on the screen: rows and columns from the start of the prompt.
///
/// Mirrors `re_addc` and `re_putc` of libedit's refresh.c: control characters take two cells (`^X`),
/// tabs go to multiples of eight, a wide character that does not fit goes to the next row, and a full
/// row puts the cursor at the start of the next one.
struct DisplayMetrics {
  let columns: Int
  private(set) var row = 0
  private(set) var column = 0

  init(columns: Int) { self.columns = max(2, columns) }

  mutating func put(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { put(scalar.value) }
  }

  mutating func put(_ scalar: UInt32) {
    switch scalar {
    case 0x0a:
      row += 1
      column = 0
    case 0x09:
      repeat { cell(1) } while column % 8 != 0
    case 0..<0x20, 0x7f:
      cell(1)
      cell(1)
    default:
      let width = Int(ced_scalar_width(scalar))
      if width > 0 {
        cell(width)
      } else if width < 0 {
        // What the locale cannot print is spelled \U+XXXX, with five digits above the basic plane.
        for _ in 0..<(scalar > 0xffff ? 8 : 7) { cell(1) }
      }
    }
  }

  private mutating func cell(_ width: Int) {
    if column + width > columns { wrap() }
    column += width
    if column >= columns { wrap() }
  }

  private mutating func wrap() {
    row += 1
    column = 0
  }

  /// Cells used up from the start of the prompt, whole rows counted for line breaks.
  var cells: Int { row * columns + column }
}
