/// What the header rows say about one column, taken apart.
struct ColumnHeading: Sendable {
  /// The name by which declarations speak of the column.
  var name: String
  /// A short code such as `Q7WIFI`; nil where the header is a question in full.
  var code: String?
  /// The question as it was put; nil where the header is only a code.
  var wording: String?
  /// The option or row of a matrix that this column stands for, below the question.
  var option: String?

  /// The words that evidence is looked for in: code, question and option.
  var words: [String] {
    Folding.words([code, wording, option].compactMap(\.self).joined(separator: " "))
  }

  /// The words of the code and those of the label, each by themselves: what a column is called.
  var titles: [[String]] {
    [code, wording].compactMap { $0.map(Folding.words) }
  }

  /// Whether the code is a question's number, such as `Q12` or `q0004_0001`.
  var isNumbered: Bool {
    guard let code, code.count >= 2, code.first == "q" || code.first == "Q" else { return false }
    return code.dropFirst().first?.isNumber ?? false
  }

  /// Code, question and option, folded, with a space at both ends.
  var folded: String { " " + words.joined(separator: " ") + " " }

  /// Whether the header is a question rather than the name of a property.
  var isQuestion: Bool {
    guard let wording else { return false }
    return wording.contains("?") || Folding.words(wording).count > 3
  }

  /// Takes the headers of a file apart.
  ///
  /// - Parameters:
  ///   - names: the names by which declarations speak of the columns.
  ///   - rows: the header rows as they stand in the file.
  ///   - shape: the tool that wrote them.
  static func all(names: [String], rows: [[String]], shape: ExportShape) -> [ColumnHeading] {
    var parent = ""
    return names.enumerated().map { index, name in
      let cells = rows.map { $0.indices.contains(index) ? trimmed($0[index]) : "" }
      let top = cells.first ?? ""
      let below = cells.count > 1 ? cells[1] : ""
      if !top.isEmpty { parent = top }
      switch shape {
      case .qualtrics, .qualtricsLegacy:
        return coded(name, code: top, wording: below.isEmpty || below == top ? nil : below)
      case .surveyMonkey where cells.count > 1:
        let question = top.isEmpty ? parent : top
        let isOption = !below.isEmpty && !responseWords.contains(below.lowercased())
        return full(name, question, option: isOption ? below : nil)
      case .surveyGizmo:
        // "Aspect #1:What aspects make it pleasant?"
        guard let colon = top.firstIndex(of: ":"),
          top.hasSuffix("?") || top.hasSuffix(".") || top.hasSuffix(")")
        else { return full(name, top) }
        let question = trimmed(String(top[top.index(after: colon)...]))
        return full(name, question, option: trimmed(String(top[..<colon])))
      case .limeSurvey: return limeSurvey(name, top)
      default:
        if cells.count > 1, !below.isEmpty, below != top {
          return full(name, top.isEmpty ? parent : top, option: below)
        }
        return full(name, top.isEmpty ? name : top)
      }
    }
  }

  private static let responseWords: Set<String> = [
    "response", "open-ended response", "antwoord", "open antwoord", "réponse", "antwort",
  ]

  private static func full(_ name: String, _ header: String, option: String? = nil) -> ColumnHeading
  {
    let isCode = !header.contains(" ")
    return ColumnHeading(
      name: name, code: isCode ? header : nil, wording: isCode ? nil : header, option: option)
  }

  /// A code with its question below; an option behind the last " - ".
  private static func coded(_ name: String, code: String, wording: String?) -> ColumnHeading {
    guard let wording, code.contains("_"), let dash = lastRange(of: " - ", in: wording) else {
      return ColumnHeading(name: name, code: code, wording: wording, option: nil)
    }
    return ColumnHeading(
      name: name, code: code, wording: String(wording[..<dash.lowerBound]),
      option: String(wording[dash.upperBound...]))
  }

  /// `G01Q02. How likely …?`, `Q3[SQ001]`, `Which brands? [Acme]`.
  private static func limeSurvey(_ name: String, _ header: String) -> ColumnHeading {
    var rest = header
    var option: String?
    if rest.hasSuffix("]"), let open = rest.lastIndex(of: "[") {
      option = trimmed(String(rest[rest.index(after: open)...].dropLast()))
      rest = trimmed(String(rest[..<open]))
    }
    if let dot = lastRange(of: ". ", in: String(rest.prefix(24))),
      !rest[..<dot.lowerBound].contains(" ")
    {
      return ColumnHeading(
        name: name, code: String(rest[..<dot.lowerBound]),
        wording: trimmed(String(rest[dot.upperBound...])), option: option)
    }
    return full(name, rest, option: option)
  }

  private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: part).last
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
