public import Diagnostics

extension Competitor {
  /// What the object is called.
  public static var objectName: Text { Text("a competitor", nl: "een concurrent") }

  /// A text alone is the competitor's name.
  public static var shortKey: String { "name" }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<Competitor> = [
    FileField<Competitor>.name,
    .text("name", \.wording, Text("What people call it.", nl: "Hoe mensen het noemen.")),
    .named("values", \.values, Text("What it stands for.", nl: "Waar het voor staat.")),
    .objects(
      "facts", \.facts,
      Text("What it does at touchpoints.", nl: "Wat het doet bij contactpunten.")),
  ]
}

extension Competitor.Fact: FileObject {
  /// What the object is called.
  public static var objectName: Text {
    Text("a fact about a competitor", nl: "een feit over een concurrent")
  }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<Competitor.Fact> = [
    FileField<Competitor.Fact>(
      reading: "touchpoint", .string,
      Text("The touchpoint: journey/touchpoint.", nl: "Het contactpunt: reis/contactpunt.")
    ) { node, reader, fact in
      fact.touchpoint = reader.written(node, "touchpoint") ?? Written("")
    }.required,
    FileField<Competitor.Fact>.text(
      "text", \.wording, Text("What it does there.", nl: "Wat het daar doet.")
    ).required,
    .judgements(
      "for-them", \.forThem,
      Text("What that does to its own values.", nl: "Wat dat met de eigen waarden doet.")),
    .judgements(
      "for-us", \.forUs,
      Text("What it would do to ours.", nl: "Wat het met de onze zou doen.")),
  ]

  /// A fact is something at a touchpoint.
  public var isSound: Bool { !touchpoint.value.isEmpty && wording != nil }
}

extension FileField<Competitor.Fact> {
  /// `{verzorgd: contradicts}`.
  fileprivate static func judgements(
    _ key: String,
    _ path: any WritableKeyPath<Competitor.Fact, [Competitor.Judgement]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      reading: key, .map(.word(Competitor.Effect.allCases.map { ($0.rawValue, .verbatim("")) })),
      help
    ) { node, reader, fact in
      guard case .mapping(let entries) = node.content else {
        reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, key)
        return
      }
      fact[keyPath: path] = entries.compactMap { entry in
        guard let value = entry.key.scalar,
          let effect = reader.word(entry.value, key, as: Competitor.Effect.self)
        else { return nil }
        return Competitor.Judgement(
          value: Written(value, at: reader.place(entry.key)), effect: effect)
      }
    }
  }
}
