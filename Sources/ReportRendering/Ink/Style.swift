/// How a piece of a line looks.
struct Style: Hashable {
  /// Heavier letters.
  var bold = false
  /// Fainter letters.
  var dim = false
  /// The colour of the letters; nil for the terminal's own.
  var ink: Colour?
  /// The colour behind the letters; nil for the terminal's own.
  var fill: Colour?

  /// As the terminal writes by itself.
  static let plain = Style()
  /// Headings, labels and what counts most.
  static let strong = Style(bold: true)
  /// What is needed but not first: denominators, bounds, footers.
  static let faint = Style(dim: true)

  /// Letters in a colour.
  ///
  /// - Parameters:
  ///   - colour: the colour of the letters.
  ///   - bold: whether they are heavier.
  static func ink(_ colour: Colour, bold: Bool = false) -> Style {
    Style(bold: bold, ink: colour)
  }
}

/// A colour, as 24 bits and as the nearest of a theme's sixteen.
struct Colour: Hashable {
  /// Red, 0…255.
  var red: UInt8
  /// Green, 0…255.
  var green: UInt8
  /// Blue, 0…255.
  var blue: UInt8
  /// The colour's place among a theme's sixteen: 0…7, and 8…15 for the bright ones.
  var basic: UInt8

  /// Makes a colour from 24 bits.
  ///
  /// - Parameters:
  ///   - rgb: as in `0xD9573F`.
  ///   - basic: the place among a theme's sixteen.
  init(_ rgb: UInt32, basic: UInt8) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
    self.basic = basic
  }

  /// A colour on the way to another.
  ///
  /// - Parameters:
  ///   - other: the colour at 1.
  ///   - amount: 0…1; outside values are taken as the nearest end.
  func mixed(with other: Colour, _ amount: Double) -> Colour {
    let part = min(1, max(0, amount))
    var result = part < 0.5 ? self : other
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Double(from) + (Double(to) - Double(from)) * part).rounded())
    }
    result.red = mix(red, other.red)
    result.green = mix(green, other.green)
    result.blue = mix(blue, other.blue)
    return result
  }

  /// How light it looks, 0…1, by the weights of ITU-R BT.709 without gamma.
  var lightness: Double {
    (0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue)) / 255
  }

  /// The nearest colour of xterm's 256: the 6×6×6 cube or the 24 greys.
  var paletteIndex: Int {
    func step(_ value: UInt8) -> Int { value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40 }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let steps = [red, green, blue].map(step)
    let grey = min(23, max(0, (Int(red) + Int(green) + Int(blue)) / 3 - 3) / 10)
    func distance(_ red: Int, _ green: Int, _ blue: Int) -> Int {
      let differences = [red - Int(self.red), green - Int(self.green), blue - Int(self.blue)]
      return differences.reduce(0) { $0 + $1 * $1 }
    }
    let greyLevel = 8 + 10 * grey
    let cubeDistance = distance(level(steps[0]), level(steps[1]), level(steps[2]))
    if distance(greyLevel, greyLevel, greyLevel) < cubeDistance { return 232 + grey }
    return 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }
}
