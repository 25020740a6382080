public import Diagnostics

extension Promise: FileObject {
  /// What the object is called.
  public static var objectName: Text { Text("a promise", nl: "een belofte") }

  /// A promise is something in words.
  public var isSound: Bool { wording != nil }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<Promise> = [
    .version,
    FileField<Promise>.text(
      "text", \.wording, Text("What is promised.", nl: "Wat er beloofd wordt.")
    ).required,
    .text(
      "condition", \.condition,
      Text("When it holds: the fine print.", nl: "Wanneer hij geldt: de kleine letters.")),
    .text(
      "measure", \.measure,
      Text("How somebody can tell whether it was kept.", nl: "Hoe iemand ziet of hij nagekomen is.")
    ),
    .text(
      "threshold", \.threshold,
      Text("The line between kept and broken, in words.", nl: "De grens in woorden.")),
    .text(
      "compensation", \.compensation,
      Text("What a customer gets when it is broken.", nl: "Wat een klant krijgt als hij breekt.")),
    .strings(
      "due-at", \.dueAt,
      Text(
        "Touchpoints where it is due: journey/touchpoint.",
        nl: "Contactpunten waar hij geldt: reis/contactpunt.")),
    .strings(
      "made-at", \.madeAt,
      Text("Touchpoints where it is made.", nl: "Contactpunten waar hij gedaan wordt.")),
    .strings(
      "condition-told-at", \.conditionToldAt,
      Text(
        "Touchpoints where customers can read the condition.",
        nl: "Contactpunten waar klanten de voorwaarde kunnen lezen.")),
    .text("source", \.source, Text("Where it was found.", nl: "Waar hij gevonden is.")),
    FileField(
      reading: "target", .either([.number(0...1), .string]),
      Text("The share to be kept, as 0.95 or 95%.", nl: "Het gewenste aandeel, als 0.95 of 95%.")
    ) { node, reader, promise in
      promise.target = share(node, reader)
    },
    FileField(
      reading: "expected", .object(PromiseMeasureFile.shape),
      Text(
        "The question that asks what customers expect.",
        nl: "De vraag naar wat klanten verwachten.")
    ) { node, reader, promise in
      promise.expectation =
        PromiseMeasureFile.read(node, reader)?.answers(node, reader, needsBound: false)
    },
    FileField(
      reading: "measured", .object(PromiseMeasureFile.shape),
      Text("How data tell whether it was kept.", nl: "Hoe gegevens zeggen of hij nagekomen is.")
    ) { node, reader, promise in
      promise.measured = PromiseMeasureFile.read(node, reader)?.measure(node, reader)
    },
    .objects(
      "checks", \.checks,
      Text("What people who looked found.", nl: "Wat mensen die keken vonden.")),
  ]

  /// `0.95` or `95%`.
  private static func share(_ node: YAMLNode, _ reader: YAMLReader) -> Double? {
    if let text = node.scalar, text.hasSuffix("%"), let percentage = Double(text.dropLast()),
      (0...100).contains(percentage)
    {
      return percentage / 100
    }
    return reader.number(node, "target", in: 0...1)
  }
}

extension PromiseCheck: FileObject {
  /// What the object is called.
  public static var objectName: Text { Text("a check", nl: "een controle") }

  /// A check says how it turned out.
  public var isSound: Bool { result != nil }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<PromiseCheck> = [
    .date("date", \.date, Text("The day.", nl: "De dag.")),
    .string(
      "touchpoint", \.touchpoint,
      Text("Where: journey/touchpoint.", nl: "Waar: reis/contactpunt.")),
    .string(
      "case", \.caseIdentifier,
      Text("The customer, order or visit.", nl: "De klant, de bestelling of het bezoek.")),
    FileField<PromiseCheck>.word(
      "outcome", \.result, Text("How it turned out.", nl: "Hoe het uitviel.")
    ).required,
    .text("note", \.note, Text("What was seen.", nl: "Wat er gezien is.")),
  ]
}
