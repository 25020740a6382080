/// Decides which records are rows.
struct RecordRule {
  /// What a record is.
  enum Verdict {
    /// A row with all its fields.
    case row
    /// A blank line, which holds nothing and is passed over.
    case blank
    /// A record with another number of fields, which is set aside.
    case bad
  }

  /// The number of columns of the file.
  let fields: Int

  /// What a record is.
  ///
  /// - Parameters:
  ///   - scanner: holds the window.
  ///   - before: the number of separators before the record.
  ///   - through: the same including its own.
  ///   - start: where it starts.
  @inline(__always)
  func verdict(_ scanner: WindowScanner, _ before: Int, _ through: Int, _ start: Int) -> Verdict {
    if through &- before == fields { return .row }
    return carefully(scanner, before, through, start)
  }

  private func carefully(_ scanner: WindowScanner, _ before: Int, _ through: Int, _ start: Int)
    -> Verdict
  {
    if through - before == 1 {
      let end = Int(scanner.separator(before))
      let isBlank = end == start || (end == start + 1 && scanner.byte(start) == 0x0D)
      return isBlank ? .blank : .bad
    }
    return isPadded(scanner, before, through) ? .row : .bad
  }

  /// Whether a record has all fields and after them only empty ones: delimiters at the line's end.
  private func isPadded(_ scanner: WindowScanner, _ before: Int, _ through: Int) -> Bool {
    guard through - before > fields else { return false }
    let last = Int(scanner.separator(through - 1))
    let first = Int(scanner.separator(before + fields - 1)) + 1
    // Between the delimiters nothing stands, but for the carriage return of the line end.
    let extra = through - before - fields
    if last - first == extra - 1 { return true }
    return last - first == extra && last > 0 && scanner.byte(last - 1) == 0x0D
  }
}
