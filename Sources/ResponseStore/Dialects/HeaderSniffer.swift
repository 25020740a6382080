/// Finds out how many rows at the top are headers.
enum HeaderSniffer {
  /// The number of header rows (1–3) of a file's first records, and why.
  static func sniff(_ rows: [[String]]) -> (count: Int, reason: DialectReason) {
    guard rows.count > 1, let first = rows.first else { return (1, .oneHeaderRow) }
    let second = rows[1]
    if rows.count > 2, rows[2].first?.contains("\"ImportId\"") == true {
      return (3, .importIdentifiers)
    }
    guard first.count > 1, second.count == first.count else { return (1, .oneHeaderRow) }
    if second.allSatisfy(\.isEmpty) { return (2, .secondRowEmpty) }
    let numbered = first.indices.prefix(10).filter { first[$0] == "V\($0 + 1)" }.count
    if numbered >= 5, !second.contains(where: isNumber) { return (2, .numberedVariables) }
    let completed = first.indices.filter { index in
      guard !second[index].isEmpty, index > 0 else { return false }
      return first[index].isEmpty || first[..<index].contains(first[index])
    }
    // Names that stand alone need no second part: there the second row is empty or *Response*.
    let alone = first.indices.filter { index in
      !first[index].isEmpty && first.filter { $0 == first[index] }.count == 1
        && (index + 1 == first.count || !first[index + 1].isEmpty)
    }
    let quiet = alone.filter { second[$0].isEmpty || second[$0].hasSuffix("Response") }
    if !completed.isEmpty, quiet.count * 2 >= alone.count, !second.contains(where: isNumber) {
      return (2, .secondRowCompletesNames(columns: completed.count))
    }
    return (1, .oneHeaderRow)
  }

  private static func isNumber(_ text: String) -> Bool {
    NumberText.parse(Array(text.utf8).trimmed, decimalMark: 0x2E) != nil
  }
}
