import Diagnostics

/// Reads lists of words, in the project's own form and in Vale's.
struct WordListReading {
  let reader: YAMLReader

  /// The kinds that people write as lists of words.
  static let plainKinds: [WordList.Kind] = [.glossary, .jargon, .insider, .english, .variants]

  /// The lists below the key `terms` of `brand.yaml`.
  ///
  /// - Parameter keys: the mapping below `terms`.
  func inline(_ keys: YAMLMapping) -> [WordList] {
    Self.plainKinds.compactMap { kind in
      guard let node = keys.value(kind.rawValue) else { return nil }
      var list = WordList(id: "brand.\(kind.rawValue)", kind: kind)
      words(node, kind.rawValue, into: &list)
      return list
    } + allowed(keys)
  }

  /// Words that no list reports, as a list of its own without entries.
  private func allowed(_ keys: YAMLMapping) -> [WordList] {
    guard let words = keys.strings("allowed") else { return [] }
    var list = WordList(id: "brand.allowed", kind: .jargon)
    list.allowed = Set(words.map { $0.lowercased() })
    return [list]
  }

  /// A file of `terms/`.
  ///
  /// - Parameters:
  ///   - keys: the file's keys.
  ///   - id: the list's name.
  /// - Returns: nil where the file does not say what it is about.
  func file(_ keys: YAMLMapping, id: String) -> WordList? {
    if let extended = keys.value("extends") { return vale(keys, extended, id: id) }
    guard
      let kind = keys.required("kind").flatMap({
        reader.word($0, "kind", oneOf: Self.plainKinds.map(\.rawValue))
      }).flatMap(WordList.Kind.init(rawValue:))
    else {
      for key in ["words", "allowed", "message", "level", "title"] { _ = keys.value(key) }
      return nil
    }
    var list = WordList(id: id, kind: kind)
    _ = keys.text("title")
    list.message = keys.string("message")
    list.severity = level(keys)
    list.allowed = Set((keys.strings("allowed") ?? []).map { $0.lowercased() })
    if let node = keys.required("words") { words(node, "words", into: &list) }
    return list
  }

  // MARK: Words

  /// Words in any of the forms that people write.
  ///
  /// - Parameters:
  ///   - node: a list of words or of groups, or a mapping.
  ///   - name: what the piece is called in messages.
  ///   - list: where the words go.
  private func words(_ node: YAMLNode, _ name: String, into list: inout WordList) {
    if list.kind == .variants { return variants(node, name, into: &list) }
    guard case .mapping = node.content else {
      for item in reader.list(node, name) ?? [] {
        guard let word = reader.string(item, name) else { continue }
        if list.kind == .glossary {
          list.definitions.append(Written(word, at: reader.place(item)))
        } else {
          list.entries.append(WordList.Entry(word, at: reader.place(item)))
        }
      }
      return
    }
    let read = reader.mapping(node, name) { keys -> [(YAMLNode, YAMLNode, String)] in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry in
        entry.key.scalar.map { (entry.key, entry.value, $0) }
      }
    }
    for (key, value, word) in read ?? [] {
      if list.kind == .glossary {
        glossary(word, key, value, into: &list)
      } else {
        let prefer = value.isNull ? "" : reader.string(value, word) ?? ""
        list.entries.append(WordList.Entry(word, prefer: prefer, at: reader.place(key)))
      }
    }
  }

  /// `bonuskaart: {means: …, not: [klantenkaart]}`, `bonuskaart: [klantenkaart]` or a meaning alone.
  private func glossary(
    _ word: String, _ key: YAMLNode, _ value: YAMLNode, into list: inout WordList
  ) {
    list.definitions.append(Written(word, at: reader.place(key)))
    var avoided: [YAMLNode] = []
    switch value.content {
    case .mapping:
      avoided =
        reader.mapping(value, word) { keys -> [YAMLNode] in
          _ = keys.text("means")
          return keys.value("not").flatMap { reader.list($0, "not") } ?? []
        } ?? []
    case .sequence(let items): avoided = items
    case .scalar: break
    }
    for node in avoided {
      guard let other = reader.string(node, "not") else { continue }
      list.entries.append(WordList.Entry(other, prefer: word, at: reader.place(node)))
    }
  }

  /// `[[winkelwagen, mandje], [inloggen, aanmelden]]`.
  private func variants(_ node: YAMLNode, _ name: String, into list: inout WordList) {
    for item in reader.list(node, name) ?? [] {
      guard let group = reader.strings(item, name) else { continue }
      guard group.count >= 2 else {
        reader.report(
          .yamlValue, at: item,
          Text(
            "a group of variants has at least two words",
            nl: "een groep varianten heeft minstens twee woorden"),
          hint: .verbatim("- [winkelwagen, mandje]"))
        continue
      }
      list.groups.append(Written(group, at: reader.place(item)))
    }
  }

  private func level(_ keys: YAMLMapping) -> Diagnostic.Severity? {
    switch keys.word("level", oneOf: ["suggestion", "info", "warning", "error"]) {
    case "suggestion", "info": .info
    case "warning": .warning
    case "error": .error
    default: nil
    }
  }

  // MARK: Vale

  /// `extends: substitution` with `swap`, or `extends: existence` with `tokens`.
  private func vale(_ keys: YAMLMapping, _ extended: YAMLNode, id: String) -> WordList? {
    // What Vale knows besides, and what is of no use here: known, so that it is no mistake.
    for key in ["link", "action", "scope", "limit", "source", "description", "vocab", "capitalize"]
    {
      _ = keys.value(key)
    }
    let kind: WordList.Kind
    switch reader.word(extended, "extends", oneOf: ["substitution", "existence"]) {
    case "substitution": kind = .substitutions
    case "existence": kind = .existence
    default:
      keys.acceptAllKeys()
      return nil
    }
    var list = WordList(id: id, kind: kind)
    list.message = keys.string("message")
    list.severity = level(keys)
    list.matching.ignoresCase = keys.boolean("ignorecase") ?? false
    list.matching.matchesInsideWords = keys.boolean("nonword") ?? false
    list.allowed = Set((keys.strings("exceptions") ?? []).map { $0.lowercased() })
    if kind == .substitutions {
      list.entries = keys.required("swap").map(swap) ?? []
    } else {
      let tokens = [keys.value("tokens"), keys.value("raw")].compactMap { $0 }
      if tokens.isEmpty { _ = keys.required("tokens") }
      for node in tokens {
        for item in reader.list(node, "tokens") ?? [] {
          guard let expression = reader.string(item, "tokens") else { continue }
          list.entries.append(WordList.Entry(expression, at: reader.place(item)))
        }
      }
    }
    return list
  }

  private func swap(_ node: YAMLNode) -> [WordList.Entry] {
    reader.mapping(node, "swap") { keys in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry in
        guard let expression = entry.key.scalar else { return nil }
        let prefer = entry.value.isNull ? "" : reader.string(entry.value, "swap") ?? ""
        return WordList.Entry(expression, prefer: prefer, at: reader.place(entry.key))
      }
    } ?? []
  }
}
