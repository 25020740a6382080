/// One row of a set of responses and where it stands.
public struct RowReference: Sendable, Hashable {
  /// The path of the file.
  public let file: String
  /// The line the row starts on, 1 for the first of the file.
  public let line: Int
  /// The number of the row in the file, 1 for the first data row; rows set aside are not counted.
  public let record: Int
  /// Where the row starts: bytes from the start of the (decompressed, UTF-8) text.
  public let offset: Int
  /// Which file of the plan, 0 for the first.
  let fileIndex: Int
}
