/// Looks at files: how they are written, and what their columns look like.
public enum FileSniffer {
  /// Looks at the start and at some later stretches of a file.
  ///
  /// - Parameters:
  ///   - path: the file, plain or gzip.
  ///   - overrides: what is known about its dialect.
  ///   - distinctLimit: how many distinct values are listed per column.
  /// - Returns: the dialect with reasons, the header and a profile per column.
  /// - Throws: `ReadFailure`.
  public static func sniff(
    path: String, overrides: DialectOverrides = DialectOverrides(), distinctLimit: Int = 50
  ) throws(ReadFailure) -> SniffedFile {
    throw ReadFailure.missing(path: path)
  }
}
