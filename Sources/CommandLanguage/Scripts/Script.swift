/// A script taken apart into statements, each with its place in the file.
///
/// No line is lost: the texts of the items, with line breaks between, are the script.
public struct Script: Sendable, Hashable {
  /// One statement, comment or empty line.
  public struct Item: Sendable, Hashable {
    /// The statement as typed, of one or more lines, without the line break at its end.
    public var text: String
    /// The line of the script on which it starts, from 1.
    public var line: Int

    /// Makes an item.
    ///
    /// - Parameters:
    ///   - text: the statement as typed.
    ///   - line: the line on which it starts, from 1.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The statements in order, comments and empty lines among them.
  public var items: [Item]
  /// The version that the first line names, as in `#! reis 1`; nil when it names none.
  public var version: Int?
}
