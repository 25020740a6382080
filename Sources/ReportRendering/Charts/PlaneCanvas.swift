/// The cells of a plane: dotted lines that cut it in four, whiskers, points as letters.
struct PlaneCanvas {
  /// What a cell shows, the least important first.
  enum Layer: Int, Comparable {
    /// Nothing.
    case empty
    /// A piece of a line that cuts the plane.
    case line
    /// The name of a quarter.
    case name
    /// A piece of a whisker.
    case whisker
    /// A point.
    case point

    static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
  }

  /// The cells across.
  let width: Int
  /// The cells down.
  let height: Int
  private var cells: [(text: String, layer: Layer)]
  private let isASCII: Bool

  /// Makes an empty plane.
  ///
  /// - Parameters:
  ///   - width: the cells across.
  ///   - height: the cells down.
  ///   - isASCII: whether only ASCII may be drawn.
  init(width: Int, height: Int, isASCII: Bool) {
    self.width = width
    self.height = height
    self.isASCII = isASCII
    cells = Array(repeating: (" ", .empty), count: width * height)
  }

  /// What a cell shows.
  func cell(_ column: Int, _ row: Int) -> (text: String, layer: Layer) {
    cells[row * width + column]
  }

  /// Draws the lines that cut the plane.
  mutating func cut(atColumn column: Int, row: Int) {
    for y in 0..<height { put(isASCII ? ":" : "┊", .line, column, y) }
    for x in 0..<width { put(isASCII ? "." : "┄", .line, x, row) }
  }

  /// Writes the name of a quarter; names with characters of no or two cells are left out.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - column: where it begins.
  ///   - row: the line.
  mutating func write(_ name: String, _ column: Int, _ row: Int) {
    guard name.allSatisfy({ DisplayText.width(of: String($0)) == 1 }) else { return }
    for (place, character) in name.enumerated() {
      put(String(character), .name, column + place, row)
    }
  }

  /// Draws a whisker across.
  mutating func across(from start: Int, to end: Int, row: Int) {
    guard end > start else { return }
    for x in start...end { whisker(isASCII ? "-" : "─", x, row) }
  }

  /// Draws a whisker up and down.
  mutating func down(from top: Int, to bottom: Int, column: Int) {
    guard bottom > top else { return }
    for y in top...bottom { whisker(isASCII ? "|" : "│", column, y) }
  }

  /// Draws a point; beside the place where another one stands, as near as there is room.
  mutating func point(_ letter: String, _ column: Int, _ row: Int) {
    for distance in 0..<width {
      for x in distance == 0 ? [column] : [column + distance, column - distance]
      where (0..<width).contains(x) && cell(x, row).layer != .point {
        put(letter, .point, x, row)
        return
      }
    }
  }

  private mutating func whisker(_ text: String, _ column: Int, _ row: Int) {
    guard contains(column, row) else { return }
    let there = cell(column, row)
    let isCrossing = there.layer == .whisker && there.text != text
    put(isCrossing ? (isASCII ? "+" : "┼") : text, .whisker, column, row)
  }

  private mutating func put(_ text: String, _ layer: Layer, _ column: Int, _ row: Int) {
    guard contains(column, row), cell(column, row).layer <= layer else { return }
    cells[row * width + column] = (text, layer)
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    (0..<width).contains(column) && (0..<height).contains(row)
  }
}
