/// A text that stands for an absence, such as 11 for *blank* or NA for *not asked*.
public struct MissingCode: Sendable, Hashable {
  /// The cell's text, spaces around it not counted.
  ///
  /// Where it is a whole number and its column holds scores or numbers, cells with the same value
  /// count too: `11`, `11.0`.
  public var text: String
  /// What it stands for.
  public var reason: MissingReason

  /// Declares that a text stands for an absence.
  public init(_ text: String, _ reason: MissingReason) {
    self.text = text
    self.reason = reason
  }
}
