/// How columns get the names by which declarations speak of them.
///
/// - The first header row names them; spaces around a name do not count.
/// - Where several columns share a name of the first row, or follow it with empty cells, and the
///   second row tells them apart, a name is both: `Which brands do you use? – Acme`.
/// - A column without any name is `column 7`, by its position.
/// - A name that is taken already gets a number: `score (2)`.
public enum ColumnNaming {
  /// The names of the columns under some header rows.
  ///
  /// - Parameter headerRows: the cells of 1–3 rows; the first decides how many columns there are.
  /// - Returns: one name per column, all different.
  public static func names(headerRows: [[String]]) -> [String] {
    guard let first = headerRows.first else { return [] }
    let top = first.map(trimmed)
    let sub = headerRows.count > 1 ? headerRows[1].map(trimmed) : []
    var names: [String] = []
    for index in top.indices {
      let below = index < sub.count ? sub[index] : ""
      let parent = top[index].isEmpty ? inherited(top, sub, index) : top[index]
      let isShared =
        top[index].isEmpty || top.filter { $0 == top[index] }.count > 1
        || (index + 1 < top.count && top[index + 1].isEmpty && index + 1 < sub.count
          && !sub[index + 1].isEmpty)
      if parent.isEmpty {
        names.append(below.isEmpty ? "column \(index + 1)" : below)
      } else if isShared, !below.isEmpty, below != parent {
        names.append("\(parent) – \(below)")
      } else {
        names.append(top[index].isEmpty ? "column \(index + 1)" : parent)
      }
    }
    return unique(names)
  }

  /// The name that an empty cell of the first row continues: the nearest one to its left, where the
  /// second row has something to tell the columns apart.
  private static func inherited(_ top: [String], _ sub: [String], _ index: Int) -> String {
    guard index < sub.count, !sub[index].isEmpty else { return "" }
    return top[..<index].last { !$0.isEmpty } ?? ""
  }

  private static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(name) (\(number))"
        number += 1
      }
      return candidate
    }
  }

  private static func trimmed(_ name: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let scalars = name.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
