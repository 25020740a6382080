import Diagnostics

/// Reads what others show of a brand: indirect signals and competitors.
extension BrandReading {
  /// The signals: those of the usual catalogue, answered where the file answers them, and its own.
  ///
  /// `signals: {clothing: not-applicable}` drops one.
  func signals(_ keys: YAMLMapping) -> [IndirectSignal] {
    guard let node = keys.value("signals") else { return IndirectSignal.usual }
    var signals = IndirectSignal.usual
    _ = reader.mapping(node, "signals") { entries in
      entries.acceptAllKeys()
      for entry in entries.entries {
        guard let id = entry.key.scalar else { continue }
        let position = signals.firstIndex { $0.id == id }
        if entry.value.scalar == "not-applicable" {
          if let position { signals.remove(at: position) }
          continue
        }
        let known = position.map { signals[$0] }
        let read = reader.mapping(entry.value, id) { keys in
          signal(id, known, entry.key, keys)
        }
        guard let signal = read else { continue }
        if let position { signals[position] = signal } else { signals.append(signal) }
      }
    }
    return signals
  }

  private func signal(
    _ id: String, _ known: IndirectSignal?, _ key: YAMLNode, _ keys: YAMLMapping
  ) -> IndirectSignal {
    let prompt = keys.text("prompt")
    if prompt == nil, known == nil {
      reader.report(
        .yamlMissingKey, at: key,
        Text(
          "\"\(id)\" is not in the usual catalogue and has no prompt",
          nl: "\"\(id)\" staat niet in de gebruikelijke lijst en heeft geen prompt"),
        hint: hint(for: id))
    }
    var signal = IndirectSignal(id: id, prompt: prompt ?? known?.prompt ?? .verbatim(id))
    signal.observation = keys.writtenText("seen", reader)
    signal.rating = keys.word("rating", as: IndirectSignal.Rating.self)
    signal.values = keys.writtenList("values", reader)
    signal.touchpoint = keys.written("touchpoint", reader)
    signal.date = keys.string("date")
    signal.place = reader.place(key)
    return signal
  }

  private func hint(for id: String) -> Text {
    let usual = IndirectSignal.usual.map(\.id)
    guard let near = Suggestion.nearest(to: id, in: usual) else {
      return Text("add prompt: what to look at", nl: "voeg prompt: waar te kijken toe")
    }
    return Text("did you mean \"\(near)\"?", nl: "bedoelde je \"\(near)\"?")
  }

  func competitor(_ heading: Heading, _ keys: YAMLMapping) -> Competitor {
    let facts = keys.value("facts").flatMap { reader.list($0, "facts") } ?? []
    return Competitor(
      id: heading.id, name: keys.text("name") ?? .verbatim(heading.id),
      values: items(keys, "values", coreValue), facts: facts.compactMap(fact),
      place: heading.place)
  }

  private func fact(_ node: YAMLNode) -> Competitor.Fact? {
    reader.mapping(node, "facts") { keys -> Competitor.Fact? in
      let touchpoint = keys.required("touchpoint").flatMap { reader.written($0, "touchpoint") }
      let text = keys.required("text").flatMap { reader.text($0, "text") }
      let forThem = judgements(keys, "for-them")
      let forUs = judgements(keys, "for-us")
      guard let touchpoint, let text else { return nil }
      return Competitor.Fact(
        touchpoint: touchpoint, text: text, forThem: forThem, forUs: forUs,
        place: reader.place(node))
    } ?? nil
  }

  /// `{verzorgd: contradicts}`.
  private func judgements(_ keys: YAMLMapping, _ key: String) -> [Competitor.Judgement] {
    keys.mapping(key) { effects in
      effects.acceptAllKeys()
      return effects.entries.compactMap { entry -> Competitor.Judgement? in
        guard let value = entry.key.scalar,
          let effect = reader.word(entry.value, key, as: Competitor.Effect.self)
        else { return nil }
        return Competitor.Judgement(
          value: Written(value, at: reader.place(entry.key)), effect: effect)
      }
    } ?? []
  }
}
