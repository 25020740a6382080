/// How a cell looks, as far as it was said with SGR.
public struct VTStyle: Sendable, Hashable {
  /// Bold.
  public var isBold = false
  /// Dim.
  public var isDim = false
  /// Inverse.
  public var isInverse = false
  /// The colour code of the text: 30...37 or 90...97; nil for the default.
  public var colour: Int?

  /// Without any style.
  public static let plain = VTStyle()

  /// Takes the numbers of one `ESC [ … m`.
  mutating func apply(_ codes: [Int]) {
    for code in codes.isEmpty ? [0] : codes {
      switch code {
      case 0: self = .plain
      case 1: isBold = true
      case 2: isDim = true
      case 7: isInverse = true
      case 22:
        isBold = false
        isDim = false
      case 27: isInverse = false
      case 30...37, 90...97: colour = code
      case 39: colour = nil
      default: break
      }
    }
  }
}
