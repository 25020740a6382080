public import Diagnostics

/// Writes a survey as the YAML that people keep: readable, commented, and read back as the same
/// declaration.
///
/// Why something was proposed stands above it as a comment; what was unsure is marked `check:`.
public struct SurveyYAMLWriter {
  private let survey: SurveyDeclaration
  private let language: Language
  private var lines: [String] = []

  /// The longest line that is still written on one line.
  private static let width = 100

  private init(_ survey: SurveyDeclaration, _ language: Language) {
    self.survey = survey
    self.language = language
  }

  /// The content of `surveys/NAME.yaml`.
  ///
  /// - Parameters:
  ///   - survey: the survey.
  ///   - language: the language of the comments.
  public static func text(of survey: SurveyDeclaration, language: Language = .en) -> String {
    var writer = SurveyYAMLWriter(survey, language)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    comment(
      Text(
        "Survey \(survey.id): which column is what. Nothing here is guessed later on.",
        nl: "Enquête \(survey.id): welke kolom is wat. Hierna wordt niets meer geraden."),
      indent: "")
    if let title = survey.title { lines.append("title: \(written(title))") }
    lines.append("files: \(flow(survey.files))")
    if let format = written(survey.format) { lines.append("format: \(format)") }
    writeQuestions()
    writeRoles()
    writeSegments()
  }

  private mutating func comment(_ text: Text, indent: String) {
    var line = indent + "#"
    for word in Self.oneLine(text(language)).split(separator: " ") {
      if line.count + word.count + 1 > Self.width {
        lines.append(line)
        line = indent + "#"
      }
      line += " " + word
    }
    if line != indent + "#" { lines.append(line) }
  }

  /// A comment ends where its line does, and may hold nothing that ends a line.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
            "\u{E000}"..."\u{F8FF}", "\u{FFFE}", "\u{FFFF}":
            " "
          default: scalar
          }
        }))
  }

  // MARK: Questions

  private mutating func writeQuestions() {
    let questions = survey.questions
    guard !questions.isEmpty else { return }
    lines += ["", "questions:"]
    for question in questions {
      writeReasons(question, indent: "  ")
      let pairs = pairs(question)
      let key = "  \(YAMLScalar.written(question.name.value)):"
      let oneLine = "\(key) {\(pairs.map { "\($0.key): \($0.flow)" }.joined(separator: ", "))}"
      if oneLine.count <= Self.width, question.wording == nil, question.choices.isEmpty {
        lines.append(oneLine)
      } else {
        lines.append(key)
        for pair in pairs { lines += pair.block.map { "    " + $0 } }
      }
    }
  }

  private mutating func writeReasons(_ column: ColumnDeclaration, indent: String) {
    for reason in column.reasons { comment(reason, indent: indent) }
    if column.isUnsure {
      comment(
        Text("check: this proposal is unsure", nl: "controleer: dit voorstel is onzeker"),
        indent: indent)
    }
  }

  /// One key with its value on one line, and as lines of its own.
  private struct Pair {
    var key: String
    var flow: String
    var block: [String]

    init(_ key: String, _ flow: String, block: [String]? = nil) {
      self.key = key
      self.flow = flow
      self.block = block ?? ["\(key): \(flow)"]
    }
  }

  private func pairs(_ column: ColumnDeclaration) -> [Pair] {
    let headers = column.columns.map(\.value)
    var pairs = [
      headers.count == 1
        ? Pair("column", YAMLScalar.written(headers[0]))
        : Pair(
          "columns", flow(headers),
          block: ["columns:"] + headers.map { "  - \(YAMLScalar.written($0))" })
    ]
    if let kind = column.questionKind { pairs.append(Pair("kind", kind.rawValue)) }
    if case .time(let pattern?) = column.role {
      pairs.append(Pair("format", YAMLScalar.written(pattern)))
    }
    if let scale = column.scale {
      pairs.append(Pair("scale", "[\(scale.lowerBound), \(scale.upperBound)]"))
    }
    if column.isReversed { pairs.append(Pair("reversed", "true")) }
    if !column.missing.isEmpty {
      let codes = column.missing.map { "\(YAMLScalar.written($0.value)): \($0.meaning.rawValue)" }
      pairs.append(Pair("missing", "{\(codes.joined(separator: ", "))}"))
    }
    if let condition = column.condition.flatMap({ ColumnCondition($0) }) {
      let values =
        condition.values.count == 1
        ? YAMLScalar.written(condition.values[0]) : flow(condition.values)
      pairs.append(Pair("when", "{\(YAMLScalar.written(condition.column)): \(values)}"))
    }
    if let touchpoint = column.touchpoint {
      pairs.append(Pair("touchpoint", YAMLScalar.written(touchpoint)))
    }
    if let element = column.element { pairs.append(Pair("element", element.rawValue)) }
    if let separator = column.separator {
      pairs.append(Pair("separator", YAMLScalar.written(separator)))
    }
    if let wording = column.wording { pairs.append(Pair("wording", written(wording))) }
    if !column.choices.isEmpty { pairs.append(choices(column.choices)) }
    return pairs
  }

  private func choices(_ choices: [Choice]) -> Pair {
    if choices.allSatisfy({ $0.title == nil && $0.valence == nil }) {
      let values = choices.map(\.value)
      let list = flow(values)
      return Pair(
        "choices", list,
        block: list.count < 80
          ? nil : ["choices:"] + values.map { "  - \(YAMLScalar.written($0))" })
    }
    let entries = choices.map { choice in
      let value =
        switch (choice.title, choice.valence) {
        case (nil, nil): "null"
        case (nil, let score?): String(score)
        case (let title?, let score):
          "{title: \(written(title))\(score.map { ", score: \($0)" } ?? "")}"
        }
      return "\(YAMLScalar.written(choice.value)): \(value)"
    }
    return Pair(
      "choices", "{\(entries.joined(separator: ", "))}",
      block: ["choices:"] + entries.map { "  " + $0 })
  }

  // MARK: Roles and segments

  private mutating func writeRoles() {
    var isFirst = true
    for (key, role) in SurveyReading.roles {
      for column in survey.columns where column.role.isSame(as: role) {
        if isFirst { lines.append("") }
        isFirst = false
        writeReasons(column, indent: "")
        lines.append("\(key): \(described(column, name: key))")
      }
    }
  }

  private mutating func writeSegments() {
    let segments = survey.columns.filter { $0.role == .segment }
    guard !segments.isEmpty else { return }
    lines.append("")
    let isPlain = segments.allSatisfy { segment in
      segment.columns.map(\.value) == [segment.name.value] && segment.reasons.isEmpty
        && !segment.isUnsure && segment.missing.isEmpty && segment.choices.isEmpty
        && segment.wording == nil
    }
    if isPlain {
      lines.append("segments: \(flow(segments.map(\.name.value)))")
      return
    }
    lines.append("segments:")
    for segment in segments {
      writeReasons(segment, indent: "  ")
      let name = segment.name.value
      lines.append("  \(YAMLScalar.written(name)): \(described(segment, name: name))")
    }
  }

  /// The header alone where nothing else is to be said.
  private func described(_ column: ColumnDeclaration, name: String) -> String {
    var pairs = pairs(column)
    if column.name.value != name {
      pairs.append(Pair("name", YAMLScalar.written(column.name.value)))
    }
    if pairs.count == 1 { return pairs[0].flow }
    return "{\(pairs.map { "\($0.key): \($0.flow)" }.joined(separator: ", "))}"
  }

  // MARK: Parts

  private func flow(_ values: [String]) -> String {
    "[\(values.map(YAMLScalar.written).joined(separator: ", "))]"
  }

  private func written(_ text: Text) -> String {
    text.en == text.nl
      ? YAMLScalar.written(text.en)
      : "{en: \(YAMLScalar.written(text.en)), nl: \(YAMLScalar.written(text.nl))}"
  }

  private func written(_ format: FileFormat) -> String? {
    var pairs: [String] = []
    if let delimiter = format.delimiter {
      pairs.append("delimiter: \(delimiter == "\t" ? "tab" : YAMLScalar.written(delimiter))")
    }
    if let decimal = format.decimal { pairs.append("decimal: \(YAMLScalar.written(decimal))") }
    if let encoding = format.encoding { pairs.append("encoding: \(encoding)") }
    if let rows = format.headerRows { pairs.append("header-rows: \(rows)") }
    return pairs.isEmpty ? nil : "{\(pairs.joined(separator: ", "))}"
  }
}

extension ColumnDeclaration.Role {
  /// Whether two roles are the same but for the form of their times.
  ///
  /// - Parameter other: the other role.
  func isSame(as other: ColumnDeclaration.Role) -> Bool {
    if case .time = self, case .time = other { return true }
    return self == other
  }
}
