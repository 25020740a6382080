/// Why one part of a dialect was decided as it was.
public enum DialectReason: Sendable, Hashable {
  /// The declaration says so.
  case declared(Part)
  /// A byte order mark starts the file.
  case byteOrderMark(TextEncoding)
  /// Every second byte of the sample is zero.
  case zeroBytes(TextEncoding)
  /// All of the sample is valid UTF-8; `nonASCII` bytes of it are beyond ASCII.
  case validUTF8(nonASCII: Int)
  /// The sample is not UTF-8: `byte` at `offset` is the first that is not.
  case notUTF8(byte: UInt8, offset: Int)
  /// With this delimiter, `records` of `sampled` records have `fields` fields.
  case consistentFields(Dialect.Delimiter, fields: Int, records: Int, sampled: Int)
  /// The first line says so: `sep=;`.
  case delimiterHint(Dialect.Delimiter)
  /// No delimiter occurs: the file has one column.
  case singleColumn
  /// `comma` cells read as numbers only with a decimal comma, `point` only with a point.
  case decimalMarks(comma: Int, point: Int)
  /// The file begins with one header row, as most files do.
  case oneHeaderRow
  /// The second row completes empty or repeated names of the first.
  case secondRowCompletesNames(columns: Int)
  /// The second row is all empty, as SurveyMonkey writes it where no question has parts.
  case secondRowEmpty
  /// The first row numbers its columns V1, V2, … and the second names them, as older Qualtrics does.
  case numberedVariables
  /// The third row holds the import ids that Qualtrics writes.
  case importIdentifiers

  /// The file is an event log in XES, read as one row per event.
  case eventLog

  /// A part of a dialect.
  public enum Part: String, Sendable, Hashable {
    /// The delimiter.
    case delimiter
    /// The decimal mark.
    case decimalMark
    /// The encoding.
    case encoding
    /// The number of header rows.
    case headerRows
  }
}
