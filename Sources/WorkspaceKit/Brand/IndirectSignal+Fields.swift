public import Diagnostics

extension IndirectSignal {
  /// What the object is called.
  public static var objectName: Text { Text("a signal", nl: "een signaal") }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<IndirectSignal> = [
    .text(
      "prompt", \.wording,
      Text("What to go and look at.", nl: "Waar te gaan kijken.")),
    .text("seen", \.observation, Text("What was seen.", nl: "Wat er gezien is.")),
    .word("rating", \.rating, Text("What was thought of it.", nl: "Wat ervan gevonden is.")),
    .strings(
      "values", \.values,
      Text("Core values that it supports or contradicts.", nl: "Kernwaarden die het raakt.")),
    .string(
      "touchpoint", \.touchpoint,
      Text(
        "Where customers meet it: journey/touchpoint.",
        nl: "Waar klanten het tegenkomen: reis/contactpunt.")),
    .string("date", \.date, Text("When somebody looked.", nl: "Wanneer er gekeken is.")),
  ]
}

extension FileField<Brand> {
  /// `signals`: those of the usual catalogue, answered where the file answers them, and the file's own.
  ///
  /// `signals: {clothing: not-applicable}` drops one.
  static let signals = FileField(
    reading: "signals",
    .map(
      .either([
        .object(IndirectSignal.shape),
        .word([("not-applicable", Text("not applicable", nl: "niet van toepassing"))]),
      ])),
    Text(
      "What customers see of the brand without being told.",
      nl: "Wat klanten van het merk zien zonder dat het verteld wordt.")
  ) { node, reader, brand in
    guard case .mapping(let entries) = node.content else {
      reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, "signals")
      return
    }
    brand.signals = IndirectSignal.usual
    for entry in entries {
      guard let id = entry.key.scalar else { continue }
      let position = brand.signals.firstIndex { $0.id == id }
      if entry.value.scalar == "not-applicable" {
        if let position { brand.signals.remove(at: position) }
        continue
      }
      guard var signal = IndirectSignal.read(entry.value, reader) else { continue }
      signal.id = id
      signal.place = reader.place(entry.key)
      if let position {
        signal.wording = signal.wording ?? brand.signals[position].wording
        brand.signals[position] = signal
      } else {
        if signal.wording == nil { reader.report(IndirectSignal.withoutPrompt(id, signal.place)) }
        brand.signals.append(signal)
      }
    }
  }
}

extension IndirectSignal {
  fileprivate static func withoutPrompt(_ id: String, _ place: Place?) -> Diagnostic {
    Diagnostic(
      .yamlMissingKey,
      Text(
        "\"\(id)\" is not in the usual catalogue and has no prompt",
        nl: "\"\(id)\" staat niet in de gebruikelijke lijst en heeft geen prompt"), at: place,
      hint: Suggestion.nearest(to: id, in: usual.map(\.id)).map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      } ?? Text("add prompt: what to look at", nl: "voeg prompt: waar te kijken toe"))
  }
}
