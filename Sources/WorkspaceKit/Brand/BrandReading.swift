import Diagnostics

/// Reads the keys of a brand file, in the short forms that people write and the long ones.
struct BrandReading {
  let reader: YAMLReader

  /// Reads a brand.
  ///
  /// - Parameters:
  ///   - keys: the file's keys.
  ///   - name: the brand's name where the file gives none.
  func brand(_ keys: YAMLMapping, name: String) -> Brand {
    var brand = Brand(name: keys.string("name") ?? name)
    brand.definition = keys.writtenText("definition", reader)
    brand.targetGroups = items(keys, "target-groups", targetGroup)
    brand.values = items(keys, "values", coreValue)
    brand.personality = keys.writtenTexts("personality", reader)
    brand.culture = keys.writtenTexts("culture", reader)
    brand.feelings = keys.writtenTexts("feelings", reader)
    brand.relation = keys.writtenText("relation", reader)
    brand.sayings = keys.writtenTexts("customers-say", reader)
    brand.sellingPoints = items(keys, "usps", sellingPoint)
    brand.address = AddressPolicy(rows: addressRows(keys))
    brand.wordLists = keys.mapping("terms", WordListReading(reader: reader).inline) ?? []
    brand.signals = signals(keys)
    brand.competitors = items(keys, "competitors", competitor)
    reportUnknownNames(brand)
    return brand
  }

  /// The items of a list, or of a mapping from ids to items; ids written twice are reported, and
  /// the first of them counts.
  ///
  /// - Parameters:
  ///   - keys: where the list is.
  ///   - key: its key.
  ///   - read: reads one item from its id, its place, and its keys; keys are nil for an item that is
  ///     a text alone.
  func items<Item>(
    _ keys: YAMLMapping, _ key: String, _ read: (Heading, YAMLMapping) -> Item
  ) -> [Item] {
    guard let node = keys.value(key) else { return [] }
    var pairs: [(id: YAMLNode?, item: YAMLNode)] = []
    switch node.content {
    case .mapping(let entries): pairs = entries.map { ($0.key, $0.value) }
    case .sequence(let items): pairs = items.map { (nil, $0) }
    case .scalar: _ = reader.mapping(node, key) { _ in }
    }
    var seen: Set<String> = []
    return pairs.compactMap { pair -> Item? in
      let name = pair.id?.scalar ?? key
      return reader.mapping(expanded(pair.item, hasID: pair.id != nil), name) { keys -> Item? in
        guard let id = pair.id ?? keys.required("id"), let word = reader.string(id, "id") else {
          keys.acceptAllKeys()
          return nil
        }
        guard seen.insert(word).inserted else {
          keys.acceptAllKeys()
          reader.report(
            .yamlDuplicateKey, at: id,
            Text(
              "\"\(word)\" is there already among \(key)",
              nl: "\"\(word)\" staat al bij \(key)"),
            hint: Text("give each an id of its own", nl: "geef elk een eigen id"))
          return nil
        }
        return read(Heading(id: word, place: reader.place(id)), keys)
      } ?? nil
    }
  }

  /// `dichtbij: We kennen onze klanten`, also in two languages, is short for `dichtbij: {text: …}`.
  private func expanded(_ node: YAMLNode, hasID: Bool) -> YAMLNode {
    guard hasID, !node.isNull else { return node }
    switch node.content {
    case .scalar: break
    case .mapping(let entries):
      let isText = entries.allSatisfy { ["en", "nl"].contains($0.key.scalar) }
      if entries.isEmpty || !isText { return node }
    case .sequence: return node
    }
    let key = YAMLNode(.scalar("text", isQuoted: false), line: node.line, column: node.column)
    return YAMLNode(
      .mapping([YAMLNode.Entry(key: key, value: node)]), line: node.line, column: node.column)
  }

  /// The id of an item and where it is written.
  struct Heading {
    let id: String
    let place: Place
  }

  // MARK: The brand itself

  private func targetGroup(_ heading: Heading, _ keys: YAMLMapping) -> TargetGroup {
    TargetGroup(
      id: heading.id, text: keys.text("text") ?? .verbatim(heading.id), wish: form(keys, "address"),
      readability: keys.value("readability").flatMap(band),
      sentenceLength: keys.integer("sentence", in: 1...1000), place: heading.place)
  }

  /// `60..80` or `[60, 80]`.
  private func band(_ node: YAMLNode) -> ClosedRange<Int>? {
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
          "readability must be its two ends, lowest first",
          nl: "readability moet de twee uiteinden zijn, laagste eerst"),
        hint: .verbatim("readability: 60..80"))
      return nil
    }
    return numbers[0]...numbers[1]
  }

  func coreValue(_ heading: Heading, _ keys: YAMLMapping) -> CoreValue {
    CoreValue(
      id: heading.id, text: keys.text("text") ?? .verbatim(heading.id),
      weight: keys.value("weight").flatMap { reader.number($0, "weight", in: 0...1000) } ?? 1,
      showsAs: keys.writtenTexts("shows-as", reader),
      contradictsAs: keys.writtenTexts("contradicts-as", reader), place: heading.place)
  }

  private func sellingPoint(_ heading: Heading, _ keys: YAMLMapping) -> SellingPoint {
    SellingPoint(
      id: heading.id, text: keys.text("text") ?? .verbatim(heading.id),
      rival: keys.written("rival", reader), proof: keys.writtenText("proof", reader),
      visibleAt: keys.writtenList("visible-at", reader), place: heading.place)
  }

  // MARK: Address

  private func addressRows(_ keys: YAMLMapping) -> [AddressPolicy.Row] {
    guard let node = keys.value("address") else { return [] }
    return (reader.list(node, "address") ?? []).compactMap { item in
      reader.mapping(item, "address") { keys -> AddressPolicy.Row? in
        let channel = name(keys, "channel")
        let segment = name(keys, "segment")
        let reason = keys.text("because")
        guard keys.required("form") != nil, let form = form(keys, "form") else { return nil }
        return AddressPolicy.Row(
          channel: channel, segment: segment, form: form, reason: reason,
          place: reader.place(item))
      } ?? nil
    }
  }

  /// A channel or segment; `all` is none in particular.
  private func name(_ keys: YAMLMapping, _ key: String) -> String? {
    keys.string(key).flatMap { $0 == "all" ? nil : $0 }
  }

  private func form(_ keys: YAMLMapping, _ key: String) -> AddressPolicy.Form? {
    keys.word(key, oneOf: AddressPolicy.Form.words).flatMap(AddressPolicy.Form.init(word:))
  }

  /// Points at values, segments and rivals that the file itself does not know.
  private func reportUnknownNames(_ brand: Brand) {
    let values = brand.values.map(\.id)
    for signal in brand.signals { report(signal.values, "values", knownAs: values) }
    for competitor in brand.competitors {
      for fact in competitor.facts {
        report(fact.forThem.map(\.value), "for-them", knownAs: competitor.values.map(\.id))
        report(fact.forUs.map(\.value), "for-us", knownAs: values)
      }
    }
  }

  private func report(_ names: [Written<String>], _ key: String, knownAs known: [String]) {
    for name in names where !known.contains(name.value) {
      let near = Suggestion.nearest(to: name.value, in: known)
      let list = known.joined(separator: ", ")
      reader.report(
        Diagnostic(
          .brandUnknownName,
          Text(
            "\(key) names \"\(name.value)\", which is no core value here",
            nl: "\(key) noemt \"\(name.value)\", en dat is hier geen kernwaarde"),
          at: name.place,
          hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
            ?? Text("values: \(list)", nl: "waarden: \(list)"), severity: .warning))
    }
  }
}
