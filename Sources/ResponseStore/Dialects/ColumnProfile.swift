/// What the sampled cells of one column look like: the evidence that a declaration is proposed from.
public struct ColumnProfile: Sendable, Hashable {
  /// A distinct value of the sample and how often it occurs.
  public struct ValueCount: Sendable, Hashable {
    /// The cell's text.
    public let value: String
    /// How many sampled cells hold exactly this text.
    public let count: Int
  }

  /// A form of dates and how many cells fit it.
  public struct TimeFit: Sendable, Hashable {
    /// The form.
    public let format: TimeFormat
    /// How many non-empty cells read as a moment in this form.
    public let count: Int
  }

  /// The unique name of the column; see `ColumnNaming`.
  public let name: String
  /// The position in the file, 1 for the first.
  public let number: Int
  /// The number of cells looked at.
  public let cells: Int
  /// How many of them are empty.
  public let empties: Int
  /// How many are whole numbers with at most 18 digits.
  public let integers: Int
  /// How many are numbers with a decimal point (whole numbers not included).
  public let pointDecimals: Int
  /// How many are numbers with a decimal comma.
  public let commaDecimals: Int
  /// The smallest number seen, read with the file's decimal mark.
  public let minimum: Double?
  /// The largest number seen.
  public let maximum: Double?
  /// The distinct non-empty values, most frequent first; equal counts in order of the text.
  public let values: [ValueCount]
  /// Whether there were more distinct values than are listed.
  public let hasMoreValues: Bool
  /// The forms of dates that at least one cell fits, best first.
  public let timeFits: [TimeFit]
  /// The longest cell in bytes.
  public let longest: Int
  /// The mean length of non-empty cells in bytes.
  public let meanLength: Double
  /// Whether the cells look like identifiers: (nearly) all different, short, without spaces.
  public let looksLikeIdentifier: Bool
  /// Whether some cell is a run of 16 or more digits, which a binary number would round.
  public let hasLongDigits: Bool

  /// The number of cells that are not empty.
  public var filled: Int { cells - empties }
}
