/// One thing that may stand at the cursor.
public struct Candidate: Sendable, Equatable {
  /// The text that is put in place of `range`, quotes and all.
  public var replacement: String

  /// What it replaces: UTF-8 offsets into `CompletionRequest.text`.
  ///
  /// It begins at or before the cursor and ends at or after it.
  public var range: Range<Int>

  /// What the list shows; `replacement` unless it was given another name.
  public var label: String

  /// One line that says what it is, shown beside the name and cut to the width of the terminal.
  public var summary: String

  /// Whether a space follows when it is the only candidate.
  public var addsSpace: Bool

  /// Makes a candidate.
  ///
  /// - Parameters:
  ///   - replacement: the text to insert.
  ///   - range: the UTF-8 offsets it replaces.
  ///   - label: the name in the list; nil shows `replacement`.
  ///   - summary: one line that says what it is; empty shows none.
  ///   - addsSpace: whether a space follows when it is the only candidate.
  public init(
    _ replacement: String, replacing range: Range<Int>, label: String? = nil,
    summary: String = "", addsSpace: Bool = true
  ) {
    self.replacement = replacement
    self.range = range
    self.label = label ?? replacement
    self.summary = summary
    self.addsSpace = addsSpace
  }
}
