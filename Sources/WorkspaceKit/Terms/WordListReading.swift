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

  /// What may stand under the key of each kind.
  static let wordsShape = FieldShape.either([
    .list(.oneOrMore(.string)),
    .map(
      .either([
        .string, .list(.string),
        .object(
          ObjectShape(
            name: Text("a word of the glossary", nl: "een woord van de woordenlijst"),
            keys: [
              ObjectShape.Key(
                name: "means", shape: .text, help: Text("What it means.", nl: "Wat het betekent."),
                isRequired: false),
              ObjectShape.Key(
                name: "not", shape: .oneOrMore(.string),
                help: Text("Words that are not used for it.", nl: "Woorden die er niet voor zijn."),
                isRequired: false),
            ])),
      ])),
  ])

  /// What may stand below `terms` of `brand.yaml`.
  static let inlineShape = ObjectShape(
    name: Text("word lists", nl: "woordenlijsten"),
    keys: plainKinds.map { kind in
      ObjectShape.Key(
        name: kind.rawValue, shape: wordsShape, help: help(of: kind), isRequired: false)
    } + [
      ObjectShape.Key(
        name: "allowed", shape: .oneOrMore(.string),
        help: Text("Words that no list reports.", nl: "Woorden die geen lijst meldt."),
        isRequired: false)
    ])

  private static func help(of kind: WordList.Kind) -> Text {
    switch kind {
    case .glossary:
      Text("Our own words, with those not used for them.", nl: "Onze woorden, en welke niet.")
    case .jargon: Text("Words of the trade.", nl: "Woorden van het vak.")
    case .insider: Text("Words known only inside.", nl: "Woorden die alleen binnen bekend zijn.")
    case .english: Text("English with a Dutch word for it.", nl: "Engels met een Nederlands woord.")
    case .variants, .substitutions, .existence:
      Text("Groups of words for one thing.", nl: "Groepen woorden voor één ding.")
    }
  }

  // MARK: Words

  /// Words in any of the forms that people write.
  ///
  /// - Parameters:
  ///   - node: a list of words or of groups, or a mapping.
  ///   - name: what the piece is called in messages.
  ///   - list: where the words go.
  func words(_ node: YAMLNode, _ name: String, into list: inout WordList) {
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
}
