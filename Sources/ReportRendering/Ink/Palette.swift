/// The colours of the house: few, with one meaning each, readable on light and dark terminals.
enum Palette {
  /// Detractors, low scores, errors.
  static let bad = Colour(0xD9573F, basic: 1)
  /// Promoters, high scores.
  static let good = Colour(0x1F8A6E, basic: 2)
  /// Passives and what lies between.
  static let neutral = Colour(0xCFD4DC, basic: 7)
  /// Scores near zero, axes.
  static let middle = Colour(0x9AA5B8, basic: 8)
  /// Words that stand back: grey enough on white and on black.
  static let faint = Colour(0x858E9E, basic: 8)
  /// Cautions.
  static let caution = Colour(0xC98A1B, basic: 3)
  /// Next steps and names that can be followed.
  static let next = Colour(0x3B78C2, basic: 6)
  /// Bars without a judgement.
  static let accent = Colour(0x4C7FB8, basic: 6)
  /// Letters on a light fill.
  static let dark = Colour(0x1B2333, basic: 0)
  /// Letters on a dark fill.
  static let light = Colour(0xFFFFFF, basic: 15)
  /// The middle of a heat map's scale.
  static let paper = Colour(0xF1F2F5, basic: 7)

  /// The letters that can be read on a fill.
  ///
  /// - Parameters:
  ///   - fill: the colour behind the letters.
  ///   - depth: the colours in use; a theme's red is dark whatever red was wanted.
  static func ink(on fill: Colour, _ depth: ColourDepth) -> Colour {
    let isLight = depth == .basic ? fill.basic != bad.basic : fill.lightness > 0.6
    return isLight ? dark : light
  }

  /// The colour of a score: red below zero, green above, grey near it.
  ///
  /// - Parameters:
  ///   - value: the score.
  ///   - extent: the score that has the full colour.
  static func sentiment(_ value: Double, extent: Double) -> Colour {
    guard extent > 0 else { return middle }
    let strength = min(1, abs(value) / extent * 1.6)
    var colour = middle.mixed(with: value < 0 ? bad : good, strength)
    if strength > 0.15 { colour.basic = value < 0 ? bad.basic : good.basic }
    return colour
  }
}
