import Diagnostics
import ResponseStore

/// Reads the keys of a survey file, in the short forms that people write and the long ones.
struct SurveyReading {
  private let reader: YAMLReader

  init(_ reader: YAMLReader) {
    self.reader = reader
  }

  /// A column with the places of its parts, so that faults can be reported where they are written.
  fileprivate struct Placed {
    var column: ColumnDeclaration
    var key: YAMLNode
    var value: YAMLNode

    /// The column with the place of its name.
    func column(in path: String?) -> ColumnDeclaration {
      var column = column
      column.points = FilePoints(
        path: path ?? "", start: FilePoint(line: key.line, column: key.column))
      return column
    }
  }

  /// Reads a survey.
  ///
  /// - Parameters:
  ///   - keys: the file's keys.
  ///   - id: the survey's id.
  ///   - path: the declaring file.
  func survey(_ keys: YAMLMapping, id: String, path: String?) -> SurveyDeclaration {
    let title = keys.text("title")
    let files = keys.required("files").flatMap { reader.strings($0, "files") } ?? []
    let format = keys.mapping("format", self.format) ?? FileFormat()
    var columns: [Placed] = []
    if let questions = keys.value("questions") { columns += self.questions(questions) }
    for (key, role) in Self.roles {
      guard let value = keys.value(key) else { continue }
      columns +=
        self.role(key, role, value).map { [Placed(column: $0, key: value, value: value)] }
        ?? []
    }
    if let segments = keys.value("segments") { columns += self.segments(segments) }
    reportFaults(columns)
    return SurveyDeclaration(
      id: id, title: title, path: path, files: files, format: format,
      columns: columns.map { $0.column(in: path) }, status: .declared)
  }

  /// The keys of roles that a survey has once, in the order in which they are written.
  static let roles: [(key: String, role: ColumnDeclaration.Role)] = [
    ("respondent", .respondent), ("case", .caseIdentifier), ("activity", .activity),
    ("time", .time(pattern: nil)), ("lifecycle", .lifecycle), ("instance", .instance),
    ("wave", .wave), ("weight", .weight), ("journey", .journey), ("touchpoint", .touchpoint),
  ]

  private func format(_ keys: YAMLMapping) -> FileFormat {
    let delimiter = keys.word("delimiter", oneOf: [",", ";", "tab", "\t", "|"])
    return FileFormat(
      delimiter: delimiter == "tab" ? "\t" : delimiter,
      decimal: keys.word("decimal", oneOf: [".", ","]),
      encoding: keys.word(
        "encoding",
        oneOf: ["utf-8", "utf-16le", "utf-16be", "windows-1252", "mac-roman", "iso-8859-1"]),
      headerRows: keys.integer("header-rows", in: 1...3))
  }

  // MARK: Questions

  private func questions(_ node: YAMLNode) -> [Placed] {
    reader.mapping(node, "questions") { questions in
      questions.acceptAllKeys()
      return questions.entries.compactMap { entry -> Placed? in
        guard let name = entry.key.scalar else { return nil }
        let read = reader.mapping(entry.value, name) { keys in
          question(name, keys, entry.key)
        }
        return (read ?? nil).map { Placed(column: $0, key: entry.key, value: entry.value) }
      }
    } ?? []
  }

  private func question(_ name: String, _ keys: YAMLMapping, _ key: YAMLNode) -> ColumnDeclaration?
  {
    let headers = columns(keys, name)
    let kind = keys.required("kind").flatMap { reader.word($0, "kind", as: QuestionKind.self) }
    let question = ColumnDeclaration(
      name: Spanned(name, at: .none), columns: headers, role: .question(kind ?? .text),
      scale: keys.value("scale").flatMap(scale), isReversed: keys.boolean("reversed") ?? false,
      missing: missing(keys), condition: condition(keys), touchpoint: keys.string("touchpoint"),
      element: keys.word("element", as: ExperienceElement.self), wording: keys.text("wording"),
      choices: keys.value("choices").map(choices) ?? [],
      separator: keys.string("separator"))
    return kind == nil ? nil : question
  }

  private func columns(_ keys: YAMLMapping, _ name: String) -> [Spanned<String>] {
    let one = keys.value("column")
    let several = keys.value("columns")
    if let one, several != nil {
      reader.report(
        .declarationInvalid, at: one,
        Text("column and columns exclude each other", nl: "column en columns sluiten elkaar uit"),
        hint: Text("keep one of the two", nl: "houd een van de twee"))
    }
    let headers: [String]? =
      if let several {
        reader.strings(several, "columns")
      } else if let one {
        reader.string(one, "column").map { [$0] }
      } else {
        [name]
      }
    return (headers ?? [name]).map { Spanned($0, at: .none) }
  }

  /// `[1, 5]` or `1..5`.
  private func scale(_ node: YAMLNode) -> ClosedRange<Int>? {
    let ends: [String] =
      if case .sequence(let items) = node.content {
        items.compactMap(\.scalar)
      } else {
        node.scalar?.split(separator: "..").map(String.init) ?? []
      }
    let numbers = ends.compactMap { Int($0) }
    guard ends.count == 2, numbers.count == 2, numbers[0] < numbers[1] else {
      reader.report(
        .yamlType, at: node,
        Text(
          "scale must be its two ends, lowest first",
          nl: "scale moet de twee uiteinden zijn, laagste eerst"),
        hint: .verbatim("scale: [1, 5]"))
      return nil
    }
    return numbers[0]...numbers[1]
  }

  private func missing(_ keys: YAMLMapping) -> [AbsenceCode] {
    keys.mapping("missing") { codes in
      codes.acceptAllKeys()
      return codes.entries.compactMap { entry in
        guard let code = entry.key.scalar else { return nil }
        return reader.word(entry.value, "missing", as: AbsenceCode.Meaning.self)
          .map { AbsenceCode(code, $0) }
      }
    } ?? []
  }

  private func condition(_ keys: YAMLMapping) -> Expression? {
    guard let node = keys.value("when") else { return nil }
    let read = reader.mapping(node, "when") { keys -> ColumnCondition? in
      keys.acceptAllKeys()
      guard keys.entries.count == 1, let entry = keys.entries.first, let column = entry.key.scalar
      else {
        reader.report(
          .declarationInvalid, at: node,
          Text(
            "when names one column with its values", nl: "when noemt één kolom met zijn waarden"),
          hint: .verbatim("when: {metric: NPS}"))
        return nil
      }
      return reader.strings(entry.value, column).map { ColumnCondition(column: column, values: $0) }
    }
    return (read ?? nil)?.expression
  }

  /// A list of values, or a mapping from values to what people read, to scores, or to both.
  private func choices(_ node: YAMLNode) -> [Choice] {
    guard case .mapping = node.content else {
      return (reader.strings(node, "choices") ?? []).map { Choice($0) }
    }
    return reader.mapping(node, "choices") { keys in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry -> Choice? in
        guard let value = entry.key.scalar else { return nil }
        if entry.value.isNull { return Choice(value) }
        if case .scalar(let text, isQuoted: false) = entry.value.content, let score = Int(text) {
          return Choice(value, valence: score)
        }
        guard case .mapping(let parts) = entry.value.content,
          parts.contains(where: { $0.key.scalar == "title" || $0.key.scalar == "score" })
        else { return Choice(value, title: reader.text(entry.value, value)) }
        return reader.mapping(entry.value, value) { parts in
          Choice(
            value, title: parts.text("title"), valence: parts.integer("score", in: -1000...1000))
        }
      }
    } ?? []
  }

  // MARK: Roles and segments

  /// `weight: WEIGHT`, or `time: {column: INTDATE, format: MM/dd/yyyy}`.
  private func role(
    _ key: String, _ role: ColumnDeclaration.Role, _ node: YAMLNode
  ) -> ColumnDeclaration? {
    guard case .mapping = node.content else {
      return reader.string(node, key).map { header in
        ColumnDeclaration(
          name: Spanned(key, at: .none), columns: [Spanned(header, at: .none)], role: role)
      }
    }
    return reader.mapping(node, key) { keys in
      var role = role
      if case .time = role { role = .time(pattern: keys.string("format")) }
      let name = keys.string("name") ?? key
      guard let header = keys.required("column").flatMap({ reader.string($0, "column") }) else {
        return nil
      }
      return described(name, header, role, keys)
    } ?? nil
  }

  /// `[region, channel]`, or a mapping from names to headers or longer descriptions.
  private func segments(_ node: YAMLNode) -> [Placed] {
    guard case .mapping = node.content else {
      return (reader.list(node, "segments") ?? []).compactMap { item in
        reader.string(item, "segments").map { header in
          let spanned = Spanned(header, at: .none)
          return Placed(
            column: ColumnDeclaration(name: spanned, columns: [spanned], role: .segment),
            key: item, value: item)
        }
      }
    }
    return reader.mapping(node, "segments") { keys in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry -> Placed? in
        guard let name = entry.key.scalar else { return nil }
        let column = segment(name, entry.value)
        return column.map { Placed(column: $0, key: entry.key, value: entry.value) }
      }
    } ?? []
  }

  private func segment(_ name: String, _ node: YAMLNode) -> ColumnDeclaration? {
    guard case .mapping = node.content else {
      let header = node.isNull ? name : reader.string(node, name)
      return header.map {
        ColumnDeclaration(
          name: Spanned(name, at: .none), columns: [Spanned($0, at: .none)], role: .segment)
      }
    }
    return reader.mapping(node, name) { keys in
      described(name, keys.string("column") ?? name, .segment, keys)
    }
  }

  private func described(
    _ name: String, _ header: String, _ role: ColumnDeclaration.Role, _ keys: YAMLMapping
  ) -> ColumnDeclaration {
    ColumnDeclaration(
      name: Spanned(name, at: .none), columns: [Spanned(header, at: .none)], role: role,
      missing: missing(keys), wording: keys.text("wording"),
      choices: keys.value("choices").map(choices) ?? [])
  }

  // MARK: Faults

  private func reportFaults(_ columns: [Placed]) {
    var names: [String: Placed] = [:]
    for placed in columns {
      for fault in placed.column.faults {
        let node = placed.part(fault.part.rawValue) ?? placed.key
        reader.report(.declarationInvalid, at: node, fault.message, hint: fault.hint)
      }
      let name = placed.column.name.value
      if let earlier = names.updateValue(placed, forKey: name.lowercased()) {
        reader.report(
          .declarationInvalid, at: placed.key,
          Text(
            "the name \"\(name)\" stands for something else on line \(earlier.key.line) already",
            nl: "de naam \"\(name)\" staat op regel \(earlier.key.line) al voor iets anders"),
          hint: Text("give one of them another name", nl: "geef een van beide een andere naam"))
      }
    }
  }
}

extension SurveyReading.Placed {
  /// The value of one key of the declaration.
  fileprivate func part(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = value.content else { return nil }
    return entries.first { $0.key.scalar == key }?.value
  }
}
