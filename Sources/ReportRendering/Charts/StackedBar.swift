/// Shares of a whole in one bar, an eighth of a cell exact where there is colour.
struct StackedBar {
  /// How the parts look, from left to right.
  let looks: [PartLook]
  /// The cells of the bar.
  let width: Int
  /// Gives colours and characters.
  let pen: Pen

  /// One part's colour and, where there is none, its character.
  struct PartLook {
    /// Its colour.
    let colour: Colour
    /// What it is drawn with where there is no colour.
    let character: Character
  }

  /// The looks of so many parts: the first bad, the last good, those between neutral.
  ///
  /// - Parameters:
  ///   - count: how many parts there are.
  ///   - pen: gives the characters.
  static func looks(_ count: Int, _ pen: Pen) -> [PartLook] {
    let ascii = pen.options.characters == .ascii
    return (0..<count).map { index in
      if index == 0, count > 1 {
        return PartLook(colour: Palette.bad, character: ascii ? "-" : "▓")
      }
      if index == count - 1 {
        return PartLook(colour: Palette.good, character: ascii ? "+" : "█")
      }
      let isEven = index.isMultiple(of: 2)
      return PartLook(
        colour: isEven ? Palette.middle : Palette.neutral,
        character: ascii ? (isEven ? ":" : ".") : isEven ? "▒" : "░")
    }
  }

  /// The bar of one row, exactly `width` cells.
  ///
  /// - Parameter parts: amounts from left to right; their sum is above zero.
  func line(of parts: [Double]) -> Line {
    let hasColour = pen.options.colour != .none
    // ASCII has no eighths of a cell, with or without colour.
    let fine = hasColour && pen.options.characters == .unicode
    let ends = ends(of: parts, steps: width * (fine ? 8 : 1))
    var line = Line()
    for cell in 0..<width {
      let (first, share) = firstPart(ends, from: cell * (fine ? 8 : 1), size: fine ? 8 : 1)
      let look = looks[first]
      var style = hasColour ? Style.ink(look.colour) : .plain
      if !fine || share == 8 {
        line.append(fine ? "█" : String(look.character), style)
        continue
      }
      let rest = lastPart(ends, upTo: (cell + 1) * 8)
      style.fill = looks[rest].colour
      line.append(Self.eighths[share], style)
    }
    return line
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Where each part ends, in steps; the last at the end of the bar.
  private func ends(of parts: [Double], steps: Int) -> [Int] {
    let whole = parts.reduce(0, +)
    var sum = 0.0
    return parts.map { part in
      sum += part
      return Int((sum / whole * Double(steps)).rounded())
    }
  }

  /// The part at the start of a cell, and how many of the cell's steps it has.
  private func firstPart(_ ends: [Int], from start: Int, size: Int) -> (part: Int, share: Int) {
    let part = ends.firstIndex { $0 > start } ?? ends.count - 1
    return (part, min(size, ends[part] - start))
  }

  /// The part at the end of a cell.
  private func lastPart(_ ends: [Int], upTo end: Int) -> Int {
    ends.firstIndex { $0 >= end } ?? ends.count - 1
  }
}
